/** The records that can be shown, with a line that says what each is about. */
import { COLLECTION_NAMES, type AnyRecord, type CollectionName, type Dataset } from 'chip-policy-data/dataset';
import { KINDS, type EmbedName } from '../snippet/children/index.js';
import { UsageError } from './faults.js';

/** Elements of which each shows one record, by the collection of the record. */
export const ELEMENTS: Readonly<Partial<Record<CollectionName, EmbedName>>> = {
  quotes: 'quote-card',
  stockpiles: 'stockpile-gauge',
  indicators: 'self-sufficiency-meter',
  chips: 'export-status',
};

export function toCollection(written: string): CollectionName {
  const found = COLLECTION_NAMES.find((name) => name === written);
  if (!found) throw new UsageError(`“${written}” is no collection. There are ${COLLECTION_NAMES.join(', ')}.`);
  return found;
}

export const recordsOf = (dataset: Dataset, collection: CollectionName): readonly AnyRecord[] =>
  ((dataset[collection] ?? []) as readonly AnyRecord[]).filter(isStanding);

/** Neither moved to another id nor withdrawn. */
const isStanding = (record: AnyRecord): boolean => {
  const { moved, withdrawn } = record as { readonly moved?: unknown; readonly withdrawn?: unknown };
  return moved === undefined && withdrawn === undefined;
};

/** The tag's attributes for one record. */
export function attributesFor(name: EmbedName, id: string): Readonly<Record<string, string>> {
  const kind = KINDS[name];
  return kind.id === undefined ? {} : { [kind.id]: id };
}

const LONGEST = 90;

/** A headline for lists: the record's own, or the beginning of the quotation. */
export function headlineOf(record: AnyRecord, language: string): string {
  const { title, label, name, text, date } = record as unknown as Readonly<Record<string, unknown>>;
  const words = inLanguage(title ?? label ?? name ?? text, language);
  const line = typeof date === 'string' ? `${date} ${words}` : words;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

export function inLanguage(words: unknown, language: string): string {
  if (typeof words === 'string') return words;
  const known = words as Readonly<Record<string, string>> | undefined;
  return known?.[language] ?? known?.['en'] ?? Object.values(known ?? {})[0] ?? '';
}
