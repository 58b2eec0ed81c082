/**
 * The whole package into a folder, or the reasons why not. The output holds no time of its own and no order that
 * depends on the machine, so the same records give the same bytes.
 */
import { compile, compiledFiles } from './compile.js';
import type { Inspection } from './inspect.js';
import { makeOutputs } from './make-outputs.js';
import { removeOthers, writeOutputs } from './outputs.js';
import { toPublished } from './published.js';

/** What is wrong, in words. Nothing is written when a record is. */
export async function buildPackage({ data, faults }: Inspection, folder: string): Promise<readonly string[]> {
  if (faults.length > 0) return faults;
  const compiling = compile(folder);
  const files = makeOutputs(toPublished(data, data.meta));
  writeOutputs(folder, files);
  const complaint = await compiling;
  if (complaint !== '') return [complaint];
  removeOthers(folder, new Set([...files.keys(), ...compiledFiles()]));
  return [];
}
