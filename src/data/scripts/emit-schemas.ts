/**
 * A JSON Schema per collection, for an editor that completes and checks a record while it is written: the first line of
 * each record names it. It describes a file, so it has no `id`.
 */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import { Day } from '../schema/fields.js';
import { SCHEMAS } from '../schema/index.js';
import type { OutputFiles } from './outputs.js';
import { entryFor, type Dictionary } from './read-dictionary.js';

const DATE_PATTERN = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

export function emitSchemas(dictionary: Dictionary): OutputFiles {
  return new Map(
    COLLECTION_NAMES.map((name) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(schemaFor(name, dictionary), null, 2)}\n`,
    ]),
  );
}

export function schemaFor(collection: CollectionName, dictionary: Dictionary): JsonSchema {
  const schema = toJsonSchema(SCHEMAS[collection], {
    target: 'draft-07',
    typeMode: 'input',
    // Checks by a function have no counterpart; the build runs them.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === Day
        ? { type: 'string', pattern: DATE_PATTERN, description: '2028, 2025-04 or 2025-04-09' }
        : jsonSchema,
  });
  const { id: _id, ...properties } = schema.properties ?? {};
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...schema,
    title: `A record in ${collection}`,
    description: dictionary.collections[collection].about,
    required: (schema.required ?? []).filter((name) => name !== 'id'),
    properties: Object.fromEntries(
      Object.entries(properties).map(([path, property]) => [
        path,
        described(property, entryFor(dictionary, collection, path)?.says),
      ]),
    ),
  };
}

const described = (property: JsonSchema | boolean, description: string | undefined): JsonSchema | boolean =>
  typeof property === 'boolean' || description === undefined ? property : { ...property, description };
