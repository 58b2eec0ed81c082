/** What each field says: the one text behind the data dictionary and the descriptions in the published schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import { Text } from '../schema/fields.js';
import { describeIssue } from './describe-issue.js';
import { parseYaml } from './parse-yaml.js';
import { DATA_DIR } from './paths.js';

const Entry = v.strictObject({
  says: Text,
  good: v.optional(Text),
  bad: v.optional(Text),
  why: v.optional(Text),
});
export type DictionaryEntry = v.InferOutput<typeof Entry>;
const Entries = v.record(Text, Entry);

const Dictionary = v.strictObject({
  shared: Entries,
  collections: v.strictObject(v.entriesFromList(COLLECTION_NAMES, v.strictObject({ about: Text, fields: Entries }))),
});
export type Dictionary = v.InferOutput<typeof Dictionary>;

/** @throws {Error} `dictionary.yml: shared.id.says: is missing` */
export function readDictionary(folder: string = DATA_DIR): Dictionary {
  const parsed = parseYaml(readFileSync(join(folder, 'dictionary.yml'), 'utf8'));
  if (parsed.faults) throw new Error(`dictionary.yml: ${parsed.faults.join('; ')}`);
  const result = v.safeParse(Dictionary, parsed.value);
  if (result.success) return result.output;
  throw new Error(`dictionary.yml: ${result.issues.map(describeIssue).join('; ')}`);
}

/** The entry of a field, or of the nearest group that it is in. */
export function entryFor(
  dictionary: Dictionary,
  collection: CollectionName,
  path: string,
): DictionaryEntry | undefined {
  const own = dictionary.collections[collection].fields[path] ?? dictionary.shared[path];
  if (own) return own;
  const end = path.lastIndexOf('.');
  return end < 0 ? undefined : entryFor(dictionary, collection, path.slice(0, end));
}
