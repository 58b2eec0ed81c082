import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import type { Language } from 'chip-policy-data/schema';
import { mergeDatasets } from 'chip-policy-data/select';
import { unknownRecord, unreachable, type Problem } from '../diagnostics/problem.js';
import { loadBuiltIn } from './built-in.js';
import type { RecordPlace } from './record-files.js';

export type DataOrigin = 'property' | 'src' | 'context' | 'built-in' | 'none';

/** Data that has arrived, or why it has not, and whose it is. */
export interface Loaded {
  readonly origin: DataOrigin;
  readonly dataset?: Dataset | undefined;
  readonly problem?: Problem;
}

export interface Needed {
  readonly collection: CollectionName;
  readonly id?: string | undefined;
  /** Collections that it is read against; the built-in ones where the data at hand has none: own chips, official rules. */
  readonly against?: readonly CollectionName[];
  /** Only what a list shows of the records, in this language, while nobody has asked for more. */
  readonly index?: Language | undefined;
}

export const lacking = (dataset: Dataset, { against = [] }: Needed): CollectionName[] =>
  against.filter((name) => !dataset[name]);

/** What is needed of the built-in dataset, all asked for at once. */
export async function loadNeeded({ collection, id, against = [], index }: Needed, place: RecordPlace): Promise<Loaded> {
  const rest = against.filter((name) => name !== collection);
  // A hash is that of the one file that the tag names.
  const wholes = rest.map((name) => loadOne(name, undefined, { records: place.records }));
  const [first, ...others] = await Promise.all([loadOne(collection, id, place, index), ...wholes]);
  return others.reduce(joined, first);
}

/** The records of the first with those that they are read against; the first one's own words win. */
export function joined(loaded: Loaded, other: Loaded): Loaded {
  if (!loaded.dataset) return loaded;
  if (!other.dataset) return { ...other, origin: loaded.origin };
  return { origin: loaded.origin, dataset: mergeDatasets({ ...other.dataset, meta: {} }, loaded.dataset) };
}

async function loadOne(
  collection: CollectionName,
  id: string | undefined,
  place: RecordPlace,
  index?: Language,
): Promise<Loaded> {
  const origin = 'built-in';
  try {
    const dataset = await loadBuiltIn(collection, id, place, index);
    return dataset ? { origin, dataset } : { origin, problem: unknownRecord(collection, id ?? '') };
  } catch (error) {
    return { origin, problem: unreachable(collection, error) };
  }
}
