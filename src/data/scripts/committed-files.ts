/** Pages that are made from the records, whole or in part, and committed: `npm run fix` writes them, the check compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collections, DatasetMeta } from '../api/dataset.js';
import { dictionaryOf } from './dictionary-page.js';
import { correctionsPage } from './emit-changes.js';
import { leftOut } from './left-out.js';
import type { OutputFiles } from './outputs.js';
import { DATA_DIR } from './paths.js';
import { toPublished } from './published.js';
import { readDictionary } from './read-dictionary.js';
import { withRegion } from './regions.js';

export const committedFiles = (records: Collections, meta: DatasetMeta): OutputFiles =>
  new Map([
    ['CORRECTIONS.md', correctionsPage(toPublished(records, meta))],
    ['CONTRIBUTING.md', withRegion(read('CONTRIBUTING.md'), 'dictionary', dictionaryOf(readDictionary()))],
    ['METHOD.md', withRegion(read('METHOD.md'), 'left out', leftOut(records))],
  ]);

/** The files that differ from what the records say, in words. */
export const staleFiles = (records: Collections, meta: DatasetMeta): readonly string[] =>
  [...committedFiles(records, meta)]
    .filter(([name, contents]) => read(name) !== contents)
    .map(([name]) => `${name}: is not what the records say; run npm run fix -w chip-policy-data`);

export function writeCommittedFiles(records: Collections, meta: DatasetMeta): void {
  for (const [name, contents] of committedFiles(records, meta)) {
    if (read(name) !== contents) writeFileSync(join(DATA_DIR, name), contents);
  }
}

function read(name: string): string {
  const file = join(DATA_DIR, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
