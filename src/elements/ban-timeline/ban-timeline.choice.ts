/** Which of the dataset's events a timeline shows, and in a view of what changed, why. */
import type { Dataset } from 'chip-policy-data/dataset';
import { compareDates, firstDay, isOnOrBefore, lastDay, type PlainDate } from 'chip-policy-data/plain-date';
import type { PolicyEvent } from 'chip-policy-data/schema';

export type ChangeKind = 'added' | 'corrected' | 'withdrawn';

export interface Change {
  readonly kind: ChangeKind;
  readonly date: PlainDate;
}

/** What happened to an event's record after a day and by another; nothing when it stands as it stood. */
export function changeSince(event: PolicyEvent, since: PlainDate, until?: PlainDate): Change | undefined {
  const isNew = (date: PlainDate): boolean =>
    !isOnOrBefore(date, since) && (until === undefined || isOnOrBefore(date, until));
  if (event.withdrawn) {
    const { date } = event.withdrawn;
    return isNew(date) ? { kind: 'withdrawn', date } : undefined;
  }
  const known = event.published ?? event.date;
  if (isNew(known)) return { kind: 'added', date: known };
  const dates = event.corrections.map(({ date }) => date).filter(isNew);
  const date = dates.sort(compareDates).at(-1);
  return date === undefined ? undefined : { kind: 'corrected', date };
}

const isWanted = (event: PolicyEvent, since: PlainDate | undefined, until: PlainDate | undefined): boolean =>
  since === undefined ? !event.withdrawn : changeSince(event, since, until) !== undefined;

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
export function chooseEvents(dataset: Dataset, choice: Choice, asOf?: PlainDate): PolicyEvent[] {
  const asks = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  const chosen = (dataset.events ?? []).filter(
    (event) =>
      asks(choice.jurisdiction, event.jurisdiction) &&
      asks(choice.direction, event.direction) &&
      asks(choice.instrument, event.instrument) &&
      (choice.from === undefined || lastDay(event.date) >= firstDay(choice.from)) &&
      (choice.to === undefined || firstDay(event.date) <= lastDay(choice.to)) &&
      isWanted(event, choice.since, asOf) &&
      namesChip(dataset, event, choice.chip),
  );
  sortByDate(chosen);
  const kept = choice.limit === undefined ? chosen : chosen.slice(Math.max(0, chosen.length - choice.limit));
  return choice.order === 'desc' ? kept.reverse() : kept;
}

function namesChip(dataset: Dataset, event: PolicyEvent, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return event.chips.some((id) => wanted.includes(id) || wanted.includes(dataset.chipNames?.[id]?.family ?? ''));
}

/** In the order of `compareDates`; each date is read once, since a list may be long. */
function sortByDate(events: PolicyEvent[]): void {
  const keys = new Map(events.map(({ date }) => [date, `${firstDay(date)} ${String(date.length).padStart(2, '0')}`]));
  const keyOf = ({ date }: PolicyEvent): string => keys.get(date) ?? '';
  events.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}
