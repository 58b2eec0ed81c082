/**
 * The published records, read and checked once for all tests. Held records are left out, as in the package.
 */
import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { COLLECTION_NAMES, findRecord, type AnyRecord, type Dataset } from '../../api/dataset.js';
import type { Chip } from '../../schema/index.js';
import { SCHEMAS } from '../../schema/index.js';

const ROOT = new URL('../../records/', import.meta.url);

function readCollection(name: keyof typeof SCHEMAS): AnyRecord[] {
  const folder = new URL(`${name}/`, ROOT);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  const records = files.sort().map((file) => {
    const written: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
    const result = v.safeParse(SCHEMAS[name], {
      id: file.slice(0, -'.yml'.length),
      ...(written as object),
    });
    if (!result.success) throw new Error(`${name}/${file}: ${result.issues[0].message}`);
    return result.output;
  });
  return records.filter((record) => !record.held);
}

export const DATASET = {
  meta: { version: '0.1.0', asOf: '2026-10', credit: 'chip-policy-data contributors, CC BY 4.0' },
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, readCollection(name)])),
} as unknown as Dataset & Required<Pick<Dataset, (typeof COLLECTION_NAMES)[number]>>;

/** A chip's record, which the test knows to exist. */
export function chip(id: string): Chip {
  const record = findRecord(DATASET, 'chips', id);
  if (!record) throw new Error(`no chip: ${id}`);
  return record;
}
