/**
 * Whether a chip meets a rule's paragraphs when its numbers are ranges.
 *
 * A number that may lie on either side of a line makes several cases possible: the ranges are cut at every line of the
 * rule, the rule is tried on one case of each kind, and the answer is certain only when all cases agree. So a chip of
 * unknown die area with a TPP of 5,000 is caught, whatever its area, and one with a TPP of 4,400 is not decided.
 */
import type { ControlRule } from '../schema/index.js';
import type { Comparison, Measure, Paragraph } from '../schema/rules.js';
import type { ChipFacts, Measured, Measures } from './measures.js';

export type Certainty = boolean | 'uncertain';

/** One comparison of the working. */
export interface Step {
  /** Id in `rules`. */
  readonly rule: string;
  readonly purpose: 'threshold' | 'exemption' | 'review' | 'letter-level';
  /** The paragraph as cited, `3A090.a`. */
  readonly paragraph?: string;
  /** Which of the paragraph's alternatives, from 0: all comparisons of one alternative must hold. */
  readonly alternative?: number;
  readonly measure: Measure;
  /** Absent when the number is missing. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly operands?: readonly [number, number];
  readonly op: Comparison['op'];
  readonly threshold: number;
  /** `value` − `threshold`. */
  readonly margin?: number;
  /** `uncertain`: the number is missing, or may lie on either side of the line. */
  readonly result: Certainty;
  /** Whether the answer rests on this comparison. */
  readonly decided: boolean;
}

export interface Verdict {
  readonly rule: ControlRule;
  readonly caught: Certainty;
  /** The paragraphs that may be met, one when that is certain. */
  readonly paragraphs: readonly string[];
  /** Whether only the exemption of chips that are not for data centres keeps it out. */
  readonly exempt: boolean;
  readonly steps: readonly Step[];
  /** What the answer turns on while it is uncertain. */
  readonly decisive: readonly (Measure | 'datacentre')[];
}

type Case = Readonly<Partial<Record<Measure, number>>> & { readonly datacentre: boolean };

/** Tries a rule's paragraphs, each an alternative list of comparisons, on a chip. */
export function judge(rule: ControlRule, paragraphs: readonly Paragraph[], chip: ChipFacts): Verdict {
  const cases = casesOf(paragraphs, chip);
  const outcomes = cases.map((one) => paragraphs.find((p) => meets(p, one))?.eccn);
  const met = [...new Set(outcomes)];
  const caught = met.length === 1 ? met[0] !== undefined : certaintyOf(met);
  const steps = paragraphs.flatMap((paragraph) => stepsOf(rule.id, paragraph, chip.measures));
  const exemptions = exemptionsOf(rule.id, paragraphs, chip);
  const exempt =
    caught === false &&
    casesOf(paragraphs, { ...chip, datacentre: true }).some((one) => paragraphs.some((p) => meets(p, one)));
  return {
    rule,
    caught,
    paragraphs: paragraphs.map(({ eccn }) => eccn).filter((eccn) => met.includes(eccn)),
    exempt,
    steps: exempt
      ? [...exemptions.map((step) => ({ ...step, decided: true })), ...steps]
      : [...exemptions, ...markDecided(steps, caught, met)],
    decisive: decisiveIn(cases, outcomes),
  };
}

const certaintyOf = (met: readonly (string | undefined)[]): Certainty => (met.includes(undefined) ? 'uncertain' : true);

/** Whether all comparisons hold, as far as the numbers allow. */
export function allHold(comparisons: readonly Comparison[], measures: Measures): Certainty {
  const results = comparisons.map((comparison) => compare(comparison, measures[comparison.measure]));
  if (results.includes(false)) return false;
  return results.includes('uncertain') ? 'uncertain' : true;
}

/** A list of comparisons as steps of the working. */
export const toSteps = (
  comparisons: readonly Comparison[],
  measures: Measures,
  rest: Pick<Step, 'rule' | 'purpose'> & Pick<Partial<Step>, 'paragraph' | 'alternative'>,
): Step[] =>
  comparisons.map((comparison) => {
    const measured = measures[comparison.measure];
    return {
      ...rest,
      measure: comparison.measure,
      ...(measured && {
        value: measured.value,
        low: measured.low,
        high: measured.high,
        margin: Number((measured.value - comparison.value).toFixed(3)),
        ...(measured.operands && { operands: measured.operands }),
      }),
      op: comparison.op,
      threshold: comparison.value,
      result: compare(comparison, measured),
      decided: false,
    };
  });

const stepsOf = (rule: string, { eccn, anyOf }: Paragraph, measures: Measures): Step[] =>
  anyOf.flatMap((all, alternative) =>
    toSteps(all, measures, { rule, purpose: 'threshold', paragraph: eccn, alternative }),
  );

