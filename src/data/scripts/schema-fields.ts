/**
 * The fields of a collection, read from its schema: CSV columns, the data dictionary and the tests of the validator all
 * follow it, so that a field that is added to a schema appears in each of them or fails.
 */
import type { CollectionName } from '../api/dataset.js';
import { LANGUAGES } from '../schema/fields.js';
import { SCHEMAS } from '../schema/index.js';

export type FieldKind = 'text' | 'words' | 'number' | 'boolean' | 'choice' | 'list' | 'parts' | 'map';

export interface SchemaField {
  /** With dots: `quantity.low`. Parts of a list are not listed. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** What a choice allows. */
  readonly options: readonly string[];
  /** Whether a list holds plain texts, which one cell of a table can hold too. */
  readonly plainList: boolean;
  /** The fields of a group. Text by language has none: it is one field. */
  readonly fields: readonly SchemaField[];
}

/** What the walk needs to know of a valibot schema; every schema has more. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** The fields of a collection in the order of its schema, groups with their fields inside. */
export const fieldsOf = (collection: CollectionName): readonly SchemaField[] => fieldsIn(SCHEMAS[collection], '');

/** The same with groups taken apart: what can stand in a column. */
export const leavesOf = (collection: CollectionName): readonly SchemaField[] => fieldsOf(collection).flatMap(leaves);

const leaves = (field: SchemaField): readonly SchemaField[] =>
  field.fields.length === 0 ? [field] : field.fields.flatMap(leaves);

function fieldsIn(schema: SchemaNode, prefix: string): readonly SchemaField[] {
  return Object.entries(schema.entries ?? {}).map(([name, entry]) =>
    toField(entry, prefix === '' ? name : `${prefix}.${name}`),
  );
}

function toField(entry: SchemaNode, path: string): SchemaField {
  const { schema, required } = unwrap(entry);
  const kind = kindOf(schema);
  return {
    path,
    kind,
    required,
    options: kind === 'choice' ? optionsOf(schema) : [],
    plainList: kind === 'list' && schema.item !== undefined && isPlain(schema.item),
    fields: kind === 'parts' ? fieldsIn(schema, path) : [],
  };
}

/** `null` is a value (a source that nobody checked), so a nullable field is still required. */
function unwrap(entry: SchemaNode): { readonly schema: SchemaNode; readonly required: boolean } {
  if (entry.wrapped === undefined) return { schema: entry, required: true };
  const inner = unwrap(entry.wrapped);
  return { schema: inner.schema, required: entry.type === 'nullable' && inner.required };
}

function kindOf(schema: SchemaNode): FieldKind {
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'number':
    case 'boolean':
      return schema.type;
    case 'picklist':
    case 'literal':
      return 'choice';
    case 'array':
      return 'list';
    case 'record':
      return 'map';
    default:
      return isWords(schema) ? 'words' : 'parts';
  }
}

const isPlain = (schema: SchemaNode): boolean => ['string', 'picklist'].includes(schema.type);

/** Text by language. The translations of a quotation have the same keys and more inside. */
const isWords = ({ entries = {} }: SchemaNode): boolean =>
  Object.keys(entries).join() === LANGUAGES.join() &&
  Object.values(entries).every((entry) => unwrap(entry).schema.type === 'string');

const optionsOf = (schema: SchemaNode): readonly string[] => (schema.options ?? [schema.literal]).map(String);
