import { precisionOf, type PlainDate } from '../api/plain-date.js';
import type { RecordCheck, RecordEntry } from './check.js';

/**
 * Some facts are only useful to the day. A rule that applied “in October” cannot be asked whether it applied on the
 * 10th, and an official text always has a day; a date without one means that nobody looked.
 */
export const datePrecision: RecordCheck = {
  name: 'date-precision',
  description: 'What decides on a day (a rule in force, an official act, a correction) has a day.',
  scope: 'record',
  check(logger, entry) {
    for (const [field, date] of dayFieldsOf(entry)) {
      if (date === undefined || precisionOf(date) === 'day') continue;
      const message = `“${date}” must be a day, such as 2025-04-09`;
      logger.error({ collection: entry.collection, id: entry.record.id, field, message });
    }
  },
};

type DayField = readonly [field: string, date: PlainDate | undefined];

function dayFieldsOf(entry: RecordEntry): readonly DayField[] {
  const { record } = entry;
  return [
    ...ownDayFieldsOf(entry),
    ...record.corrections.map(({ date }, at): DayField => [`corrections.${at}.date`, date]),
    ['moved.date', record.moved?.date],
    ['withdrawn.date', record.withdrawn?.date],
  ];
}

function ownDayFieldsOf({ collection, record }: RecordEntry): readonly DayField[] {
  if (collection === 'rules') {
    return [
      ['validFrom', record.validFrom],
      ['validTo', record.validTo],
    ];
  }
  if (collection !== 'events') return [];
  return [
    ['expires', record.expires],
    ['inForce.from', record.inForce?.from],
    ['inForce.to', record.inForce?.to],
    ['date', record.status === 'official' ? record.date : undefined],
  ];
}
