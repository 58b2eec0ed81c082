/** Ways of going through a dataset that several checks share. */
import { COLLECTION_NAMES, type AnyRecord, type CollectionName, type Collections } from '../api/dataset.js';
import type { RecordEntry } from './check.js';

/** The collections whose records claim something and rest on sources. */
export const CLAIM_COLLECTIONS = [
  'events',
  'rules',
  'chips',
  'stockpiles',
  'indicators',
  'quotes',
] as const satisfies readonly CollectionName[];
type ClaimCollection = (typeof CLAIM_COLLECTIONS)[number];
export type ClaimEntry = Extract<RecordEntry, { collection: ClaimCollection }>;

export const isClaim = (entry: RecordEntry): entry is ClaimEntry =>
  (CLAIM_COLLECTIONS as readonly string[]).includes(entry.collection);

export const entriesOf = (data: Collections, collection: CollectionName): readonly RecordEntry[] =>
  (data[collection] as readonly AnyRecord[]).map(
    // The two belong together by construction, which the compiler cannot see through the union.
    (record) => ({ collection, record }) as RecordEntry,
  );

export const allEntries = (data: Collections): readonly RecordEntry[] =>
  COLLECTION_NAMES.flatMap((name) => entriesOf(data, name));

export const claimEntriesOf = (data: Collections): readonly ClaimEntry[] => allEntries(data).filter(isClaim);

export const idsOf = (data: Collections, collection: CollectionName): ReadonlySet<string> =>
  new Set(data[collection].map((record) => record.id));
