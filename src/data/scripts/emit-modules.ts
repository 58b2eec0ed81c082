/**
 * One ES module per collection, with its types. The data is a string given to `JSON.parse` and then frozen by a walk:
 * of the events that loads in about three quarters of the time that a literal takes, and a reviver that freezes is
 * slower. Frozen, so that no importer can change what another one reads. Nothing is imported: a bundler drops a
 * collection that nobody asks for.
 */
import { COLLECTION_NAMES, type CollectionName, type Dataset } from '../api/dataset.js';
import { sliceCollection } from '../api/select.js';
import type { OutputFiles } from './outputs.js';

const TYPE_NAMES = {
  events: 'PolicyEvent',
  rules: 'ControlRule',
  chips: 'Chip',
  stockpiles: 'Stockpile',
  indicators: 'Indicator',
  quotes: 'Quotation',
  actors: 'Actor',
  sources: 'Source',
} as const satisfies Record<CollectionName, string>;

export function emitModules(dataset: Dataset): OutputFiles {
  return new Map(
    COLLECTION_NAMES.flatMap((name) => [
      [`collections/${name}.js`, moduleOf(name, sliceCollection(dataset, name))],
      [`collections/${name}.d.ts`, typesOf(name)],
    ]),
  );
}

const FREEZE = `const freeze = (value) => {
  if (typeof value === 'object' && value !== null) {
    for (const key in value) freeze(value[key]);
    Object.freeze(value);
  }
  return value;
};`;

const moduleOf = (name: CollectionName, slice: Dataset): string =>
  [
    FREEZE,
    `export const dataset = /* @__PURE__ */ freeze(JSON.parse(${toLiteral(JSON.stringify(slice))}));`,
    `export const ${name} = /* @__PURE__ */ (() => dataset.${name})();`,
    '',
  ].join('\n');

const typesOf = (name: CollectionName): string =>
  [
    "import type { Dataset } from '../api/dataset.js';",
    `import type { ${TYPE_NAMES[name]} } from '../schema/index.js';`,
    '/** The collection with the actors, sources and chip names that it refers to. Frozen. */',
    'export declare const dataset: Dataset;',
    '/** Every published record of the collection, in the order of ids. Frozen. */',
    `export declare const ${name}: readonly ${TYPE_NAMES[name]}[];`,
    '',
  ].join('\n');

/** Single quotation marks, because JSON is full of double ones. */
const toLiteral = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
