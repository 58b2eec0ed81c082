import { publicSince } from '../api/as-of.js';
import { firstDay, lastDay } from '../api/plain-date.js';
import type { DatasetCheck } from './check.js';
import { allEntries } from './entries.js';

/** The dataset promises what it knows until a date; a record from later would be missing from its own as-of date. */
export const datedLater: DatasetCheck = {
  name: 'dated-later',
  description: 'No record became public after the date to which the dataset’s facts are known.',
  scope: 'dataset',
  check(logger, data) {
    const { asOf } = data.meta;
    if (asOf === undefined) return;
    for (const { collection, record } of allEntries(data)) {
      const since = publicSince(collection, record);
      // A chip may be announced for a year to come: its date is a plan, and its state says so.
      if (since === undefined || collection === 'chips') continue;
      // "2026" may well be a day before October 2026; only what cannot be is an error.
      if (firstDay(since) <= lastDay(asOf)) continue;
      const message = `is public since ${since}, after the dataset’s own date ${asOf} (meta.yml)`;
      logger.error({ collection, id: record.id, message });
    }
  },
};
