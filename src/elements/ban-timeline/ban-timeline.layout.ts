import type { Dataset } from 'chip-policy-data/dataset';
import { compareDates, yearOf } from 'chip-policy-data/plain-date';
import type { PolicyEvent, Status } from 'chip-policy-data/schema';
import { toCorrectionViews, type CorrectionView } from '../../shared/attribution/corrections.js';
import { actorName, toSourceViews, type SourceView } from '../../shared/attribution/source-note.js';
import { formatDate, formatDayOfYear } from '../../shared/format/date.js';
import { asOfText, creditText, type FrameView, type TableView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';
import { changeSince, type ChangeKind } from './ban-timeline.choice.js';

/** Which lane of the overview an event stands in. */
export type Lane = 'US' | 'CN' | 'others';
export const LANES = ['US', 'CN', 'others'] as const satisfies readonly Lane[];

export const laneOf = (event: PolicyEvent): Lane =>
  event.jurisdiction === 'US' || event.jurisdiction === 'CN' ? event.jurisdiction : 'others';

export interface EventView {
  readonly id: string;
  readonly event: PolicyEvent;
  readonly day: string;
  readonly fullDate: string;
  readonly lane: Lane;
  readonly where: string;
  readonly whereShort: string;
  readonly directionWord: string;
  readonly title: Phrase;
  readonly summary?: Phrase | undefined;
  readonly note?: Phrase | undefined;
  /** In a view of what changed: what did, when it is not that the event is new. */
  readonly change?: { readonly kind: ChangeKind; readonly word: string } | undefined;
  readonly withdrawn?: Phrase | undefined;
  readonly corrections: readonly CorrectionView[];
  readonly facts: readonly { readonly label: string; readonly value: Phrase }[];
  readonly status: Status;
  readonly sources: readonly SourceView[];
  /** Families of the chips it names, for the filter. */
  readonly families: readonly string[];
  /** Everything a search may find, in lower case. */
  readonly haystack: string;
}

export interface YearView {
  readonly year: number;
  readonly events: readonly EventView[];
}

export interface TimelineView extends FrameView {
  readonly events: readonly EventView[];
  readonly years: readonly YearView[];
}

export interface TimelineOptions {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: TimelineMessages;
  readonly asOf?: string | undefined;
  readonly since?: string | undefined;
  readonly order: 'asc' | 'desc';
}

/** The chosen events to everything that the list, the sentence and the table say. */
export function toView(dataset: Dataset, chosen: readonly PolicyEvent[], options: TimelineOptions): TimelineView {
  const { messages } = options;
  const events = chosen.map((event) => toEventView(dataset, event, options));
  return {
    heading: { text: headingOf(events, options) },
    description: { text: descriptionOf(events, options) },
    sources: [],
    asOf: asOfText(dataset, options.asOf, options),
    credit: creditText(dataset, messages),
    events,
    years: byYear(events),
    get table() {
      return toTable(events, messages);
    },
  };
}

const toTable = (events: readonly EventView[], { timeline, source, status }: TimelineMessages): TableView => ({
  caption: timeline.caption,
  columns: [timeline.title, timeline.date, timeline.direction, timeline.where, timeline.status, source],
  rows: events.map((view) => [
    view.title,
    { text: view.fullDate },
    { text: view.directionWord },
    { text: view.where },
    { text: view.change && !isAdded(view) ? view.change.word : status[view.status] },
    { text: view.sources[0]?.url ?? view.sources[0]?.label ?? '' },
  ]),
});

/** Of a view of what changed: everything but the old events that were corrected or withdrawn. */
export const isAdded = ({ change }: EventView): boolean => change === undefined || change.kind === 'added';

/** "Decisions on AI chips: 6 tighten, 3 loosen", or how many are new since a day. */
function headingOf(events: readonly EventView[], { messages: { timeline }, locale, since }: TimelineOptions): string {
  if (since) return timeline.headingSince(formatDate(since, locale), events.filter(isAdded).length);
  const count = (direction: string): number => events.filter(({ event }) => event.direction === direction).length;
  const [tightened, loosened] = [count('tightens'), count('loosens')];
  return timeline.heading([
    ...(tightened > 0 ? [timeline.tightened(tightened)] : []),
    ...(loosened > 0 ? [timeline.loosened(loosened)] : []),
  ]);
}

/** Which months the events are of, and in a view of what changed, which of them are old ones that changed. */
function descriptionOf(events: readonly EventView[], { messages, locale }: TimelineOptions): string {
  const { timeline } = messages;
  const added = events.filter(isAdded);
  const dates = added.map(({ event }) => event.date).sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  const [from, to] = [first, last].map((date) => date && formatDate(date.slice(0, 7), locale));
  const describe = (count: number, start: string, end: string): string =>
    start === end ? timeline.describedMonth(count, start) : timeline.description(count, start, end);
  const changed = (['corrected', 'withdrawn'] as const).flatMap((kind) => {
    const count = events.filter(({ change }) => change?.kind === kind).length;
    return count > 0 ? [timeline.changed[kind](count)] : [];
  });
  const described = from && to ? [describe(added.length, from, to)] : [];
  return [...described, ...changed].join(' ') || timeline.none;
}

function toEventView(dataset: Dataset, event: PolicyEvent, options: TimelineOptions): EventView {
  const { language, locale, messages } = options;
  const { timeline } = messages;
  const title = toPhrase(event.title, language) ?? { text: event.id };
  const summary = toPhrase(event.summary, language);
  const names = event.chips.map((id) => dataset.chipNames?.[id]);
  const labels = [...new Set([...event.chips.map((id, i) => names[i]?.label ?? id), ...event.items])];
  const families = [...new Set(names.map((name, i) => name?.family ?? event.chips[i] ?? ''))];
  const facts = factsOf(dataset, event, labels, options);
  const actor = actorName(dataset, event.actor, language);
  const change = options.since === undefined ? undefined : changeSince(event, options.since, options.asOf);
  return {
    id: event.id,
    event,
    day: formatDayOfYear(event.date, locale),
    fullDate: formatDate(event.date, locale),
    lane: laneOf(event),
    where: timeline.jurisdiction[event.jurisdiction],
    whereShort: timeline.jurisdictionShort[event.jurisdiction],
    directionWord: messages.direction[event.direction],
    title,
    summary,
    note: toPhrase(event.note, language),
    change: change && { kind: change.kind, word: timeline.change[change.kind](formatDate(change.date, locale)) },
    withdrawn: toPhrase(event.withdrawn?.reason, language),
    corrections: toCorrectionViews(event, options),
    facts,
    status: event.status,
    sources: toSourceViews(dataset, event, options),
    families,
    haystack: [title.text, summary?.text, actor?.text, event.citation, ...labels].join(' ').toLowerCase(),
  };
}

function factsOf(
  dataset: Dataset,
  event: PolicyEvent,
  chips: readonly string[],
  { language, locale, messages }: TimelineOptions,
): EventView['facts'] {
  const { timeline } = messages;
  const date = (day: string | undefined): Phrase | undefined =>
    day === undefined ? undefined : { text: formatDate(day, locale) };
  const limits = Object.entries(event.thresholds ?? {}).map(([name, limit]) => `${name}: ${limit}`);
  const facts: [string, Phrase | undefined][] = [
    [timeline.by, actorName(dataset, event.actor, language, 'short')],
    [timeline.kind, { text: timeline.instrument[event.instrument] }],
    [timeline.decided, event.published || event.effective ? date(event.date) : undefined],
    [timeline.published, date(event.published)],
    [timeline.effective, date(event.effective)],
    [timeline.expires, date(event.expires)],
    [timeline.chips, chips.length > 0 ? { text: chips.join(messages.listSeparator) } : undefined],
    [timeline.thresholds, limits.length > 0 ? { text: limits.join('; '), lang: 'en' } : undefined],
    [timeline.citation, event.citation ? { text: event.citation, lang: 'en' } : undefined],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function byYear(events: readonly EventView[]): YearView[] {
  const years: { year: number; events: EventView[] }[] = [];
  for (const view of events) {
    const year = yearOf(view.event.date);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(view);
    else years.push({ year, events: [view] });
  }
  return years;
}
