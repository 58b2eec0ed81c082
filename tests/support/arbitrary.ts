import fc from 'fast-check';
import { safeParse, type GenericSchema } from 'valibot';

/** What valibot's schemas say of themselves, as far as ours use it. */
interface SchemaShape {
  readonly type: string;
  readonly pipe?: readonly unknown[];
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: SchemaShape;
  readonly value?: SchemaShape;
}

const IDS = ['mine', 'a', 'b', 'c-1', 'nvidia-h20', 'china', 'not-named'];

/** Text at the edges of what a field allows; those that a schema refuses are left out of it. */
const STRINGS = [
  ...IDS,
  '0000',
  '0001-01-01',
  '1900',
  '2022-10',
  '2024-02-29',
  '2025',
  '2025-04-09',
  '2025-05-14',
  '2026-10',
  '9999-12-31',
  '2025-H1',
  '2025-Q4',
  '2026-2030',
  '2030-2020',
  '2025-99',
  '2025-',
  'en',
  'zh-Hans',
  'xx-a',
  'abc-abcdefghijklm',
  'US',
  'ZZ',
  'https://news.example/',
  'https://x',
  'http://[::1]/',
  'mailto:a@news.example',
  'Plain words.',
  '<b>bold</b>',
  'x'.repeat(500),
  '“ ” ‹ ›',
  '\ud800',
  '0',
  '-',
];

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-9,
  5e-324,
  100,
  4800,
  16_000_000_000,
  1e21,
  1e300,
  1.7e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
];

/** Any value that a schema accepts, at its edges more often than in its middle. */
export function arbitraryOf(schema: GenericSchema): fc.Arbitrary<unknown> {
  return fromShape(schema);
}

function fromShape(schema: SchemaShape): fc.Arbitrary<unknown> {
  const fits = (value: unknown): boolean => safeParse(schema as unknown as GenericSchema, value).success;
  const plain = plainShape(schema, fits);
  return schema.pipe && schema.type !== 'string' ? plain.filter(fits) : plain;
}

function plainShape(schema: SchemaShape, fits: (value: unknown) => boolean): fc.Arbitrary<unknown> {
  const { type, entries, item, wrapped, options = [], literal, key, value } = schema;
  switch (type) {
    case 'string':
      return fc.constantFrom(...STRINGS.filter(fits));
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(literal);
    case 'picklist':
      return fc.constantFrom(...options);
    case 'union':
      return fc.oneof(...options.map((option) => fromShape(option as SchemaShape)));
    case 'nullable':
      return fc.option(fromShape(wrapped as SchemaShape));
    case 'array':
      return fc.array(fromShape(item as SchemaShape), { maxLength: 3 }).filter(fits);
    case 'record':
      return fc.dictionary(fromShape(key as SchemaShape) as fc.Arbitrary<string>, fromShape(value as SchemaShape), {
        maxKeys: 2,
      });
    case 'strict_object':
      return fromEntries(entries ?? {});
    default:
      throw new Error(`no arbitrary for a ${type}`);
  }
}

function fromEntries(entries: Readonly<Record<string, SchemaShape>>): fc.Arbitrary<unknown> {
  const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
  const parts = Object.entries(entries).map(
    ([name, entry]) => [name, fromShape(entry.type === 'optional' ? (entry.wrapped as SchemaShape) : entry)] as const,
  );
  return fc.record(Object.fromEntries(parts), { requiredKeys: required });
}
