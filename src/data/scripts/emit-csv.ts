/**
 * A table per collection, for people who work in a spreadsheet (RFC 4180), with a Frictionless data package that says
 * what each column holds. Groups become columns with a dot (`quantity.low`), lists of ids one cell with `; ` between
 * them, and lists of anything else JSON in a cell.
 */
import { COLLECTION_NAMES, type CollectionName, type Dataset } from '../api/dataset.js';
import { LANGUAGES } from '../schema/fields.js';
import type { OutputFiles } from './outputs.js';
import { leavesOf, type SchemaField } from './schema-fields.js';

export interface Column {
  readonly name: string;
  readonly field: SchemaField;
}

export function emitCsv(dataset: Dataset): OutputFiles {
  return new Map(
    COLLECTION_NAMES.map((name) => [
      `csv/${name}.csv`,
      toCsv([
        columnsOf(name).map((column) => column.name),
        ...(dataset[name] ?? []).map((record) => columnsOf(name).map((column) => cellOf(record, column))),
      ]),
    ]),
  );
}

/** Text by language has a column per language. Held records are not published, so neither is why they are held. */
export function columnsOf(collection: CollectionName): readonly Column[] {
  return [...leavesOf(collection)]
    .filter(({ path }) => path !== 'held.reason')
    .sort((a, b) => rankOf(a) - rankOf(b))
    .flatMap((field) =>
      field.kind === 'words'
        ? LANGUAGES.map((language) => ({ name: `${field.path}.${language}`, field }))
        : [{ name: field.path, field }],
    );
}

/** What a record is about comes first; what every record has besides, last. */
const LAST = ['status', 'sources', 'note', 'contradicts', 'corrections', 'moved', 'withdrawn'];

const rankOf = ({ path }: SchemaField): number => (path === 'id' ? -2 : LAST.indexOf(path.split('.')[0] ?? ''));

function cellOf(record: object, { name, field }: Column): string {
  const value = name
    .split('.')
    .reduce<unknown>((group, key) => (group as Record<string, unknown> | undefined)?.[key], record);
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return listCell(value, field);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listCell(values: readonly unknown[], { plainList }: SchemaField): string {
  if (values.length === 0) return '';
  return plainList ? values.join('; ') : JSON.stringify(values);
}

/** Lines end in CRLF, as the RFC has it, and a cell is quoted only when it must be. */
const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
