import { COLLECTION_NAMES } from '../api/dataset.js';
import type { DatasetCheck } from './check.js';
import { allEntries, idsOf } from './entries.js';
import { referencesOf } from './references.js';

export const knownIds: DatasetCheck = {
  name: 'known-ids',
  description: 'Every id that a record refers to exists in the collection it should be in.',
  scope: 'dataset',
  check(logger, data) {
    const known = new Map(COLLECTION_NAMES.map((name) => [name, idsOf(data, name)]));
    for (const entry of allEntries(data)) {
      for (const { field, id, to } of referencesOf(entry)) {
        const { collection, record } = entry;
        if (id === record.id && to.includes(collection)) {
          logger.error({ collection, id: record.id, field, message: 'refers to itself' });
        } else if (!to.some((name) => known.get(name)?.has(id))) {
          const message = `there is no “${id}” in ${to.join(', ')}`;
          logger.error({ collection, id: record.id, field, message });
        }
      }
    }
  },
};
