import type { Dataset } from 'chip-policy-data/dataset';
import { compareDates, yearOf } from 'chip-policy-data/plain-date';
import type { PolicyEvent } from 'chip-policy-data/schema';
import { formatDate } from '../../shared/format/date.js';
import { asOfText, creditText, type FrameView, type TableView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { EventView } from './ban-timeline.entry.js';

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
  const events = chosen.map((event) => new EventView(dataset, event, options));
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
    { text: view.change && !isAdded(view) ? view.change.word : status[view.event.status] },
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
  // The events are in order, from the oldest or from the newest.
  const ends = [added[0], added.at(-1)].flatMap((view) => (view ? [view.event.date] : [])).sort(compareDates);
  const [first, last] = [ends[0], ends.at(-1)];
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
