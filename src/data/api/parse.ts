/**
 * An author's own data, read from JSON or from a table, into a normal dataset, or a list of what is wrong with it.
 *
 * It runs on somebody's live page: it never throws, never evaluates, reads no more than a stated size, and refuses
 * field names that could reach into a page's objects. Loaded only when an author gives `src`.
 */
import { safeParse, getDotPath } from 'valibot';
import { COLLECTION_NAMES, type AnyRecord, type CollectionName, type Dataset } from './dataset.js';
import { TABLE_COLLECTIONS, type TableCollection } from './own-columns.js';
import { isFields, OwnRecords, type MadeSource } from './own-records.js';
import { isPlainDate } from './plain-date.js';
import { readTable, type Table } from './parse-csv.js';
import { describeIssue, ErrorList, faultOfText, quote, type ParseError } from './parse-errors.js';
import { Text } from '../schema/fields.js';
import { OWN_SCHEMAS } from '../schema/own.js';
import type { Language } from '../schema/index.js';

export { TABLE_COLLECTIONS, type TableCollection } from './own-columns.js';
export type { ParseError } from './parse-errors.js';

export interface ParseOptions {
  /** The language of text that does not say. English by default. */
  readonly language?: Language;
  /** What a list without a name holds. */
  readonly collection?: CollectionName;
  /** Larger files are refused. 10 million characters by default. */
  readonly maxCharacters?: number;
  /** More records are refused. 100,000 by default. */
  readonly maxRecords?: number;
}

export type ParseResult =
  | {
      readonly dataset: Dataset;
      /** Columns of a table that were left alone. */
      readonly ignoredColumns: readonly string[];
      readonly errors?: undefined;
    }
  | {
      /** The first errors, at most 20. */
      readonly errors: readonly ParseError[];
      readonly total: number;
      readonly dataset?: undefined;
    };

const MAX_CHARACTERS = 10_000_000;
const MAX_RECORDS = 100_000;
const MAX_DEPTH = 20;
/** Names through which data could reach the prototypes of the page's objects. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** A dataset from JSON text or from a value that was already read. */
export function parseDataset(json: unknown, options: ParseOptions = {}): ParseResult {
  return guarded(() => {
    if (typeof json !== 'string') return fromValue(json, options);
    const fault = faultOfText(json, options.maxCharacters ?? MAX_CHARACTERS);
    if (fault !== undefined) return failed(fault);
    let value: unknown;
    try {
      value = JSON.parse(json.replace(/^\uFEFF/, ''));
    } catch (error) {
      return failed(`This is not JSON: ${(error as SyntaxError).message}.`);
    }
    return fromValue(value, options);
  });
}

/** A dataset of one collection from the text of a CSV file. */
export function parseCsv(text: string, collection: TableCollection, options: ParseOptions = {}): ParseResult {
  return guarded(() => {
    if (typeof text !== 'string') return failed('The table must be text.');
    if (!TABLE_COLLECTIONS.includes(collection)) {
      return failed(`A table can hold ${TABLE_COLLECTIONS.join(', ')}; “${String(collection)}” is none of them.`);
    }
    const fault = faultOfText(text, options.maxCharacters ?? MAX_CHARACTERS);
    if (fault !== undefined) return failed(fault);
    const table = readTable(text, collection, options.language ?? 'en');
    const lists = new Map([[collection, table.rows.map(({ fields }) => fields)]]);
    return assemble(lists, { meta: {}, options, table });
  });
}

function fromValue(value: unknown, options: ParseOptions): ParseResult {
  const fault = faultOfValue(value);
  if (fault) return { errors: [fault], total: 1 };
  const { collection } = options;
  if (Array.isArray(value)) {
    return collection === undefined
      ? failed('This is a list. Say what it holds, as in {"events": […]}.')
      : assemble(new Map([[collection, value]]), { meta: {}, options });
  }
  if (!isFields(value)) return failed('The data must be a group of lists, as in {"events": […]}.');
  const { meta, chipNames, $schema: _schema, ...rest } = value;
  const errors = new ErrorList();
  const lists = new Map<CollectionName, unknown[]>();
  for (const [name, list] of Object.entries(rest)) {
    if (!isCollection(name)) {
      errors.add({
        path: name,
        message: `is not a collection; those are ${COLLECTION_NAMES.join(', ')}`,
      });
    } else if (Array.isArray(list)) {
      lists.set(name, list);
    } else {
      errors.add({ path: name, message: 'must be a list' });
    }
  }
  if (errors.total > 0) return { errors: errors.shown, total: errors.total };
  if (lists.size === 0) return failed('There is nothing in it: no events, quotes, stockpiles or indicators.');
  return assemble(lists, { meta: metaOf(meta), chipNames, options });
}

interface Context {
  readonly meta: Dataset['meta'];
  readonly chipNames?: unknown;
  readonly options: ParseOptions;
  readonly table?: Table;
}

