import type { DatasetCheck } from './check.js';
import { claimEntriesOf, idsOf } from './entries.js';

/** A claim whose source cannot be looked up is a claim without a source. */
export const sourceExists: DatasetCheck = {
  name: 'source-exists',
  description: 'Every source that a record names is in records/sources.',
  scope: 'dataset',
  check(logger, data) {
    const known = idsOf(data, 'sources');
    for (const { collection, record } of claimEntriesOf(data)) {
      for (const source of record.sources.filter((id) => !known.has(id))) {
        logger.error({
          collection,
          id: record.id,
          field: 'sources',
          message: `there is no records/sources/${source}.yml`,
        });
      }
    }
  },
};
