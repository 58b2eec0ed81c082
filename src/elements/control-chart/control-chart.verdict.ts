/** What a rule says about one chip, in words with the working: for the chips that are pointed out and the reader's own. */
import type { Classification, Measured } from 'chip-policy-data/classify';
import type { Chip } from 'chip-policy-data/schema';
import { formatDate } from '../../shared/format/date.js';
import { formatList } from '../../shared/format/list.js';
import { formatNumber } from '../../shared/format/number.js';
import type { ChartMessages } from '../../shared/i18n/messages/chart.en.js';
import type { Measure, RuleAxes } from './control-chart.regions.js';

export interface VerdictView {
  readonly label: string;
  readonly text: string;
}

export interface VerdictOptions {
  readonly axes: RuleAxes;
  readonly messages: ChartMessages;
  readonly locale: string;
}

type Step = Classification['steps'][number];

/** "TPP 2,368 = 296 TFLOPS × 8 bit; 32 below 2,400. Density 2.91 = 2,368 ÷ 814 mm²; 0.29 below 3.2. No paragraph …" */
export function toVerdict(classification: Classification, chip: Chip | undefined, options: VerdictOptions): string {
  const { axes, messages } = options;
  const { measures, outcome, review } = classification;
  const parts = [
    workingOf(axes.x, measures[axes.x], { lines: axes.xLines, chip, ...options }),
    workingOf(axes.y, measures[axes.y], { lines: axes.yLines, chip, ...options }),
    outcomeOf(classification, options),
    review && outcome === 'licence-required' ? messages.chart.review[review.policy] : '',
  ];
  // Chinese sentences follow each other without a space.
  const space = options.locale.startsWith('zh') ? '' : ' ';
  return parts.filter(Boolean).join(space);
}

interface WorkingOptions extends VerdictOptions {
  readonly lines: readonly number[];
  readonly chip: Chip | undefined;
}

function workingOf(measure: Measure, measured: Measured | undefined, options: WorkingOptions): string {
  const { messages, locale, lines } = options;
  const { chart } = messages;
  if (!measured) return '';
  const working = sumOf(measure, measured, options);
  const line = nearestLine(measured.value, lines);
  if (line === undefined) return chart.noLine(working);
  const margin = measured.value - line;
  if (margin === 0) return chart.onLine(working, formatNumber(line, locale));
  const say = margin > 0 ? chart.above : chart.below;
  const apart = formatMeasured(measure, { ...measured, value: Math.abs(margin) }, locale);
  return say(working, apart, formatNumber(line, locale));
}

/** A number with what it was multiplied or divided from. */
function sumOf(measure: Measure, measured: Measured, options: WorkingOptions): string {
  const { messages, locale, chip } = options;
  const { chart } = messages;
  const { operands } = measured;
  const name = chart.measure[measure];
  const shown = formatMeasured(measure, measured, locale);
  if (measure === 'ioGBps' || measure === 'dramGBps') return chart.plain(name, chart.rate(shown));
  if (!operands) return chart.plain(name, shown);
  const [a, b] = operands.map((n) => formatNumber(n, locale));
  if (measure === 'PD') return chart.quotient(name, shown, a ?? '', b ?? '');
  const unit = chip?.tpp?.format === 'int8' ? 'TOPS' : 'TFLOPS';
  return chart.product(name, shown, `${a} ${unit}`, b ?? '');
}

/** A product of printed rates is no more exact than a whole number; what was typed in is shown as it was typed. */
export function formatMeasured(measure: Measure, { value, operands }: Measured, locale: string): string {
  const isProduct = operands !== undefined && (measure === 'TPP' || measure === 'topsTimesBits');
  return formatNumber(value, locale, isProduct ? 0 : 2);
}

/** The line that is nearest by ratio, as on the chart. */
function nearestLine(value: number, lines: readonly number[]): number | undefined {
  const distance = (line: number): number => Math.abs(Math.log(value / line));
  return [...lines].sort((a, b) => distance(a) - distance(b))[0];
}

function outcomeOf(classification: Classification, { messages, locale }: VerdictOptions): string {
  const { chart } = messages;
  const { because, paragraph, steps } = classification;
  switch (because) {
    case 'meets-threshold':
      return chart.caught(paragraph ?? classification.paragraphs.join(' / '), reasonOf(steps, messages, locale));
    case 'named-in-letter': {
      const since = classification.ruleSince ?? classification.since ?? classification.date;
      return chart.letter(formatDate(since, locale));
    }
    case 'missing-input': {
      const inputs = classification.missing.map((input) => chart.input[input]);
      return chart.missing(formatList(inputs, locale));
    }
    case 'within-margin':
      return chart.tooClose;
    case 'unpublished-limits':
      return chart.letterLevel;
    case 'below-threshold':
      return chart.belowLines;
    case 'not-for-data-centres': {
      const limit = steps.find(({ purpose }) => purpose === 'exemption')?.threshold ?? 0;
      return chart.exempt(formatNumber(limit, locale));
    }
    case 'not-named':
      return chart.notNamed;
    case 'no-rule-in-force':
    case 'destination-out-of-scope':
      return chart.noRuleInForce;
    case 'approved-recipients-only':
    case 'outside-dataset':
      return chart.undecided;
    default:
      return because satisfies never;
  }
}

/** The comparisons of the first alternative that the answer rests on. */
function reasonOf(steps: readonly Step[], { chart }: ChartMessages, locale: string): string {
  const decided = steps.filter((step) => step.purpose === 'threshold' && step.decided);
  const { alternative } = decided[0] ?? {};
  const met = decided.filter((step) => step.alternative === alternative);
  const conditions = [...new Set(met.map(({ measure }) => measure))].map((measure) => {
    const [one, other] = met.filter((step) => step.measure === measure);
    const name = chart.measureInText[measure];
    const lines = [one, other].map((step) => formatNumber(step?.threshold ?? 0, locale));
    if (other) return chart.between(name, lines[0] ?? '', lines[1] ?? '');
    return chart.condition[one?.op ?? '>='](name, lines[0] ?? '');
  });
  return formatList(conditions, locale);
}

/** The same in a cell of the table. */
export function toCell({ because, paragraphs }: Classification, { chart }: ChartMessages): string {
  switch (because) {
    case 'meets-threshold':
      return paragraphs.join(' / ');
    case 'named-in-letter':
      return chart.cell.letter;
    case 'not-for-data-centres':
      return chart.cell.exempt;
    case 'missing-input':
    case 'within-margin':
    case 'unpublished-limits':
    case 'approved-recipients-only':
    case 'outside-dataset':
      return chart.cell.depends(paragraphs.join(' / '));
    case 'below-threshold':
    case 'not-named':
    case 'no-rule-in-force':
    case 'destination-out-of-scope':
      return chart.cell.none;
    default:
      return because satisfies never;
  }
}