function assemble(lists: ReadonlyMap<CollectionName, unknown[]>, context: Context): ParseResult {
  const { options, table } = context;
  const limit = options.maxRecords ?? MAX_RECORDS;
  const count = [...lists.values()].reduce((sum, list) => sum + list.length, 0);
  if (count > limit) return failed(`There are ${count} records, and at most ${limit} are read.`);
  if (count === 0 && !table?.errors.length) return failed('There is no record in it.');
  const errors = new ErrorList();
  table?.errors.forEach((error) => errors.add(error));
  const own = new OwnRecords(options.language ?? 'en');
  const dataset: Record<string, unknown> = { meta: context.meta };
  for (const [name, list] of lists) {
    const completed = list.map((written, index) =>
      own.complete(name, written, { index, number: table?.rows[index]?.number ?? index + 1 }),
    );
    dataset[name] = validate(name, completed, { errors, table });
  }
  addTo(
    dataset,
    'actors',
    own.made.actors.flatMap((fields) =>
      valid('actors', fields, { at: (path) => ({ path: `actors.${path}` }), errors }),
    ),
  );
  addTo(dataset, 'sources', validSources(own.made.sources, { errors, table }));
  const chipNames = chipNamesOf(context.chipNames);
  if (chipNames) dataset['chipNames'] = chipNames;
  if (errors.total > 0) return { errors: errors.shown, total: errors.total };
  return { dataset: dataset as unknown as Dataset, ignoredColumns: table?.ignored ?? [] };
}

interface Report {
  readonly errors: ErrorList;
  readonly table: Table | undefined;
}

function validate(name: CollectionName, list: readonly unknown[], report: Report): AnyRecord[] {
  const ids = new Set<string>();
  return list.flatMap((fields, index) => {
    const at = placeOf(name, index, report.table);
    // The schema would take a list for a group of fields that lacks each of them.
    if (Array.isArray(fields)) {
      report.errors.add({ ...at(''), message: 'must be a record, which is a group of fields; found a list' });
      return [];
    }
    const [record] = valid(name, fields, { at, errors: report.errors });
    if (!record) return [];
    if (ids.has(record.id)) {
      report.errors.add({ ...at('id'), message: `${quote(record.id)} is used twice` });
    }
    ids.add(record.id);
    return [record];
  });
}

/** The sources that were written in place. What is wrong with one is told where it was written. */
const validSources = (made: readonly MadeSource[], { errors, table }: Report): AnyRecord[] =>
  made.flatMap(({ fields, collection, index }) => {
    const at = placeOf(collection, index, table);
    return valid('sources', fields, { at: (path) => at(`source.${path}`), errors });
  });

type At = (path: string) => Omit<ParseError, 'message'>;

function valid(name: CollectionName, fields: unknown, { at, errors }: { at: At; errors: ErrorList }): AnyRecord[] {
  const result = safeParse(OWN_SCHEMAS[name], fields);
  if (result.success) return [result.output];
  for (const issue of result.issues) {
    errors.add({ ...at(getDotPath(issue) ?? ''), message: describeIssue(issue) });
  }
  return [];
}

function addTo(dataset: Record<string, unknown>, name: string, made: readonly unknown[]): void {
  if (made.length > 0) dataset[name] = [...((dataset[name] ?? []) as unknown[]), ...made];
}

/** Where a fault is, in the words of the table when there is one. */
function placeOf(name: CollectionName, index: number, table: Table | undefined): At {
  const row = table?.rows[index];
  return (path) => {
    const full = path === '' ? `${name}[${index}]` : `${name}[${index}].${path}`;
    return table && row ? { row: row.number, column: columnFor(path, table), path: full } : { path: full };
  };
}

/** The header of a field; of a list or a span, that of its cell; of a text, that in any language. */
function columnFor(path: string, { columns }: Table): string {
  const [first = ''] = path.split('.');
  const [, inALanguage] = [...columns].find(([known]) => known.startsWith(`${path}.`)) ?? [];
  return columns.get(path) ?? columns.get(first) ?? inALanguage ?? path;
}

/** Walks the whole value once, without recursion, before anything reads a field of it. */
function faultOfValue(value: unknown): ParseError | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let one = open.pop(); one; one = open.pop()) {
    if (typeof one.value !== 'object' || one.value === null) continue;
    if (one.depth > MAX_DEPTH) return { path: one.path, message: 'is nested too deeply' };
    for (const name of Object.keys(one.value)) {
      if (FORBIDDEN_NAMES.has(name)) return { path: one.path, message: `must not have a field named “${name}”` };
      const child = (one.value as Record<string, unknown>)[name];
      if (typeof child === 'object') open.push({ value: child, path: pathTo(one, name), depth: one.depth + 1 });
    }
  }
  return undefined;
}

function pathTo({ value, path }: { value: unknown; path: string }, name: string): string {
  if (Array.isArray(value)) return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
}

const isCollection = (name: string): name is CollectionName => (COLLECTION_NAMES as readonly string[]).includes(name);

/** Of `meta`, only what we know: the version, the date and whom to credit. */
function metaOf(meta: unknown): Dataset['meta'] {
  if (!isFields(meta)) return {};
  const { version, asOf, credit } = meta;
  return {
    ...(typeof version === 'string' && { version }),
    ...(isPlainDate(asOf) && { asOf }),
    ...(isText(credit) && { credit }),
  };
}

function chipNamesOf(names: unknown): Dataset['chipNames'] {
  if (!isFields(names)) return undefined;
  const good = Object.entries(names).flatMap(([id, name]) =>
    isFields(name) && isText(name['label']) && isText(name['family'])
      ? [[id, { label: name['label'], family: name['family'] }] as const]
      : [],
  );
  return Object.fromEntries(good);
}

const isText = (value: unknown): value is string => safeParse(Text, value).success;

const failed = (message: string): ParseResult => ({ errors: [{ path: '', message }], total: 1 });

/** The promise that reading never throws, for faults that nobody thought of. */
function guarded(read: () => ParseResult): ParseResult {
  try {
    return read();
  } catch (error) {
    return failed(`The data could not be read (${error instanceof Error ? error.message : 'unknown fault'}).`);
  }
}
