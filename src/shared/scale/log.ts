import { range, ticks } from 'd3-array';

export interface LogScale {
  (value: number): number;
  /** Round values inside the domain: decades, with their halves and fifths while there is room for so many. */
  ticks(count: number): number[];
}

/** Multiples of a decade, from the fullest choice to the sparsest. */
const STEPS = [[1, 2, 5], [1, 3], [1]] as const;

/**
 * Maps a domain to a range so that equal ratios are equally wide. Values outside are clamped, and so is zero, which has no
 * place on such a scale.
 */
export function log(options: {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}): LogScale {
  const [from, to] = options.domain;
  const [r0, r1] = options.range;
  const [d0, d1] = [Math.log10(from), Math.log10(to)];
  const span = d1 - d0 || 1;
  const scale = (value: number): number => {
    const place = value > 0 ? (Math.log10(value) - d0) / span : 0;
    return r0 + Math.min(1, Math.max(0, place)) * (r1 - r0);
  };
  return Object.freeze(Object.assign(scale, { ticks: (count: number) => ticksOf(from, to, count) }));
}

function ticksOf(from: number, to: number, count: number): number[] {
  const decades = range(Math.floor(Math.log10(from)), Math.ceil(Math.log10(to)) + 1);
  const choices = STEPS.map((steps) =>
    decades
      // A power of ten as a literal, because 10 ** -2 × 5 is not 0.05 in binary fractions.
      .flatMap((decade) => steps.map((step) => Number(`${step}e${decade}`)))
      .filter((value) => value >= from && value <= to),
  );
  const [fullest = []] = choices;
  // Within less than a decade the steps of a linear scale are the rounder ones.
  if (fullest.length < 2) return ticks(from, to, count);
  return choices.find((values) => values.length <= count) ?? choices.at(-1) ?? [];
}
