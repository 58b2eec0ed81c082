/**
 * `npm run build`: records in, published forms out. The output holds no date of its own and no order that depends on
 * the machine, so the same records give the same bytes.
 */
import { compile, compiledFiles } from './compile.js';
import { emitEmbeds } from './emit-embeds.js';
import { emitModules } from './emit-modules.js';
import { removeOthers, writeOutputs, type OutputFiles } from './outputs.js';
import { DIST_DIR } from './paths.js';
import { toPublished } from './published.js';
import { readMeta } from './read-meta.js';
import { readRecords } from './read-records.js';

export function makeOutputs(): { readonly files: OutputFiles; readonly errors: readonly string[] } {
  const { records, errors } = readRecords();
  const dataset = toPublished(records, readMeta());
  const files = new Map([
    ...emitModules(dataset),
    ...emitEmbeds(dataset),
    ['dataset.json', JSON.stringify(dataset)],
  ]);
  return { files, errors };
}

export async function build(folder: string = DIST_DIR): Promise<readonly string[]> {
  const compiling = compile(folder);
  const { files, errors } = makeOutputs();
  writeOutputs(folder, files);
  const complaint = await compiling;
  removeOthers(folder, new Set([...files.keys(), ...compiledFiles()]));
  return complaint === '' ? errors : [...errors, complaint];
}

const errors = await build();
for (const error of errors) console.error(error);
