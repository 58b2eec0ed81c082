/**
 * The built-in dataset in the modular build: one lazily loaded module per collection, which a bundler splits off by
 * itself. The embed files replace this module by one that fetches single records beside the script.
 */
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import type { Language } from 'chip-policy-data/schema';
import type { RecordPlace } from './record-files.js';

type Module = Promise<{ readonly dataset: Dataset }>;

const COLLECTIONS: Readonly<Record<CollectionName, () => Module>> = {
  events: () => import('chip-policy-data/events'),
  rules: () => import('chip-policy-data/rules'),
  chips: () => import('chip-policy-data/chips'),
  stockpiles: () => import('chip-policy-data/stockpiles'),
  indicators: () => import('chip-policy-data/indicators'),
  quotes: () => import('chip-policy-data/quotes'),
  actors: () => import('chip-policy-data/actors'),
  sources: () => import('chip-policy-data/sources'),
};

/**
 * The part of the built-in dataset that holds a collection, or at least the one record asked for, or at least what a list of
 * it shows in the language `index`. Undefined when there is no record of that id. Rejects when the data cannot be loaded.
 */
export async function loadBuiltIn(
  collection: CollectionName,
  id?: string,
  { records, integrity }: RecordPlace = {},
  _index?: Language,
): Promise<Dataset | undefined> {
  if (records !== undefined) {
    const { fetchFile, toFolder } = await import('./record-files.js');
    const path = id === undefined ? collection : `${collection}/${encodeURIComponent(id)}`;
    return fetchFile(path, toFolder(records, document.baseURI), integrity);
  }
  return (await COLLECTIONS[collection]()).dataset;
}
