/**
 * The built-in dataset of the files that a newsroom pastes: JSON beside the script, one file per record. Takes the place
 * of `shared/context/built-in.ts` when the embeds are built.
 */
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';

/** A page that shows more records of one collection than this is better served by one request for all of it. */
const SINGLE_RECORDS = 6;

const files = new Map<string, Promise<unknown>>();
const asked = new Map<CollectionName, Set<string>>();

/** The scripts lie in one folder with `data/`; a chunk of theirs lies one deeper. */
const base = new URL('./data/', import.meta.url.replace(/\/chunks\/[^/]*$/, '/'));

/** Undefined when there is no record of that id; rejects when the file cannot be had. */
export function loadBuiltIn(collection: CollectionName, id?: string): Promise<Dataset | undefined> {
  if (id === undefined || files.has(collection)) return loadFile<Dataset>(collection);
  const ids = asked.get(collection) ?? new Set();
  asked.set(collection, ids.add(id));
  return loadFile<Dataset>(ids.size > SINGLE_RECORDS ? collection : `${collection}/${encodeURIComponent(id)}`);
}

/** A file under `data/`, fetched once however many elements of the page need it. */
export function loadFile<Content>(path: string): Promise<Content | undefined> {
  const running = files.get(path) ?? fetchJson(path);
  files.set(path, running);
  // A request that failed may work the next time.
  running.catch(() => files.delete(path));
  return running as Promise<Content | undefined>;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(`${path}.json`, base));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}.json answered ${response.status}`);
  return response.json();
}
