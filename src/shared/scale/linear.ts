import { ticks } from 'd3-array';

export interface LinearScale {
  (value: number): number;
  ticks(count: number): number[];
}

/** Maps a domain to a range by a straight line; values outside are clamped, so that no mark leaves the picture. */
export function linear(options: {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}): LinearScale {
  const [d0, d1] = options.domain;
  const [r0, r1] = options.range;
  const span = d1 - d0 || 1;
  const scale = (value: number): number => {
    const share = Math.min(1, Math.max(0, (value - d0) / span));
    return r0 + share * (r1 - r0);
  };
  return Object.freeze(Object.assign(scale, { ticks: (count: number) => ticks(d0, d1, count) }));
}
