/** The dataset on the embed page, fetched collection by collection as an element is chosen. */
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import { mergeDatasets } from 'chip-policy-data/select';
import { KINDS, type EmbedName } from '../snippet/children/index.js';
import { headlineOf } from '../cli/records.js';

const EMBEDS = new URL('../embeds/', document.baseURI);
const loaded = new Map<CollectionName, Promise<Dataset>>();

export const addressOf = (file: string): string => new URL(file, EMBEDS).href;

export async function readJson<Content>(file: string): Promise<Content> {
  const response = await fetch(addressOf(file));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return (await response.json()) as Content;
}

function collection(name: CollectionName): Promise<Dataset> {
  const running = loaded.get(name) ?? readJson<Dataset>(`data/${name}.json`);
  loaded.set(name, running);
  return running;
}

/** Everything that an element of this kind may show. */
export async function datasetFor(name: EmbedName): Promise<Dataset> {
  const { collection: main, against } = KINDS[name];
  const parts = await Promise.all([main, ...against].map(collection));
  return parts.reduce((all, part) => mergeDatasets(all, part));
}

/** Records to choose from, newest first where they have a date. */
export function recordsOf(dataset: Dataset, name: EmbedName, language: string): readonly (readonly [string, string])[] {
  const { collection: main, id } = KINDS[name];
  if (id === undefined) return [];
  return (dataset[main] ?? [])
    .filter((record) => !record.withdrawn && !record.moved)
    .map((record) => [record.id, headlineOf(record, language)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], language));
}
