import type { Dataset } from 'chip-policy-data/dataset';
import {
  compareDates,
  firstDay,
  fromDayNumber,
  lastDay,
  precisionOf,
  toDayNumber,
  yearOf,
  type PlainDate,
} from 'chip-policy-data/plain-date';
import { toSourceViews } from '../../shared/attribution/source-note.js';
import { formatDate } from '../../shared/format/date.js';
import { creditText, type FrameView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { ControlMessages } from '../../shared/i18n/messages/control.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';
import { toChanges, type Change, type ChangePart } from './as-of-control.changes.js';

/** What changed, in words: "New in force: October 2023 rule." */
export interface PartView {
  readonly label: string;
  readonly titles: readonly Phrase[];
}

/** A day that a button leads to. */
export interface JumpView {
  readonly day: PlainDate;
  readonly short: string;
  readonly name: string;
}

export interface ControlView extends FrameView {
  /** "As of 13 January 2026" */
  readonly label: string;
  readonly valueText: string;
  /** What is said before, or instead of, what changed: nothing on the very day of a change. */
  readonly lead: string;
  readonly parts: readonly PartView[];
  /** In days since 1970. */
  readonly range: Readonly<Record<'min' | 'max' | 'value', number>>;
  /** The same as a field for a date takes it; empty when everything known is shown. */
  readonly field: Readonly<Record<'min' | 'max' | 'value', string>>;
  /** The date at the end of the range, as precise as it was written; nothing when the end means everything known. */
  readonly last: PlainDate | undefined;
  readonly days: readonly PlainDate[];
  readonly previous: JumpView | undefined;
  readonly next: JumpView | undefined;
  /** The rule that a citation names: the first of the latest change. */
  readonly ruleId: string | undefined;
}

export interface ControlOptions {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: ControlMessages;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  /** The date chosen; everything known without one. */
  readonly date?: PlainDate | undefined;
}

/** Nothing when neither the data nor the author says where the range begins. */
export function toView(dataset: Dataset, options: ControlOptions): ControlView | undefined {
  const { date, locale, messages } = options;
  const all = toChanges(dataset.rules ?? []);
  const end = options.to ?? dataset.meta.asOf ?? all.at(-1)?.day;
  const start = options.from ?? all[0]?.day;
  if (start === undefined || end === undefined) return undefined;
  // Written the wrong way round, the two still say what is meant.
  const [from = start, to = end] = [start, end].sort(compareDates);
  const limits = { min: firstDay(from), max: lastDay(to) };
  const changes = all.filter(({ day }) => day >= limits.min && day <= limits.max);
  const chosen = date === undefined ? undefined : lastDay(date);
  const latest = changes.findLast(({ day }) => chosen !== undefined && day <= chosen);
  const before = changes.findLast(({ day }) => chosen === undefined || day < chosen);
  const after = changes.find(({ day }) => chosen !== undefined && day > chosen);
  const rules = latest?.parts.map(({ rule }) => rule) ?? [];
  const shown = date ?? dataset.meta.asOf ?? to;
  const [words, precision] = [formatDate(shown, locale), precisionOf(shown)];
  const { control } = messages;
  const max = toDayNumber(limits.max);
  return {
    description: { text: control.description },
    // One source of each rule, the best that there is: the rest stand under Cite.
    status: rules.every(({ status }) => status === rules[0]?.status) ? rules[0]?.status : undefined,
    sources: rules.flatMap((rule) => toSourceViews(dataset, rule, options).slice(0, 1)),
    credit: creditText(dataset, messages),
    get table() {
      return toTable(changes, options);
    },
    label: control.asOf(words, precision),
    valueText: control.spokenAsOf(words, precision),
    lead: leadOf({ date, latest }, options),
    parts: partsOf(latest, options),
    range: { min: toDayNumber(limits.min), max, value: chosen === undefined ? max : toDayNumber(chosen) },
    field: { ...limits, value: chosen ?? '' },
    last: options.to === undefined ? undefined : to,
    days: changes.map(({ day }) => day),
    previous: before && toJump(before.day, control.previous, locale),
    next: after && toJump(after.day, control.next, locale),
    ruleId: rules[0]?.id,
  };
}

/** The date that a place on the range means. */
export const toDate = ({ range, last }: ControlView, value: number): PlainDate | undefined =>
  value >= range.max ? last : fromDayNumber(value);

const toJump = (day: PlainDate, name: (date: string) => string, locale: string): JumpView => {
  const short = formatDate(day, locale);
  return { day, short, name: name(short) };
};

function leadOf(
  { date, latest }: { readonly date: PlainDate | undefined; readonly latest: Change | undefined },
  { messages: { control }, locale }: ControlOptions,
): string {
  if (date === undefined) return control.everythingKnown;
  if (!latest) return control.noChange;
  return latest.day === date ? '' : control.lastChange(formatDate(latest.day, locale));
}

/** Rules that changed in the same way in one breath. */
function partsOf(change: Change | undefined, options: ControlOptions): PartView[] {
  const groups = new Map<string, Phrase[]>();
  for (const part of change?.parts ?? []) {
    const label = labelOf(part, options);
    const title = toPhrase(part.rule.title, options.language) ?? { text: part.rule.id };
    groups.set(label, [...(groups.get(label) ?? []), title]);
  }
  return [...groups].map(([label, titles]) => ({ label, titles }));
}

const labelOf = ({ kind, rule }: ChangePart, { messages: { control }, locale }: ControlOptions): string =>
  kind === 'revealed' ? control.revealed(formatDate(rule.validFrom, locale)) : control[kind];

function toTable(changes: readonly Change[], options: ControlOptions): FrameView['table'] {
  const { messages, locale, language } = options;
  const { columns, caption } = messages.control;
  return {
    caption,
    columns: [columns.day, columns.change, columns.rule, messages.columns.status],
    rows: changes.flatMap(({ day, parts }) =>
      parts.map((part) => [
        { text: formatDate(day, locale) },
        { text: labelOf(part, options) },
        toPhrase(part.rule.title, language) ?? { text: part.rule.id },
        { text: messages.status[part.rule.status] },
      ]),
    ),
  };
}

/** The first of January of every year inside the range. */
export function yearsIn({ min, max }: ControlView['range']): { readonly year: number; readonly day: number }[] {
  const first = yearOf(fromDayNumber(min));
  const years = [...Array(yearOf(fromDayNumber(max)) - first + 1).keys()].map((i) => first + i);
  return years.map((year) => ({ year, day: toDayNumber(String(year)) })).filter(({ day }) => day >= min);
}
