/**
 * What the package publishes: every record that is not held, with the actors and sources that those refer to. A source
 * that only a held record rests on would be a reference to nothing.
 */
import {
  COLLECTION_NAMES,
  type AnyRecord,
  type CollectionName,
  type Collections,
  type Dataset,
  type DatasetMeta,
} from '../api/dataset.js';
import { sliceCollection } from '../api/select.js';

type FullDataset = Dataset & Collections;

export function toPublished(records: Collections, meta: DatasetMeta): FullDataset {
  const free = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      (records[name] as readonly AnyRecord[]).filter((record) => record.held === undefined),
    ]),
  ) as unknown as Collections;
  const dataset = { meta, ...free };
  const claims = COLLECTION_NAMES.filter((name) => name !== 'actors' && name !== 'sources');
  const slices = claims.map((name) => sliceCollection(dataset, name));
  return {
    ...dataset,
    actors: usedIn(slices, 'actors', free.actors),
    sources: usedIn(slices, 'sources', free.sources),
  };
}

/** A record that was moved or withdrawn stays, because its id is for ever. */
function usedIn<R extends AnyRecord>(slices: readonly Dataset[], name: CollectionName, records: readonly R[]): R[] {
  const used = new Set(slices.flatMap((slice) => (slice[name] ?? []).map((record) => record.id)));
  return records.filter((record) => used.has(record.id) || record.moved || record.withdrawn);
}
