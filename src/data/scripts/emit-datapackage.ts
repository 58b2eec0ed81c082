/** `datapackage.json` (Frictionless Data Package): the tables, their columns and how they refer to each other. */
import { createHash } from 'node:crypto';
import { COLLECTION_NAMES, type CollectionName, type Dataset } from '../api/dataset.js';
import { columnsOf, type Column } from './emit-csv.js';
import type { OutputFiles } from './outputs.js';
import { entryFor, type Dictionary } from './read-dictionary.js';

/** A date may be a year, a month or a day, which none of the standard date types allows. */
const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const DATE_FIELDS =
  /^(?:date|published|effective|expires|announced|released|validFrom|validTo|checked)$|\.(?:date|from|to|start|end|until)$/;

const FOREIGN_KEYS: Partial<Record<CollectionName, readonly [field: string, to: CollectionName][]>> = {
  events: [
    ['actor', 'actors'],
    ['rule', 'rules'],
  ],
  rules: [['event', 'events']],
  chips: [['vendor', 'actors']],
  stockpiles: [
    ['subject', 'actors'],
    ['speaker', 'actors'],
  ],
  indicators: [
    ['statedBy', 'actors'],
    ['speaker', 'actors'],
  ],
  quotes: [
    ['speaker', 'actors'],
    ['organisation', 'actors'],
  ],
};

export function emitDatapackage(dataset: Dataset, tables: OutputFiles, dictionary: Dictionary): OutputFiles {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'chip-policy-data',
    title: 'AI chips and export controls',
    description: `Facts known to ${dataset.meta.asOf ?? 'no stated date'}. Credit: ${dataset.meta.credit ?? ''}.`,
    version: dataset.meta.version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: COLLECTION_NAMES.map((name) => resourceOf(name, tables, dictionary)),
  };
  return new Map([['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`]]);
}

function resourceOf(name: CollectionName, tables: OutputFiles, dictionary: Dictionary): object {
  const path = `csv/${name}.csv`;
  const bytes = Buffer.from(tables.get(path) ?? '');
  return {
    profile: 'tabular-data-resource',
    name,
    description: dictionary.collections[name].about,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: {
      fields: columnsOf(name).map((column) => fieldOf(name, column, dictionary)),
      primaryKey: 'id',
      missingValues: [''],
      foreignKeys: (FOREIGN_KEYS[name] ?? []).map(([field, to]) => ({
        fields: field,
        reference: { resource: to, fields: 'id' },
      })),
    },
  };
}

function fieldOf(collection: CollectionName, column: Column, dictionary: Dictionary): object {
  const { name, field } = column;
  const constraints = {
    ...(isAlwaysThere(column) && { required: true }),
    ...(DATE_FIELDS.test(name) && { pattern: DATE_PATTERN }),
    ...(field.kind === 'choice' && typeOf(column) === 'string' && { enum: field.options }),
  };
  return {
    name,
    type: typeOf(column),
    description: entryFor(dictionary, collection, field.path)?.says,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A column of a group is empty wherever the group is absent. `checked` is empty for a source that nobody has read. */
const isAlwaysThere = ({ name, field }: Column): boolean => field.required && !name.includes('.') && name !== 'checked';

function typeOf({ field }: Column): string {
  switch (field.kind) {
    case 'number':
    case 'boolean':
      return field.kind;
    case 'list':
      return field.plainList ? 'string' : 'array';
    case 'map':
    case 'parts':
      return 'object';
    case 'choice':
      return ['true', 'false'].includes(field.options.join()) ? 'boolean' : 'string';
    case 'text':
    case 'words':
      return 'string';
    default:
      return field.kind satisfies never;
  }
}
