/**
 * What a check is. A schema says whether a record has the right shape; a check says whether it makes sense, alone
 * (`record`), among its kind (`collection`) or with everything it refers to (`dataset`).
 */
import type { CollectionName, Collections, DatasetMeta, RecordOf } from '../api/dataset.js';

/** A record together with the collection it is in, so that asking for the one tells the type of the other. */
export type RecordEntry = {
  [C in CollectionName]: { readonly collection: C; readonly record: RecordOf<C> };
}[CollectionName];

export interface CollectionEntry {
  readonly collection: CollectionName;
  readonly records: readonly RecordEntry[];
}

/** Every record, the held ones too: a fault in a record that is not published yet is a fault all the same. */
export interface FullDataset extends Collections {
  readonly meta: DatasetMeta;
  /** Ids of the last release, by collection. Absent before the first. */
  readonly releasedIds?: Partial<Record<CollectionName, readonly string[]>>;
}

export interface Fault {
  readonly collection: CollectionName;
  readonly id: string;
  /** Where in the record, with dots: `title.en`. Absent when the whole record is meant. */
  readonly field?: string;
  readonly message: string;
}

export interface Logger {
  error(fault: Fault): void;
}

interface Described {
  readonly name: string;
  /** One sentence, printed by `npm run check -- --list`. */
  readonly description: string;
}

export interface RecordCheck extends Described {
  readonly scope: 'record';
  check(logger: Logger, entry: RecordEntry): void;
}
export interface CollectionCheck extends Described {
  readonly scope: 'collection';
  check(logger: Logger, entry: CollectionEntry): void;
}
export interface DatasetCheck extends Described {
  readonly scope: 'dataset';
  check(logger: Logger, dataset: FullDataset): void;
}
export type Check = RecordCheck | CollectionCheck | DatasetCheck;
