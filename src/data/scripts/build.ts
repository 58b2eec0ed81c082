/**
 * `npm run build`: records in, published forms out. `-- --release` also writes the ids that are now public for ever.
 * The output holds no time of its own and no order that depends on the machine, so the same records give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, type Dataset } from '../api/dataset.js';
import { compile, compiledFiles } from './compile.js';
import { inspect } from './inspect.js';
import { makeOutputs } from './make-outputs.js';
import { removeOthers, writeOutputs } from './outputs.js';
import { DATA_DIR, DIST_DIR } from './paths.js';
import { toPublished } from './published.js';

/** What is wrong, in words; nothing when the folder holds the whole package. */
export async function build(folder: string = DIST_DIR): Promise<readonly string[]> {
  const { data, faults } = inspect();
  const dataset = toPublished(data, data.meta);
  const compiling = compile(folder);
  const files = makeOutputs(dataset);
  writeOutputs(folder, files);
  const complaint = await compiling;
  removeOthers(folder, new Set([...files.keys(), ...compiledFiles()]));
  if (process.argv.includes('--release')) writeReleasedIds(dataset);
  return complaint === '' ? faults : [...faults, complaint];
}

function writeReleasedIds(dataset: Dataset): void {
  const ids = COLLECTION_NAMES.map((name) => [name, (dataset[name] ?? []).map(({ id }) => id)]);
  const text = `${JSON.stringify(Object.fromEntries(ids), null, 2)}\n`;
  writeFileSync(join(DATA_DIR, 'released-ids.json'), text);
}

const faults = await build();
for (const fault of faults) console.error(fault);
