/** Pages that are made from the records and committed: `npm run fix` writes them, the check compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../api/dataset.js';
import { withDictionary } from './dictionary-page.js';
import { correctionsPage } from './emit-changes.js';
import type { OutputFiles } from './outputs.js';
import { DATA_DIR } from './paths.js';
import { readDictionary } from './read-dictionary.js';

export const committedFiles = (dataset: Dataset): OutputFiles =>
  new Map([
    ['CORRECTIONS.md', correctionsPage(dataset)],
    ['CONTRIBUTING.md', withDictionary(read('CONTRIBUTING.md'), readDictionary())],
  ]);

/** The files that differ from what the records say, in words. */
export const staleFiles = (dataset: Dataset): readonly string[] =>
  [...committedFiles(dataset)]
    .filter(([name, contents]) => read(name) !== contents)
    .map(([name]) => `${name}: is not what the records say; run npm run fix -w chip-policy-data`);

export function writeCommittedFiles(dataset: Dataset): void {
  for (const [name, contents] of committedFiles(dataset)) {
    if (read(name) !== contents) writeFileSync(join(DATA_DIR, name), contents);
  }
}

function read(name: string): string {
  const file = join(DATA_DIR, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
