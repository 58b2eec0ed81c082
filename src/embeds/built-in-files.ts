/**
 * The built-in dataset of the files that a newsroom pastes: JSON beside the script, one file per record. Takes the place
 * of `shared/context/built-in.ts` when the embeds are built.
 */
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import type { Language } from 'chip-policy-data/schema';
import { fetchFile, toFolder, type RecordPlace } from '../shared/context/record-files.js';

/** A page that shows more records of one collection than this is better served by one request for all of it. */
const SINGLE_RECORDS = 6;

const files = new Map<string, Promise<unknown>>();
const asked = new Map<string, Set<string>>();

/** The scripts lie in one folder with `data/`; a chunk of theirs lies one deeper. */
const beside = new URL('./data/', import.meta.url.replace(/\/chunks\/[^/]*$/, '/'));

/** Undefined when there is no record of that id; rejects when the file cannot be had. */
export async function loadBuiltIn(
  collection: CollectionName,
  id?: string,
  place: RecordPlace = {},
  index?: Language,
): Promise<Dataset | undefined> {
  // A hash is that of the whole; and a folder of an older release has no index.
  const found = index && !place.integrity && (await loadFile<Dataset>(`index/${collection}.${index}`, place));
  if (found) return found;
  const key = `${place.records ?? ''} ${collection}`;
  const ids = asked.get(key) ?? new Set();
  asked.set(key, id === undefined ? ids : ids.add(id));
  // A hash is that of one file, which no other can stand for.
  const isOne = id !== undefined && (place.integrity || ids.size <= SINGLE_RECORDS);
  return loadFile<Dataset>(isOne ? `${collection}/${encodeURIComponent(id)}` : collection, place);
}

/** A file of the dataset, fetched once however many elements of the page need it. */
export function loadFile<Content>(
  path: string,
  { records, integrity }: RecordPlace = {},
): Promise<Content | undefined> {
  const key = [records, path, integrity].join(' ');
  const running = files.get(key) ?? fetchFrom(path, records, integrity);
  files.set(key, running);
  // A request that failed may work the next time.
  running.catch(() => files.delete(key));
  return running as Promise<Content | undefined>;
}

const fetchFrom = async (path: string, records?: string, integrity?: string): Promise<unknown> =>
  fetchFile(path, records === undefined ? beside : toFolder(records, document.baseURI), integrity);
