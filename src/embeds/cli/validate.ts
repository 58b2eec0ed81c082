import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCsv, parseDataset, TABLE_COLLECTIONS, type ParseError, type ParseResult } from 'chip-policy-data/parse';
import { COLLECTION_NAMES, type CollectionName } from 'chip-policy-data/dataset';
import type { Command } from './command.js';
import { EXIT, UsageError, type ExitCode } from './faults.js';
import { oneOf, readFlags, textOf } from './flags.js';
import { print, say } from './terminal.js';

export const validate: Command = {
  summary: 'checks your own data, as the elements will read it',
  help: `chip-policy-elements validate <file.json | file.csv> [--collection NAME]

  --collection NAME   what a table, or a list without a name, holds: ${TABLE_COLLECTIONS.join(', ')}

Ends with 0 when the file can be used and with 1 when it cannot; then it says where and why.

Examples
  chip-policy-elements validate own.json
  chip-policy-elements validate decisions.csv --collection events`,

  run(args) {
    const { values, rest } = readFlags(args, { collection: { type: 'string' } });
    const [file] = rest;
    if (file === undefined || rest.length > 1) throw new UsageError('validate takes one file: own.json or own.csv.');
    return Promise.resolve(report(file, readOwn(file, textOf(values['collection']))));
  },
};

function readOwn(file: string, collection: string | undefined): ParseResult {
  const text = textIn(file);
  if (path.extname(file).toLowerCase() !== '.csv') {
    const named: CollectionName | undefined =
      collection === undefined ? undefined : oneOf('collection', collection, COLLECTION_NAMES);
    return parseDataset(text, named === undefined ? {} : { collection: named });
  }
  if (collection === undefined) {
    throw new UsageError(`Say what the table holds: --collection ${TABLE_COLLECTIONS.join(', or ')}.`);
  }
  return parseCsv(text, oneOf('collection', collection, TABLE_COLLECTIONS));
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read: there is no such file, or it is not yours to read.`);
  }
}

function report(file: string, result: ParseResult): ExitCode {
  if (result.errors) {
    for (const error of result.errors) say(`${file}: ${placeOf(error)}${error.message}`);
    const more = result.total - result.errors.length;
    say(
      `${result.total} ${result.total === 1 ? 'fault' : 'faults'}${more > 0 ? `, the first ${result.errors.length} shown` : ''}.`,
    );
    return EXIT.badData;
  }
  const counts = COLLECTION_NAMES.flatMap((name) => {
    const count = result.dataset[name]?.length ?? 0;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  print(`${file}: good, with ${counts.join(', ')}`);
  if (result.ignoredColumns.length > 0) say(`Columns that were left alone: ${result.ignoredColumns.join(', ')}`);
  return EXIT.ok;
}

function placeOf({ row, column, path: where }: ParseError): string {
  const cell = [...(row === undefined ? [] : [`row ${row}`]), ...(column === undefined ? [] : [`column “${column}”`])];
  const place = cell.length > 0 ? cell.join(', ') : where;
  return place === '' ? '' : `${place}: `;
}
