/** The two lists that stand beside the records: known faults with their reasons, and the ids of the last release. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import type { Exception } from '../checks/run.js';
import { Id, Text } from '../schema/fields.js';
import { describeIssue } from './describe-issue.js';
import { parseYaml } from './parse-yaml.js';
import { DATA_DIR } from './paths.js';

const Exceptions = v.array(
  v.strictObject({
    check: Id,
    record: v.pipe(Text, v.regex(/^[a-z]+\/\S+$/, 'must be a collection and an id, with a slash')),
    reason: Text,
  }),
);

const Released = v.partial(v.strictObject(v.entriesFromList(COLLECTION_NAMES, v.array(Id))));
export type ReleasedIds = Partial<Record<CollectionName, readonly string[]>>;

/** @throws {Error} `exceptions.yml: 0.reason: is missing` */
export function readExceptions(folder: string = DATA_DIR): readonly Exception[] {
  const parsed = parseYaml(readFileSync(join(folder, 'exceptions.yml'), 'utf8'));
  if (parsed.faults) throw new Error(`exceptions.yml: ${parsed.faults.join('; ')}`);
  const result = v.safeParse(Exceptions, parsed.value ?? []);
  if (result.success) return result.output;
  throw new Error(`exceptions.yml: ${result.issues.map(describeIssue).join('; ')}`);
}

/** Nothing before the first release. */
export function readReleasedIds(folder: string = DATA_DIR): ReleasedIds {
  const file = join(folder, 'released-ids.json');
  return existsSync(file) ? v.parse(Released, JSON.parse(readFileSync(file, 'utf8'))) : {};
}
