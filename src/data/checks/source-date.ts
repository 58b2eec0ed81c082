import { publicSince } from '../api/as-of.js';
import { firstDay, lastDay } from '../api/plain-date.js';
import type { DatasetCheck } from './check.js';
import { claimEntriesOf } from './entries.js';

/** A publication cannot tell of what came after it: the record rests on something else, or two sources became one. */
export const sourceDate: DatasetCheck = {
  name: 'source-date',
  description: 'Not all sources of a record are older than what it says.',
  scope: 'dataset',
  check(logger, data) {
    const dates = new Map(data.sources.map(({ id, date }) => [id, date]));
    for (const { collection, record } of claimEntriesOf(data)) {
      const since = publicSince(collection, record);
      // A chip’s date is that of its announcement, and a sheet may be older than the launch.
      if (since === undefined || collection === 'chips') continue;
      const isOlder = (id: string): boolean => {
        const date = dates.get(id);
        return date !== undefined && lastDay(date) < firstDay(since);
      };
      if (!record.sources.every(isOlder)) continue;
      const message = `all are older than the record, which is public since ${since}`;
      logger.error({ collection, id: record.id, field: 'sources', message });
    }
  },
};
