/** Copies of a record with one part broken, found by walking its schema and its values together. */
import type { CollectionName } from '../../api/dataset.js';
import { Day } from '../../schema/fields.js';
import { SCHEMAS } from '../../schema/index.js';

export interface Mutant {
  readonly fields: unknown;
  /** Where the fault is: `paragraphs.0.eccn`. */
  readonly path: string;
  readonly what: 'removed' | 'made a text' | 'not a date' | 'unknown';
}

/** What the walk needs to know of a valibot schema; every schema has more. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
}

interface Place {
  readonly schema: SchemaNode;
  readonly value: unknown;
  readonly path: readonly string[];
}

export function mutantsOf(collection: CollectionName, fields: object): readonly Mutant[] {
  const { id: _id, ...entries } = (SCHEMAS[collection] as unknown as SchemaNode).entries ?? {};
  const root = { schema: { type: 'strict_object', entries }, value: fields, path: [] };
  return mutantsAt(root).map(({ path, what, change }) => {
    const copy = structuredClone(fields);
    change(parentOf(copy, path), path.at(-1) ?? '');
    return { fields: copy, path: path.join('.'), what };
  });
}

interface Plan {
  readonly path: readonly string[];
  readonly what: Mutant['what'];
  readonly change: (parent: Record<string, unknown>, key: string) => void;
}

function mutantsAt({ schema, value, path }: Place): readonly Plan[] {
  if (schema === (Day as unknown)) {
    return [{ path, what: 'not a date', change: (parent, key) => (parent[key] = '2025-13-40') }];
  }
  if (schema.type === 'number') {
    const change: Plan['change'] = (parent, key) => (parent[key] = String(value));
    return [{ path, what: 'made a text', change }];
  }
  if (schema.wrapped) return mutantsAt({ schema: schema.wrapped, value, path });
  if (typeof value !== 'object' || value === null) return [];
  if (schema.item && Array.isArray(value)) {
    const item = schema.item;
    return value.flatMap((inner, index) => mutantsAt({ schema: item, value: inner, path: [...path, String(index)] }));
  }
  return schema.entries ? mutantsInside({ schema, value, path }) : [];
}

function mutantsInside({ schema, value, path }: Place): readonly Plan[] {
  const fields = Object.entries(value as Record<string, unknown>);
  const inner = fields.flatMap(([key, part]): readonly Plan[] => {
    const entry = schema.entries?.[key];
    if (!entry) return [];
    const at = [...path, key];
    const deeper = mutantsAt({ schema: entry, value: part, path: at });
    if (entry.type === 'optional') return deeper;
    const change: Plan['change'] = (parent, name) => delete parent[name];
    return [{ path: at, what: 'removed', change }, ...deeper];
  });
  const stranger: Plan = {
    path: [...path, 'stranger'],
    what: 'unknown',
    change: (parent, key) => (parent[key] = 1),
  };
  return [stranger, ...inner];
}

function parentOf(root: unknown, path: readonly string[]): Record<string, unknown> {
  return path.slice(0, -1).reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], root) as Record<
    string,
    unknown
  >;
}
