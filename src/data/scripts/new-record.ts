/** `npm run new-record -- event 2026-10-20-some-act`: writes a skeleton where the record will live. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTION_NAMES } from '../api/dataset.js';
import { Id } from '../schema/fields.js';
import { RECORDS_DIR } from './paths.js';
import { readDictionary } from './read-dictionary.js';
import { recordPath } from './read-records.js';
import { collectionFrom, skeletonOf } from './skeleton.js';

/** What was done, or why nothing was, in words. */
function newRecord([word = '', id = `new-${word}`]: readonly string[]): {
  readonly words: string;
  readonly done: boolean;
} {
  const collection = collectionFrom(word);
  if (!collection) {
    const kinds = COLLECTION_NAMES.map((name) => name.slice(0, -1)).join(', ');
    return { words: `Say which kind of record: ${kinds}.`, done: false };
  }
  const checked = v.safeParse(Id, id);
  if (!checked.success) return { words: `${id}: ${checked.issues[0].message}`, done: false };
  const file = join(RECORDS_DIR, collection, `${id}.yml`);
  const path = recordPath(collection, id);
  if (existsSync(file)) return { words: `${path} exists already.`, done: false };
  writeFileSync(file, skeletonOf(collection, readDictionary()));
  return { words: `${path} is ready to be filled in.`, done: true };
}

const { words, done } = newRecord(process.argv.slice(2));
if (done) console.log(words);
else {
  console.error(words);
  process.exitCode = 1;
}
