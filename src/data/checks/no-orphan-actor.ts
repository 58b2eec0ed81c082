import type { DatasetCheck } from './check.js';
import { allEntries } from './entries.js';
import { referencesOf } from './references.js';

export const noOrphanActor: DatasetCheck = {
  name: 'no-orphan-actor',
  description: 'Every actor is named by a record.',
  scope: 'dataset',
  check(logger, data) {
    const named = allEntries(data).flatMap((entry) => referencesOf(entry).filter(({ to }) => to.includes('actors')));
    const used = new Set(named.map(({ id }) => id));
    for (const { id, moved, withdrawn } of data.actors) {
      if (used.has(id) || moved || withdrawn) continue;
      logger.error({ collection: 'actors', id, message: 'no record names this actor' });
    }
  },
};
