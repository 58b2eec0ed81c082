import { COLLECTION_NAMES } from '../api/dataset.js';
import type { DatasetCheck } from './check.js';

/** Somebody's article names the id. It may move or be withdrawn, with a reason, but never be gone. */
export const releasedIds: DatasetCheck = {
  name: 'released-ids',
  description: 'Every id of the last release is still published, moved or withdrawn.',
  scope: 'dataset',
  check(logger, data) {
    for (const collection of COLLECTION_NAMES) {
      const records = new Map(data[collection].map((record) => [record.id, record]));
      for (const id of data.releasedIds?.[collection] ?? []) {
        const record = records.get(id);
        if (record && !record.held) continue;
        const message = record
          ? 'was released and cannot be held back; withdraw it, with a reason'
          : 'was released and is gone; bring it back with “moved” or “withdrawn”';
        logger.error({ collection, id, message });
      }
    }
  },
};
