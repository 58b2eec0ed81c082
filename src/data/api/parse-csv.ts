/**
 * Rows of a table, as a spreadsheet or a published Google Sheet exports them, to records as an author would write them.
 *
 * `@vanillaes/csv` reads the rows: half a kilobyte, typed, RFC 4180, and a plain state machine that compiles no code.
 * d3-dsv cannot be had without its object parser, which builds a `Function` and so breaks a page's security policy;
 * uDSV compiles its parsers the same way; Papa Parse and csv-parse carry workers and streams that nobody needs here.
 */
import { parse as toRows } from '@vanillaes/csv';
import { targetOf, type ColumnTarget, type TableCollection } from './own-columns.js';
import { quote, type ParseError } from './parse-errors.js';
import type { Language } from '../schema/index.js';

export interface TableRow {
  /** As a spreadsheet numbers it. */
  readonly number: number;
  readonly fields: Record<string, unknown>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** The header of each field, by its path in the record: `title.en` → `Title EN`. */
  readonly columns: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
  readonly errors: readonly ParseError[];
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly target: ColumnTarget;
}

/** Reads a table. Columns that are not ours are named and left alone; empty rows and trailing empty cells are nothing; others must stand under a cell of the header, which may be empty. */
export function readTable(text: string, collection: TableCollection, language: Language): Table {
  const failure = (message: string, row?: number): Table => ({
    rows: [],
    columns: new Map(),
    ignored: [],
    errors: [{ ...(row !== undefined && { row }), path: '', message }],
  });
  const body = text.replace(/^\uFEFF/, '');
  const fault = faultOfShape(body);
  if (fault !== undefined) return failure(fault);
  let lines: string[][];
  try {
    // The parser drops a last line that has no line break.
    lines = toRows(`${body}\n`) as string[][];
  } catch (error) {
    return failure(
      'has a quotation mark in the middle of a cell; put the whole cell in quotation marks and double those inside',
      Number(/row:(\d+)/.exec(String(error))?.[1]),
    );
  }
  const [first = [], ...rest] = lines;
  const header = first.map((name) => name.trim());
  const columns = columnsOf(header, collection, language);
  const ignored = header.filter((name, index) => name !== '' && !columns.some((column) => column.index === index));
  if (columns.length === 0) {
    return failure('The first row must name the columns, such as title and date; none of its names is known.', 1);
  }
  const errors: ParseError[] = [];
  const rows = rest.flatMap((cells, index) => {
    const count = countOf(cells);
    if (count === 0) return [];
    // A comma that nobody put in quotation marks moves what follows it into the wrong columns.
    if (count > header.length) {
      errors.push({ row: index + 2, path: '', message: `has ${count} cells, the header has ${header.length}` });
    }
    return { number: index + 2, fields: toFields(cells, columns, { row: index + 2, errors }) };
  });
  const byPath = new Map(columns.map(({ target, header: name }) => [target.path.join('.'), name]));
  return { rows, columns: byPath, ignored, errors };
}

/** How many cells a row has; empty ones at its end are none. */
const countOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** Faults that make every row wrong, told once and in plain words. */
function faultOfShape(body: string): string | undefined {
  const [first = ''] = body.split(/\r\n|\n|\r/, 1);
  if (!first.includes(',') && /[;\t]/.test(first)) {
    const used = first.includes(';') ? 'semicolons' : 'tabs';
    return `The columns are separated by ${used}. Export the table as CSV with commas.`;
  }
  let marks = 0;
  for (const character of body) if (character === '"') marks += 1;
  return marks % 2 === 0
    ? undefined
    : 'A quotation mark (") is opened and never closed. Look for a cell with a single one.';
}

function columnsOf(header: readonly string[], collection: TableCollection, language: Language): Column[] {
  const columns: Column[] = [];
  header.forEach((name, index) => {
    const target = targetOf(collection, name, language);
    const path = target?.path.join('.');
    if (!target || columns.some((column) => column.target.path.join('.') === path)) return;
    columns.push({ index, header: name, target });
  });
  return columns;
}

function toFields(
  cells: readonly string[],
  columns: readonly Column[],
  { row, errors }: { row: number; errors: ParseError[] },
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { index, header, target } of columns) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') continue;
    const value = target.kind === 'number' ? toNumber(cell) : cell;
    if (value === undefined) {
      errors.push({
        row,
        column: header,
        path: target.path.join('.'),
        message: `must be a number; found ${quote(cell)}`,
      });
    } else {
      place(fields, target, value);
    }
  }
  return fields;
}

function place(fields: Record<string, unknown>, { path, kind }: ColumnTarget, value: string | number): void {
  const [name = '', inner] = path;
  const before = fields[name];
  if (inner !== undefined) {
    fields[name] = { ...(typeof before === 'object' ? before : {}), [inner]: value };
  } else {
    fields[name] = kind === 'list' || kind === 'names' ? toList(String(value), kind) : value;
  }
}

const toList = (cell: string, kind: 'list' | 'names'): string[] =>
  cell
    .split(kind === 'list' ? /[;\s|]/ : /[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * A number as a spreadsheet prints it: `1,234,567`, `1 234,5`, `39,5`, `82%`. A comma before three digits separates
 * thousands unless only a nought stands before it; any other comma is a decimal sign.
 */
export function toNumber(cell: string): number | undefined {
  const plain = cell
    .replace(/[\s\u00A0\u202F'’]/g, '')
    .replace(/%$/, '')
    .replace(/^\u2212/, '-');
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  return /^-?\d+,\d+$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
