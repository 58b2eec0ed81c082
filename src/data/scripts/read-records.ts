/**
 * Reads the records from the disk: the only place that does. A record comes back typed and complete or not at all,
 * with errors that begin with the file's path, as an editor can click on it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTION_NAMES, type AnyRecord, type CollectionName, type Collections } from '../api/dataset.js';
import { SCHEMAS } from '../schema/index.js';
import { describeIssue } from './describe-issue.js';
import { parseYaml } from './parse-yaml.js';
import { RECORDS_DIR } from './paths.js';

export interface ReadResult {
  readonly records: Collections;
  /** `records/events/x.yml: date: must be a date that exists…` */
  readonly errors: readonly string[];
}

/** Every record of every collection, in the order of ids. Broken ones are left out and reported. */
export function readRecords(folder: string = RECORDS_DIR): ReadResult {
  const errors: string[] = [];
  const read = (collection: CollectionName): readonly AnyRecord[] =>
    idsIn(join(folder, collection), errors).flatMap((id) => {
      const result = toRecord({
        collection,
        id,
        text: readFileSync(join(folder, collection, `${id}.yml`), 'utf8'),
      });
      errors.push(...result.errors);
      return result.record ?? [];
    });
  const records = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, read(name)]));
  return { records: records as unknown as Collections, errors };
}

interface RecordText {
  readonly collection: CollectionName;
  readonly id: string;
  readonly text: string;
}

/** One record from the text of its file. */
export function toRecord({ collection, id, text }: RecordText): {
  readonly record?: AnyRecord;
  readonly errors: readonly string[];
} {
  const path = recordPath(collection, id);
  const parsed = parseYaml(text);
  if (parsed.faults) return { errors: parsed.faults.map((fault) => `${path}: ${fault}`) };
  return validate({ collection, id, fields: parsed.value });
}

/** One record from its fields, without the id, as they stand in a file. */
export function validate(input: {
  readonly collection: CollectionName;
  readonly id: string;
  readonly fields: unknown;
}): { readonly record?: AnyRecord; readonly errors: readonly string[] } {
  const { collection, id, fields } = input;
  const path = recordPath(collection, id);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { errors: [`${path}: must be fields with values, such as date: "2025-04-09"`] };
  }
  if ('id' in fields) {
    return { errors: [`${path}: id: is the name of the file; take it out of the file`] };
  }
  const result = v.safeParse(SCHEMAS[collection], { id, ...fields });
  if (result.success) return { record: result.output, errors: [] };
  return { errors: result.issues.map((issue) => `${path}: ${describeIssue(issue)}`) };
}

export const recordPath = (collection: CollectionName, id: string): string => `records/${collection}/${id}.yml`;

/** The order is by code unit, so that it is the same on every machine. */
function idsIn(folder: string, errors: string[]): string[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  for (const name of names.filter((other) => !other.endsWith('.yml'))) {
    errors.push(`${folder}/${name}: only records live here, and their names end in .yml`);
  }
  return names
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort();
}
