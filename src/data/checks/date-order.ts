import type { CollectionName } from '../api/dataset.js';
import { firstDay, isPlainDate, lastDay, type PlainDate } from '../api/plain-date.js';
import type { RecordCheck, RecordEntry } from './check.js';

/** Fields that follow each other in time, where they are given. */
const SEQUENCES: Readonly<Record<CollectionName, readonly (readonly string[])[]>> = {
  events: [
    ['date', 'published'],
    ['effective', 'expires'],
    ['inForce.from', 'inForce.to'],
  ],
  rules: [
    ['announced', 'published'],
    ['announced', 'validFrom', 'validTo'],
  ],
  chips: [['announced', 'released']],
  stockpiles: [['period.start', 'period.end']],
  indicators: [],
  quotes: [],
  actors: [],
  sources: [['date', 'checked']],
};

type Dated = readonly [field: string, date: PlainDate];

/** Two dates are in order unless they cannot be: “2025-04” and “2025-04-09” are in either order. */
export const dateOrder: RecordCheck = {
  name: 'date-order',
  description: 'Dates of a record follow each other: decided, published, in force, ended.',
  scope: 'record',
  check(logger, entry) {
    for (const dates of sequencesOf(entry)) {
      dates.slice(1).forEach(([field, date], index) => {
        const [earlier, from] = dates[index] ?? [field, date];
        if (firstDay(from) <= lastDay(date)) return;
        const message = `${date} is before ${earlier} (${from})`;
        logger.error({ collection: entry.collection, id: entry.record.id, field, message });
      });
    }
  },
};

function sequencesOf({ collection, record }: RecordEntry): readonly (readonly Dated[])[] {
  const own = SEQUENCES[collection].map((fields) =>
    fields.flatMap((field): Dated[] => {
      const date = valueAt(record, field);
      return isPlainDate(date) ? [[field, date]] : [];
    }),
  );
  const corrections = record.corrections.map(({ date }, index): Dated => [`corrections.${index}.date`, date]);
  return [...own, corrections];
}

const valueAt = (record: object, path: string): unknown =>
  path.split('.').reduce<unknown>((group, key) => (group as Record<string, unknown> | undefined)?.[key], record);
