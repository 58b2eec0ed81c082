/**
 * The shape that everything else passes around. A dataset may hold all collections or a few: the slice that one quote
 * card needs is a dataset too, with one quotation, its speaker and its sources.
 */
import type {
  Actor,
  Chip,
  ControlRule,
  Indicator,
  PolicyEvent,
  Quotation,
  Source,
  Stockpile,
} from '../schema/index.js';
import type { PlainDate } from './plain-date.js';

export interface Collections {
  readonly events: readonly PolicyEvent[];
  readonly rules: readonly ControlRule[];
  readonly chips: readonly Chip[];
  readonly stockpiles: readonly Stockpile[];
  readonly indicators: readonly Indicator[];
  readonly quotes: readonly Quotation[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
}
export type CollectionName = keyof Collections;
export type RecordOf<C extends CollectionName> = Collections[C][number];
export type AnyRecord = RecordOf<CollectionName>;

export const COLLECTION_NAMES = [
  'events',
  'rules',
  'chips',
  'stockpiles',
  'indicators',
  'quotes',
  'actors',
  'sources',
] as const satisfies readonly CollectionName[];

export interface DatasetMeta {
  /** Version of the data package that it came from; absent in an author's own data. */
  readonly version?: string;
  /** The date to which the facts are known. */
  readonly asOf?: PlainDate;
  /** Who to credit, when the data is not ours. */
  readonly credit?: string;
  /** Only what a list shows of its records; the rest is to be asked for. */
  readonly index?: true;
}

/** Names of chips that a slice refers to without carrying their records. */
export type ChipNames = Readonly<Record<string, { readonly label: string; readonly family: string }>>;

export type Dataset = { readonly meta: DatasetMeta; readonly chipNames?: ChipNames } & Partial<Collections>;

/** A record by its id, following `moved`; nothing when records of an author's own send the reader round in a circle. */
export function findRecord<C extends CollectionName>(
  dataset: Dataset,
  collection: C,
  id: string,
): RecordOf<C> | undefined {
  const records = (dataset[collection] ?? []) as readonly RecordOf<C>[];
  const been = new Set<string>();
  for (let next = id; !been.has(next);) {
    been.add(next);
    const record = records.find((r) => r.id === next);
    const redirect = record?.moved?.redirect;
    if (redirect === undefined || redirect === next) return record;
    next = redirect;
  }
  return undefined;
}

/** The sources of a record, in the record's order. A source that the dataset does not hold is left out. */
export const sourcesOf = (dataset: Dataset, record: { readonly sources: readonly string[] }): Source[] =>
  record.sources.flatMap((id) => findRecord(dataset, 'sources', id) ?? []);
