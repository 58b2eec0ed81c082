import type { Classification } from 'chip-policy-data/classify';
import type { Dataset } from 'chip-policy-data/dataset';
import { toCorrectionViews } from '../../shared/attribution/corrections.js';
import { toSourceViews } from '../../shared/attribution/source-note.js';
import { commonWords } from '../../shared/format/common-words.js';
import { formatDate } from '../../shared/format/date.js';
import { asOfText, creditText, type FrameView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { ChartMessages } from '../../shared/i18n/messages/chart.en.js';
import { toPhrase } from '../../shared/i18n/phrase.js';
import { claimAt, edgesOf, regionsOf, type Edge, type Region } from './control-chart.regions.js';
import { chosen, isInForce, type ClassifiedChip, type Subject } from './control-chart.subject.js';
import { toTable } from './control-chart.table.js';
import { toVerdict, type VerdictOptions, type VerdictView } from './control-chart.verdict.js';

export interface ChartPoint {
  readonly id: string;
  readonly family: string;
  readonly label: string;
  /** In the units of the axes. */
  readonly x: number;
  readonly y: number;
  readonly china: boolean;
  readonly estimated: boolean;
  readonly highlighted: boolean;
}

export interface RegionView extends Region {
  readonly label: string;
  /** How strongly it restrains: the first paragraph and denial most. */
  readonly tone: 'strong' | 'weak' | 'loose';
}

/** The reader's own numbers on the axes; one of them may be missing. */
export interface OwnPoint {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
}

export interface ChartView extends FrameView {
  readonly subject: Subject;
  readonly points: readonly ChartPoint[];
  readonly regions: readonly RegionView[];
  readonly edges: readonly Edge[];
  readonly verdicts: readonly VerdictView[];
}

export interface ChartOptions {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: ChartMessages;
  readonly asOf?: string | undefined;
  /** Ids or families of the chips that the author points out. */
  readonly highlight: readonly string[];
  /** Names of chips that were asked for and not yet known on the day. */
  readonly notYetKnown: readonly string[];
}

/** A subject to everything that the sentence, the picture and the table say. */
export function toView(dataset: Dataset, subject: Subject, options: ChartOptions): ChartView {
  const { messages, locale, language, asOf } = options;
  const { rule } = subject;
  const pointedOut = chosen(subject.chips, options.highlight);
  const points = toPoints(subject, pointedOut);
  const left = subject.chips.length - points.length;
  return {
    heading: { text: headingOfChips(pointedOut, messages) ?? headingOf(subject, points, messages) },
    description: { text: describe(subject, options) },
    sentence: left > 0 ? { text: messages.chart.left(left) } : undefined,
    note: rule && toPhrase(rule.note, language),
    corrections: rule && toCorrectionViews(rule, options),
    status: rule?.status,
    sources: rule ? toSourceViews(dataset, rule, options) : [],
    asOf: asOfText(dataset, asOf, options),
    credit: creditText(dataset, messages),
    get table() {
      return toTable(dataset, subject, options);
    },
    subject,
    points,
    regions: rule ? regionsOf(rule).map((region, index) => toRegionView(region, index, messages)) : [],
    edges: rule ? edgesOf(rule) : [],
    verdicts: [
      ...verdictsOf(pointedOut, { axes: subject.axes, messages, locale }),
      ...options.notYetKnown.map((label) => ({
        label: messages.chart.about(label),
        text: messages.chart.notYetKnown(formatDate(subject.shown, locale)),
      })),
    ],
  };
}

/** What the reader's own numbers are on the axes. */
export const toOwnPoint = ({ measures }: Classification, { axes }: Subject): OwnPoint => ({
  x: measures[axes.x]?.value,
  y: measures[axes.y]?.value,
});

function toPoints({ chips, axes }: Subject, pointedOut: readonly ClassifiedChip[]): ChartPoint[] {
  return chips.flatMap((classified): ChartPoint[] => {
    const { chip, classification } = classified;
    const [x, y] = [classification.measures[axes.x], classification.measures[axes.y]];
    // Zero has no place on a logarithmic scale.
    if (!x || !y || x.value <= 0 || y.value <= 0) return [];
    const { id, family, label, chinaVariant: china } = chip;
    const estimated = [x, y].some(({ confidence }) => confidence === 'estimated');
    const highlighted = pointedOut.includes(classified);
    return [{ id, family, label, x: x.value, y: y.value, china, estimated, highlighted }];
  });
}

/** One sentence for chips of which the same can be said: the H20 with 96 GB and the one with 141. */
function verdictsOf(chips: readonly ClassifiedChip[], options: VerdictOptions): VerdictView[] {
  const labels = new Map<string, string[]>();
  for (const { chip, classification } of chips) {
    const text = toVerdict(classification, chip, options);
    labels.set(text, [...(labels.get(text) ?? []), chip.label]);
  }
  const { chart, listSeparator } = options.messages;
  return [...labels].map(([text, names]) => ({ label: chart.about(names.join(listSeparator)), text }));
}

/** The finding on the one chip, or family of chips, that the author points out. */
function headingOfChips(chips: readonly ClassifiedChip[], { chart }: ChartMessages): string | undefined {
  const [first] = chips;
  const isOne = chips.every(
    ({ chip, classification: { because, paragraph } }) =>
      chip.family === first?.chip.family &&
      because === first.classification.because &&
      paragraph === first.classification.paragraph,
  );
  if (!first || !isOne) return undefined;
  const label = chips.map(({ chip }) => chip.label).reduce(commonWords);
  const { because, paragraph } = first.classification;
  if (because === 'meets-threshold') return chart.headingCaught(label, paragraph ?? '');
  if (because === 'named-in-letter') return chart.headingLetter(label);
  return because === 'below-threshold' ? chart.headingBelow(label) : undefined;
}

function headingOf({ rule, chips, axes }: Subject, points: readonly ChartPoint[], { chart }: ChartMessages): string {
  if (!rule || (axes.xLines.length === 0 && axes.yLines.length === 0)) return chart.headingPlain(points.length);
  if (rule.kind === 'review') {
    const below = points.filter(({ x, y }) => claimAt(rule, { [axes.x]: x, [axes.y]: y }) === rule.review?.policy);
    return chart.headingReview(below.length, points.length);
  }
  const drawn = new Set(points.map(({ id }) => id));
  const caught = chips.filter(
    ({ chip, classification }) => drawn.has(chip.id) && classification.because === 'meets-threshold',
  );
  return chart.heading(caught.length, points.length);
}

/** Which rule, and when it applied. */
function describe(subject: Subject, { messages, language, locale }: ChartOptions): string {
  const { rule, date, shown, axes } = subject;
  const { chart } = messages;
  const day = formatDate(shown, locale);
  if (!rule) return chart.noRule(day);
  const title = toPhrase(rule.title, language)?.text ?? rule.id;
  const named = chart.byRule(title, rule.citation ?? '');
  if (axes.xLines.length === 0) return chart.noNumbers(named);
  const from = formatDate(rule.validFrom, locale);
  if (rule.validTo !== undefined) return chart.inForceBetween(named, from, formatDate(rule.validTo, locale));
  return isInForce(rule, date) ? chart.inForceOn(named, day) : chart.inForceFrom(named, from);
}

function toRegionView(region: Region, index: number, { chart }: ChartMessages): RegionView {
  if (region.kind === 'policy') {
    const policy = region.id as keyof typeof chart.policy;
    const tone = policy === 'presumption-of-denial' ? 'strong' : 'loose';
    return { ...region, label: chart.policy[policy], tone };
  }
  return { ...region, label: chart.regionLicence(region.id), tone: index === 0 ? 'strong' : 'weak' };
}
