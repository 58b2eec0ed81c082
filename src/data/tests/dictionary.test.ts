import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLLECTION_NAMES } from '../api/dataset.js';
import { entryFor, readDictionary } from '../scripts/read-dictionary.js';
import { fieldsOf, type SchemaField } from '../scripts/schema-fields.js';

const dictionary = readDictionary();
const pathsOf = (fields: readonly SchemaField[]): string[] =>
  fields.flatMap(({ path, fields: inner }) => [path, ...pathsOf(inner)]);

for (const collection of COLLECTION_NAMES) {
  test(`every field of ${collection} has an entry in dictionary.yml`, () => {
    const without = fieldsOf(collection).filter(({ path }) => entryFor(dictionary, collection, path) === undefined);
    assert.deepEqual(
      without.map(({ path }) => path),
      [],
    );
  });

  test(`dictionary.yml describes no field that ${collection} does not have`, () => {
    const paths = pathsOf(fieldsOf(collection));
    const described = Object.keys(dictionary.collections[collection].fields);
    assert.deepEqual(
      described.filter((path) => !paths.includes(path)),
      [],
    );
  });
}
