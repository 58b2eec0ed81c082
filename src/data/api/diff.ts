/**
 * What changed between two dates: what became known, what was withdrawn, what was corrected, and which measures came
 * into force or ended. For a page that says "since your last visit" and for the notes of a release.
 */
import { isKnown } from './as-of.js';
import { COLLECTION_NAMES, type AnyRecord, type CollectionName, type Dataset } from './dataset.js';
import { isOnOrBefore, type PlainDate } from './plain-date.js';
import type { LocalizedText } from '../schema/index.js';

export interface Reference {
  readonly collection: CollectionName;
  readonly id: string;
}

export interface Amendment extends Reference {
  readonly date: PlainDate;
  readonly field: string;
  readonly was: string;
  readonly now: string;
  readonly reason: LocalizedText;
}

/** A measure that began or ended: an event with a period in force, or a rule with its days of validity. */
export interface Change extends Reference {
  readonly date: PlainDate;
}

export interface Difference {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Became known after `from` and by `to`. */
  readonly added: readonly Reference[];
  readonly withdrawn: readonly Change[];
  readonly amended: readonly Amendment[];
  readonly inForce: readonly Change[];
  readonly noLongerInForce: readonly Change[];
}

type Entry = Reference & { readonly record: AnyRecord };

/**
 * The difference between two days, the first excluded and the second included.
 * @throws {RangeError} `invalid date: …`, `invalid period: … is after …`
 */
export function diff(dataset: Dataset, from: PlainDate, to: PlainDate): Difference {
  if (!isOnOrBefore(from, to)) throw new RangeError(`invalid period: ${from} is after ${to}`);
  const isNew = (date: PlainDate): boolean => isOnOrBefore(date, to) && !isOnOrBefore(date, from);
  // `to` is the last day in force: a measure that was in force on the first day and is not on the second.
  const endsBetween = (last: PlainDate): boolean => isOnOrBefore(from, last) && !isOnOrBefore(to, last);
  const known = entriesOf(dataset).filter(({ collection, record }) => isKnown(collection, record, to));
  // Actors and sources have no date of their own: they are names, not news.
  const added = known.filter(({ collection, record }) => !isKnown(collection, record, from));
  const enforced = known.map((entry) => ({ entry, period: periodOf(entry.record) }));
  return {
    from,
    to,
    added: added.map(toReference),
    withdrawn: known.flatMap((entry) => {
      const date = entry.record.withdrawn?.date;
      return date !== undefined && isNew(date) ? { ...toReference(entry), date } : [];
    }),
    amended: known.flatMap((entry) =>
      entry.record.corrections
        .filter(({ date }) => isNew(date))
        .map((correction) => ({ ...toReference(entry), ...correction })),
    ),
    inForce: enforced.flatMap(({ entry, period }) =>
      period && isNew(period.from) ? { ...toReference(entry), date: period.from } : [],
    ),
    noLongerInForce: enforced.flatMap(({ entry, period }) =>
      period?.to !== undefined && endsBetween(period.to) ? { ...toReference(entry), date: period.to } : [],
    ),
  };
}

const entriesOf = (dataset: Dataset): Entry[] =>
  COLLECTION_NAMES.flatMap((collection) =>
    ((dataset[collection] ?? []) as readonly AnyRecord[]).map((record) => ({
      collection,
      id: record.id,
      record,
    })),
  );

const toReference = ({ collection, id }: Entry): Reference => ({ collection, id });

/** When a measure was in force. One that was never enforced never was. */
function periodOf(record: AnyRecord): { from: PlainDate; to?: PlainDate | undefined } | undefined {
  if ('validFrom' in record) {
    return record.enforced ? undefined : { from: record.validFrom, to: record.validTo };
  }
  if (!('inForce' in record) || !record.inForce || record.inForce.enforced === false) return undefined;
  return { from: record.inForce.from, to: record.inForce.to };
}
