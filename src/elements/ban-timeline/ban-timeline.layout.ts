import type { Dataset } from 'chip-policy-data/dataset';
import { compareDates, firstDay, isOnOrBefore, lastDay, yearOf } from 'chip-policy-data/plain-date';
import type { Language, PolicyEvent, Status } from 'chip-policy-data/schema';
import { actorName, toSourceViews, type SourceView } from '../../shared/attribution/source-note.js';
import { formatDate, formatDayOfYear } from '../../shared/format/date.js';
import { asOfText, creditText, type FrameView } from '../../shared/frame/frame-view.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';

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
  readonly language: Language;
  readonly locale: string;
  readonly messages: TimelineMessages;
  readonly asOf?: string | undefined;
  readonly since?: string | undefined;
  readonly order: 'asc' | 'desc';
}

/** The chosen events to everything that the list, the sentence and the table say. */
export function toView(dataset: Dataset, chosen: readonly PolicyEvent[], options: TimelineOptions): TimelineView {
  const { messages, locale, since } = options;
  const { timeline } = messages;
  const events = chosen.map((event) => toEventView(dataset, event, options));
  const count = (direction: string): number => chosen.filter((e) => e.direction === direction).length;
  const [tightened, loosened] = [count('tightens'), count('loosens')];
  const changes = [
    ...(tightened > 0 ? [timeline.tightened(tightened)] : []),
    ...(loosened > 0 ? [timeline.loosened(loosened)] : []),
  ];
  const dates = chosen.map((event) => event.date).sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  const months = (date: string): string => formatDate(date.slice(0, 7), locale);
  return {
    heading: {
      text: since ? timeline.headingSince(formatDate(since, locale), events.length) : timeline.heading(changes),
    },
    description: {
      text: first && last ? timeline.description(events.length, months(first), months(last)) : timeline.none,
    },
    sources: [],
    asOf: asOfText(dataset, options.asOf, options),
    credit: creditText(dataset, messages),
    events,
    years: byYear(events),
    table: {
      caption: timeline.caption,
      columns: [timeline.title, timeline.date, timeline.direction, timeline.where, timeline.status, messages.source],
      rows: events.map((view) => [
        view.title,
        { text: view.fullDate },
        { text: view.directionWord },
        { text: view.where },
        { text: messages.status[view.status] },
        { text: view.sources[0]?.url ?? view.sources[0]?.label ?? '' },
      ]),
    },
  };
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
    facts,
    status: event.status,
    sources: toSourceViews(dataset, event, locale),
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

/** What an author asked for by attribute, each a list; an empty one asks for everything. */
export interface Choice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly jurisdiction: readonly string[];
  readonly direction: readonly string[];
  readonly instrument: readonly string[];
  readonly chip: readonly string[];
  readonly since?: string | undefined;
  readonly limit?: number | undefined;
  readonly order: 'asc' | 'desc';
}

/** The events that an author asked for, in order. With a limit, the newest are kept. */
export function chooseEvents(dataset: Dataset, choice: Choice): PolicyEvent[] {
  const asks = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  const chosen = (dataset.events ?? []).filter(
    (event) =>
      !event.withdrawn &&
      asks(choice.jurisdiction, event.jurisdiction) &&
      asks(choice.direction, event.direction) &&
      asks(choice.instrument, event.instrument) &&
      (choice.from === undefined || lastDay(event.date) >= firstDay(choice.from)) &&
      (choice.to === undefined || firstDay(event.date) <= lastDay(choice.to)) &&
      (choice.since === undefined || !isOnOrBefore(event.published ?? event.date, choice.since)) &&
      namesChip(dataset, event, choice.chip),
  );
  chosen.sort((a, b) => compareDates(a.date, b.date));
  const kept = choice.limit === undefined ? chosen : chosen.slice(Math.max(0, chosen.length - choice.limit));
  return choice.order === 'desc' ? kept.reverse() : kept;
}

function namesChip(dataset: Dataset, event: PolicyEvent, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return event.chips.some((id) => wanted.includes(id) || wanted.includes(dataset.chipNames?.[id]?.family ?? ''));
}
