/**
 * The dataset as it stood on a day: what had happened and was published by then, and nothing that came later.
 *
 * A record is known from the day it became public, not from the day it happened: the H20 letter is dated 9 April 2025
 * and public since 15 April. What a known record says of a later day (the end of a measure, what came of a promise) is
 * left out, so that an embed dated in May 2025 does not tell the reader what happened in November.
 */
import type { AnyRecord, CollectionName, Dataset } from './dataset.js';
import type { Chip, ControlRule, PolicyEvent, Quotation } from '../schema/index.js';
import { isOnOrBefore, type PlainDate } from './plain-date.js';

/** The day a record became public, or nothing when that is not recorded (actors, sources, undated chips). */
export function publicSince(collection: CollectionName, record: AnyRecord): PlainDate | undefined {
  switch (collection) {
    case 'events': {
      const event = record as PolicyEvent;
      return event.published ?? event.date;
    }
    case 'rules': {
      // A rule is often announced with its text days before the official journal prints it.
      const { announced, published, validFrom } = record as ControlRule;
      const [first = validFrom] = [announced, published].sort();
      return first;
    }
    case 'chips': {
      const chip = record as Chip;
      return chip.announced ?? chip.released;
    }
    case 'quotes':
      return (record as Quotation).date;
    case 'stockpiles':
    case 'indicators':
      return (record as { published: PlainDate }).published;
    case 'actors':
    case 'sources':
      return undefined;
    default:
      return collection satisfies never;
  }
}

/** Whether a record was public by the end of the day. A date of "2026-10" is known from the end of that month. */
export function isKnown(collection: CollectionName, record: AnyRecord, day: PlainDate): boolean {
  const since = publicSince(collection, record);
  return since === undefined || isOnOrBefore(since, day);
}

/**
 * The dataset as known on a day. Actors and sources are kept: they are names and references, not claims.
 * @throws {RangeError} `invalid date: …`
 */
export function asOf(dataset: Dataset, day: PlainDate): Dataset {
  const known = new Set<string>();
  const keep = <R extends AnyRecord>(name: CollectionName, records: readonly R[] | undefined): R[] | undefined =>
    records?.filter((record) => isKnown(name, record, day) && known.add(record.id));
  // What ended a measure may be absent from a slice, which does not make the measure last.
  const later = new Set(dataset.events?.filter((event) => !isKnown('events', event, day)).map(({ id }) => id));
  const events = keep('events', dataset.events);
  const rules = keep('rules', dataset.rules);
  const chips = keep('chips', dataset.chips);
  const stockpiles = keep('stockpiles', dataset.stockpiles);
  const indicators = keep('indicators', dataset.indicators);
  const quotes = keep('quotes', dataset.quotes);
  const ids = (list: readonly string[]): string[] => list.filter((id) => known.has(id));
  return {
    ...dataset,
    ...(events && { events: events.map((e) => eventOn(e, { day, known, later })) }),
    ...(rules && { rules: rules.map((r) => ruleOn(r, day)) }),
    ...(chips && { chips }),
    ...(stockpiles && {
      stockpiles: stockpiles.map((s) => ({
        ...s,
        contradicts: ids(s.contradicts),
        references: ids(s.references),
        estimates: ids(s.estimates),
      })),
    }),
    ...(indicators && {
      indicators: indicators.map((i) => ({ ...i, contradicts: ids(i.contradicts), against: ids(i.against) })),
    }),
    ...(quotes && { quotes: quotes.map((q) => quoteOn(q, known)) }),
  };
}

function eventOn(
  event: PolicyEvent,
  { day, known, later }: { day: PlainDate; known: ReadonlySet<string>; later: ReadonlySet<string | undefined> },
): PolicyEvent {
  const { inForce, ...rest } = event;
  const base = {
    ...rest,
    related: event.related.filter((id) => known.has(id)),
    contradicts: event.contradicts.filter((id) => known.has(id)),
  };
  if (!inForce) return base;
  const ended = inForce.to !== undefined && isOnOrBefore(inForce.to, day) && !later.has(inForce.endedBy);
  if (ended) return { ...base, inForce };
  const { to: _to, endedBy: _endedBy, enforced: _enforced, ...open } = inForce;
  return { ...base, inForce: open };
}

function ruleOn(rule: ControlRule, day: PlainDate): ControlRule {
  const { validTo, enforced, ...rest } = rule;
  return {
    ...rest,
    ...(validTo !== undefined && isOnOrBefore(validTo, day) && { validTo }),
    ...(enforced && isOnOrBefore(enforced.until, day) && { enforced }),
  };
}

function quoteOn(quote: Quotation, known: ReadonlySet<string>): Quotation {
  const { aftermath, ...rest } = quote;
  const contradicts = quote.contradicts.filter((id) => known.has(id));
  const shown = aftermath?.see.every((id) => known.has(id));
  return { ...rest, contradicts, ...(shown && { aftermath }) };
}
