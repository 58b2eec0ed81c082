/** Everything the package publishes besides compiled code, from the published records alone. */
import type { Dataset } from '../api/dataset.js';
import { emitChanges } from './emit-changes.js';
import { emitCsv } from './emit-csv.js';
import { emitDatapackage } from './emit-datapackage.js';
import { emitEmbeds } from './emit-embeds.js';
import { emitModules } from './emit-modules.js';
import { emitSchemas } from './emit-schemas.js';
import type { OutputFiles } from './outputs.js';
import { readDictionary } from './read-dictionary.js';

/** @param dataset what is published, without held records */
export function makeOutputs(dataset: Dataset): OutputFiles {
  const dictionary = readDictionary();
  const tables = emitCsv(dataset);
  return new Map([
    ...emitModules(dataset),
    ...emitEmbeds(dataset),
    ['dataset.json', JSON.stringify(dataset)],
    ...tables,
    ...emitDatapackage(dataset, tables, dictionary),
    ...emitSchemas(dictionary),
    ...emitChanges(dataset),
  ]);
}