/** Note 2 to 3A090: not the chips that are neither designed nor marketed for data centres, below a TPP. */
function exemptionsOf(rule: string, paragraphs: readonly Paragraph[], chip: ChipFacts): Step[] {
  if (chip.datacentre === true) return [];
  const limits = [...new Set(paragraphs.flatMap((p) => p.notDatacentreExemptBelowTpp ?? []))];
  const comparisons = limits.map((value) => ({ measure: 'TPP', op: '<', value }) as const);
  const steps = toSteps(comparisons, chip.measures, { rule, purpose: 'exemption' });
  if (chip.datacentre === false) return steps;
  return steps.map((step) => ({ ...step, result: step.result === false ? false : 'uncertain' }));
}

/** Marks what the answer rests on: a met alternative as a whole, or the first failure in each that is not met. */
function markDecided(steps: readonly Step[], caught: Certainty, met: readonly (string | undefined)[]): Step[] {
  const isTrue = ({ result }: Step): boolean => result === true;
  return steps.map((step) => {
    const group = steps.filter((s) => s.paragraph === step.paragraph && s.alternative === step.alternative);
    const fails = caught === false && group.find(({ result }) => result === false) === step;
    const isOnly = met.length === 1 && step.paragraph === met[0];
    return fails || (isOnly && group.every(isTrue)) ? { ...step, decided: true } : step;
  });
}

function meets({ anyOf, notDatacentreExemptBelowTpp: limit = 0 }: Paragraph, one: Case): boolean {
  if (!one.datacentre && (one.TPP ?? 0) < limit) return false;
  return anyOf.some((all) => all.every(({ measure, op, value }) => holds(one[measure] ?? 0, op, value)));
}

function compare({ op, value }: Comparison, measured: Measured | undefined): Certainty {
  if (!measured) return 'uncertain';
  const { low, high } = isExactly(measured, value) ? { low: value, high: value } : measured;
  const atLow = holds(low, op, value);
  return atLow === holds(high, op, value) ? atLow : 'uncertain';
}

/**
 * A data sheet that prints the line's own number is taken at its word: an interconnect of 600 GB/s meets a line of
 * 600, although the true rate might round to it from below. An estimate is never taken at its word.
 */
const isExactly = ({ value, confidence }: Measured, line: number): boolean =>
  value === line && confidence !== 'estimated';

function holds(value: number, op: Comparison['op'], line: number): boolean {
  switch (op) {
    case '>=':
      return value >= line;
    case '>':
      return value > line;
    case '<':
      return value < line;
    case '<=':
      return value <= line;
    default:
      return op satisfies never;
  }
}

function casesOf(paragraphs: readonly Paragraph[], chip: ChipFacts): Case[] {
  const lines = linesOf(paragraphs);
  const sides = chip.datacentre === undefined ? [true, false] : [chip.datacentre];
  let cases: Case[] = sides.map((datacentre) => ({ datacentre }));
  for (const [measure, values] of lines) {
    const samples = samplesOf(chip.measures[measure], values);
    cases = cases.flatMap((one) => samples.map((value) => ({ ...one, [measure]: value })));
  }
  return cases;
}

function linesOf(paragraphs: readonly Paragraph[]): Map<Measure, number[]> {
  const lines = new Map<Measure, number[]>();
  const add = (measure: Measure, value: number): unknown => lines.set(measure, [...(lines.get(measure) ?? []), value]);
  for (const paragraph of paragraphs) {
    paragraph.anyOf.flat().forEach(({ measure, value }) => add(measure, value));
    const limit = paragraph.notDatacentreExemptBelowTpp;
    if (limit !== undefined) add('TPP', limit);
  }
  return lines;
}

/** One value for each kind of case: the ends of the range, each line inside it, and the middles between them. */
function samplesOf(measured: Measured | undefined, lines: readonly number[]): number[] {
  if (measured && lines.some((line) => isExactly(measured, line))) return [measured.value];
  const range = measured ?? { low: 0, high: Math.max(...lines) * 2 };
  const inside = lines.filter((line) => line > range.low && line < range.high);
  const cuts = [...new Set([range.low, ...inside, range.high])].sort((a, b) => a - b);
  const middles = cuts.slice(1).map((cut, index) => (cut + (cuts[index] ?? cut)) / 2);
  return [...cuts, ...middles];
}

/** The measures that alone can turn the answer: two cases differ in nothing else, and one is caught. */
function decisiveIn(cases: readonly Case[], outcomes: readonly (string | undefined)[]): (Measure | 'datacentre')[] {
  const names = Object.keys(cases[0] ?? {}) as (Measure | 'datacentre')[];
  return names.filter((name) => {
    const groups = new Map<string, Set<boolean>>();
    cases.forEach((one, index) => {
      const key = JSON.stringify({ ...one, [name]: null });
      groups.set(key, (groups.get(key) ?? new Set()).add(outcomes[index] !== undefined));
    });
    return [...groups.values()].some((answers) => answers.size > 1);
  });
}
