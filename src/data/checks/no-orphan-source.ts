import type { DatasetCheck } from './check.js';
import { claimEntriesOf } from './entries.js';

/** A source that nothing rests on is left over from a record that changed: its reader would look for a claim in vain. */
export const noOrphanSource: DatasetCheck = {
  name: 'no-orphan-source',
  description: 'Every source is named by a record.',
  scope: 'dataset',
  check(logger, data) {
    const used = new Set(claimEntriesOf(data).flatMap(({ record }) => record.sources));
    for (const { id, moved, withdrawn } of data.sources) {
      if (used.has(id) || moved || withdrawn) continue;
      logger.error({ collection: 'sources', id, message: 'no record names this source' });
    }
  },
};
