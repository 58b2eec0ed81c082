import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import type { DatasetCheck, FullDataset } from './check.js';
import { allEntries, isClaim } from './entries.js';
import { referencesOf } from './references.js';

/** A held record is not in the package: a published record that points at it would point at nothing. */
export const heldNotReferred: DatasetCheck = {
  name: 'held-not-referred',
  description: 'No published record refers to a held one.',
  scope: 'dataset',
  check(logger, data) {
    const held = new Map(COLLECTION_NAMES.map((name) => [name, heldIn(data, name)]));
    for (const entry of allEntries(data).filter(({ record }) => !record.held)) {
      const { collection, record } = entry;
      const sources = isClaim(entry) ? entry.record.sources : [];
      const links = [
        ...referencesOf(entry),
        ...sources.map((id) => ({ field: 'sources', id, to: ['sources'] as const })),
      ];
      for (const { field, id, to } of links) {
        if (!to.some((name) => held.get(name)?.has(id))) continue;
        const message = `${id} is held back; remove the link or publish it`;
        logger.error({ collection, id: record.id, field, message });
      }
    }
  },
};

const heldIn = (data: FullDataset, collection: CollectionName): ReadonlySet<string> =>
  new Set(data[collection].filter(({ held }) => held).map(({ id }) => id));
