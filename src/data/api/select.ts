/**
 * Slices: the part of the dataset that one embed needs. A slice is a dataset, so whoever reads it need not know
 * whether it was given one quotation or everything.
 */
import {
  COLLECTION_NAMES,
  findRecord,
  type AnyRecord,
  type ChipNames,
  type CollectionName,
  type Collections,
  type Dataset,
  type RecordOf,
} from './dataset.js';

/** Where a record's fields name other records, by collection. */
const ACTOR_FIELDS = ['actor', 'subject', 'buyers', 'speaker', 'organisation', 'vendor', 'statedBy'] as const;
const NEIGHBOUR_FIELDS = ['references', 'estimates', 'contradicts', 'against'] as const;

const idsIn = (record: AnyRecord, fields: readonly string[]): string[] =>
  fields.flatMap((field) => (record as unknown as Record<string, unknown>)[field] ?? []) as string[];

/** All records of one collection with the actors, sources and chip names that they refer to. */
export function sliceCollection(dataset: Dataset, name: CollectionName): Dataset {
  return toSlice(dataset, new Map([[name, dataset[name] ?? []]]));
}

/**
 * One record with what it is shown beside: its references, estimates and contradictions, an indicator's whole series,
 * what a quotation's aftermath points at, and the actors and sources of all of them. Nothing when the id is unknown.
 */
export function sliceRecord(dataset: Dataset, name: CollectionName, id: string): Dataset | undefined {
  const record = findRecord(dataset, name, id);
  if (!record) return undefined;
  const own = [record, ...aliasesOf(dataset, name, id, record), ...neighboursOf(dataset, name, record)];
  const parts = new Map<CollectionName, readonly AnyRecord[]>([[name, unique(own)]]);
  if ('aftermath' in record && record.aftermath) {
    for (const other of ['stockpiles', 'indicators', 'events'] as const) {
      const seen = record.aftermath.see.flatMap((see) => findRecord(dataset, other, see) ?? []);
      if (seen.length > 0) parts.set(other, seen);
    }
  }
  return toSlice(dataset, parts);
}

/** The record that forwards to the one found, so that a reader of the slice can follow it. */
function aliasesOf<C extends CollectionName>(dataset: Dataset, name: C, id: string, found: RecordOf<C>): RecordOf<C>[] {
  if (found.id === id) return [];
  return ((dataset[name] ?? []) as readonly RecordOf<C>[]).filter((r) => r.id === id);
}

function neighboursOf<C extends CollectionName>(dataset: Dataset, name: C, record: RecordOf<C>): RecordOf<C>[] {
  const named = idsIn(record, NEIGHBOUR_FIELDS).flatMap((id) => findRecord(dataset, name, id) ?? []);
  if (!('series' in record) || record.series === undefined) return named;
  const series = (dataset.indicators ?? []).filter((i) => i.series === record.series);
  return [...named, ...(series as unknown as RecordOf<C>[])];
}

function toSlice(dataset: Dataset, parts: ReadonlyMap<CollectionName, readonly AnyRecord[]>): Dataset {
  const records = [...parts.values()].flat();
  const pick = <C extends CollectionName>(name: C, ids: readonly string[]): RecordOf<C>[] =>
    unique(ids.flatMap((id) => findRecord(dataset, name, id) ?? []));
  const refers = records.filter((record) => 'sources' in record) as { sources: string[] }[];
  const slice: Partial<Record<CollectionName, readonly AnyRecord[]>> = {
    actors: pick(
      'actors',
      records.flatMap((record) => idsIn(record, ACTOR_FIELDS)),
    ),
    sources: pick(
      'sources',
      refers.flatMap((record) => record.sources),
    ),
  };
  for (const [name, part] of parts) slice[name] = part;
  const chipNames = chipNamesOf(dataset, records);
  return {
    meta: dataset.meta,
    ...(Object.keys(chipNames).length > 0 && { chipNames }),
    ...(slice as Partial<Collections>),
  };
}

function chipNamesOf(dataset: Dataset, records: readonly AnyRecord[]): ChipNames {
  const ids = records.flatMap((record) => idsIn(record, ['chips', 'names']));
  const chips = unique(ids.flatMap((id) => findRecord(dataset, 'chips', id) ?? []));
  return Object.fromEntries(chips.map(({ id, label, family }) => [id, { label, family }]));
}

const unique = <R extends AnyRecord>(records: readonly R[]): R[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];

/** Two datasets as one: the second wins where both have a record of the same id. Used for an author's `merge`. */
export function mergeDatasets(base: Dataset, added: Dataset): Dataset {
  const merged: Record<string, unknown> = { ...base, meta: { ...base.meta, ...added.meta } };
  for (const name of COLLECTION_NAMES) {
    const extra = added[name] as readonly AnyRecord[] | undefined;
    if (extra) merged[name] = unique([...((base[name] ?? []) as readonly AnyRecord[]), ...extra]);
  }
  merged['chipNames'] = { ...base.chipNames, ...added.chipNames };
  return merged as unknown as Dataset;
}
