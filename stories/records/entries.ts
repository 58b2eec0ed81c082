/** Every record of the dataset as a line to find: generated, so that a new record appears by itself. */
import { COLLECTION_NAMES, type CollectionName, type Dataset } from 'chip-policy-data/dataset';
import { inLanguage } from '../../src/embeds/cli/records.js';
import type { Named } from './shown-in.js';

export interface Entry extends Named {
  readonly title: string;
  /** The status of a claim; people and sources make none. */
  readonly status: string | undefined;
  /** Everything in it that a search may meet, in all languages, folded. */
  readonly words: string;
  /** Ids of the records that it names. */
  readonly names: ReadonlySet<string>;
}

/** Collections in the order in which an editor looks for them. */
export const COLLECTION_TITLES: Readonly<Record<CollectionName, string>> = {
  events: 'Decisions',
  quotes: 'Quotations',
  stockpiles: 'Quantities',
  indicators: 'Shares and targets',
  chips: 'Chips',
  rules: 'Rules',
  actors: 'People and organisations',
  sources: 'Sources',
};

/** A record of any collection, with what lists and searches read of it. */
type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

export function toEntries(dataset: Dataset, language: string): readonly Entry[] {
  const records = COLLECTION_NAMES.flatMap((collection) =>
    ((dataset[collection] ?? []) as readonly Fields[]).map((record) => ({ collection, record })),
  );
  const named = new Map(records.map(({ record }) => [record.id, record]));
  const entries = records.map(({ collection, record }): Entry => {
    const texts = textsIn(record);
    const others = [...new Set(texts)].flatMap((text) => (text === record.id ? [] : (named.get(text) ?? [])));
    return {
      collection,
      id: record.id,
      day: dayOf(record),
      title: titleOf(record, language, named),
      status: typeof record['status'] === 'string' ? record['status'] : undefined,
      words: folded([...texts, ...others.flatMap(({ name, publisher }) => textsIn([name, publisher]))].join(' ')),
      names: new Set(others.map(({ id }) => id)),
    };
  });
  return entries.sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
}

/**
 * Records that hold every word of what was typed, the newest first: before all others the one whose id was typed, then
 * those whose title holds the words.
 */
export function findEntries(
  entries: readonly Entry[],
  typed: string,
  collection: CollectionName | undefined,
): readonly Entry[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const hasAll = (text: string): boolean => words.every((word) => text.includes(word));
  const rank = ({ id, title }: Entry): number => [id === typed.trim(), hasAll(folded(title)), true].indexOf(true);
  return entries
    .filter((entry) => (collection === undefined || entry.collection === collection) && hasAll(entry.words))
    .sort((one, other) => rank(one) - rank(other));
}

function titleOf(record: Fields, language: string, named: ReadonlyMap<string, Fields>): string {
  const { title, name, text, speaker, publisher } = record;
  if (text !== undefined) {
    const who = inLanguage(named.get(String(speaker))?.['name'], language);
    return `${who}: ${record['indirect'] ? saidIn(record, language) : `“${saidIn(record, language)}”`}`;
  }
  const words = inLanguage(title ?? name, language);
  return typeof publisher === 'string' ? `${publisher}: ${words}` : words;
}

function saidIn({ text, lang, translations }: Fields, language: string): string {
  const translated = translations as Readonly<Record<string, { readonly text: string } | undefined>> | undefined;
  return (lang === language ? undefined : translated?.[language]?.text) ?? String(text);
}

/** The day by which an editor knows it: decided, said, stated or in force since. */
function dayOf({ date, published, validFrom, announced }: Fields): string | undefined {
  const day = date ?? published ?? validFrom ?? announced;
  return typeof day === 'string' ? day : undefined;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Without capitals and accents, as one types in a hurry. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
