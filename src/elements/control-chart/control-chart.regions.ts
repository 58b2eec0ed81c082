/**
 * What a rule says by number, as areas of a plane. The plane is cut at every threshold of the rule, and each cell asks the
 * rule's own comparisons which paragraph it falls under: no area is written down here, so a new rule draws itself.
 * Pure: a record in, areas in the rule's own units out.
 */
import type { ControlRule } from 'chip-policy-data/schema';

type Paragraph = ControlRule['paragraphs'][number];
type Comparison = Paragraph['anyOf'][number][number];
export type Measure = Comparison['measure'];

export type ReviewPolicy = NonNullable<ControlRule['review']>['policy'];

/** The two measures that a rule compares, each with its thresholds in rising order. */
export interface RuleAxes {
  readonly x: 'TPP' | 'topsTimesBits';
  readonly y: 'PD' | 'ioGBps' | 'dramGBps';
  readonly xLines: readonly number[];
  readonly yLines: readonly number[];
}

/** A rectangle in the units of the axes; an end without a number goes on beyond the picture. */
export interface Cell {
  readonly x0?: number | undefined;
  readonly x1?: number | undefined;
  readonly y0?: number | undefined;
  readonly y1?: number | undefined;
}

/** A threshold where it parts two areas: from cell to cell, so that no line runs through an area. */
export interface Edge extends Cell {
  readonly along: 'x' | 'y';
}

export interface Region {
  /** The paragraph as cited, or the policy of review. */
  readonly id: string;
  readonly kind: 'paragraph' | 'policy';
  readonly cells: readonly Cell[];
}

const PLAIN: RuleAxes = { x: 'TPP', y: 'PD', xLines: [], yLines: [] };

interface Claim {
  readonly id: string;
  readonly kind: Region['kind'];
  readonly anyOf: Paragraph['anyOf'];
}

/** What a rule claims of the plane, in the order in which it is asked: an unconditional claim takes the rest. */
function claimsOf(rule: ControlRule): Claim[] {
  if (rule.kind === 'threshold') {
    return rule.paragraphs.map(({ eccn, anyOf }) => ({ id: eccn, kind: 'paragraph', anyOf }));
  }
  if (rule.kind !== 'review' || !rule.review?.allOf) return [];
  const { policy, allOf, otherwise = policy } = rule.review;
  return [
    { id: policy, kind: 'policy', anyOf: [allOf] },
    { id: otherwise, kind: 'policy', anyOf: [[]] },
  ];
}

const comparisonsOf = (rule: ControlRule): Comparison[] => claimsOf(rule).flatMap(({ anyOf }) => anyOf.flat());

const rising = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Nothing when the rule sets no thresholds, or of another kind than two measures can show. */
export function axesOf(rule: ControlRule): RuleAxes | undefined {
  const comparisons = comparisonsOf(rule);
  const measures = new Set(comparisons.map(({ measure }) => measure));
  const x = (['TPP', 'topsTimesBits'] as const).find((measure) => measures.has(measure));
  const y = (['PD', 'ioGBps', 'dramGBps'] as const).find((measure) => measures.has(measure));
  if (!x || !y || measures.size !== 2) return undefined;
  const linesOf = (measure: Measure): number[] =>
    rising(comparisons.filter((comparison) => comparison.measure === measure).map(({ value }) => value));
  return { x, y, xLines: linesOf(x), yLines: linesOf(y) };
}

/** The axes of a rule that can be drawn, else those that the rules have had since 2023, without thresholds. */
export const axesFor = (rule: ControlRule | undefined): RuleAxes => (rule && axesOf(rule)) ?? PLAIN;

function holds(value: number, { op, value: line }: Comparison): boolean {
  if (op === '>=') return value >= line;
  if (op === '>') return value > line;
  return op === '<' ? value < line : value <= line;
}

/** Which claim a point falls under: the first that it meets. */
export function claimAt(rule: ControlRule, point: Readonly<Partial<Record<Measure, number>>>): string | undefined {
  const met = (all: readonly Comparison[]): boolean => all.every((one) => holds(point[one.measure] ?? 0, one));
  return claimsOf(rule).find(({ anyOf }) => anyOf.some(met))?.id;
}

/** A number strictly between two thresholds, either of which may be missing. */
function between(low: number | undefined, high: number | undefined): number {
  if (low === undefined) return (high ?? 2) / 2;
  return high === undefined ? low * 2 : (low + high) / 2;
}

/** The cells of every claim that has any. */
export function regionsOf(rule: ControlRule): Region[] {
  const axes = axesOf(rule);
  if (!axes) return [];
  return claimsOf(rule)
    .map(({ id, kind }): Region => {
      const cells = gridOf(axes).filter((cell) => ownerOf(rule, axes, cell) === id);
      return { id, kind, cells };
    })
    .filter(({ cells }) => cells.length > 0);
}

/** The thresholds where they part two claims. */
export function edgesOf(rule: ControlRule): Edge[] {
  const axes = axesOf(rule);
  if (!axes) return [];
  const grid = gridOf(axes);
  return grid.flatMap((cell): Edge[] => {
    const owner = ownerOf(rule, axes, cell);
    const right = grid.find((other) => other.x0 !== undefined && other.x0 === cell.x1 && other.y0 === cell.y0);
    const above = grid.find((other) => other.y0 !== undefined && other.y0 === cell.y1 && other.x0 === cell.x0);
    return [
      ...(right && ownerOf(rule, axes, right) !== owner ? [{ ...cell, x0: cell.x1, along: 'y' as const }] : []),
      ...(above && ownerOf(rule, axes, above) !== owner ? [{ ...cell, y0: cell.y1, along: 'x' as const }] : []),
    ];
  });
}

const ownerOf = (rule: ControlRule, { x, y }: RuleAxes, { x0, x1, y0, y1 }: Cell): string | undefined =>
  claimAt(rule, { [x]: between(x0, x1), [y]: between(y0, y1) });

function gridOf({ xLines, yLines }: RuleAxes): Cell[] {
  const xs = [undefined, ...xLines, undefined];
  const ys = [undefined, ...yLines, undefined];
  return xs.slice(1).flatMap((x1, i) => ys.slice(1).map((y1, j) => ({ x0: xs[i], x1, y0: ys[j], y1 })));
}
