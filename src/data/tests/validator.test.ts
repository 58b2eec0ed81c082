/**
 * Before the schemas are trusted they are shown nonsense: nothing at all, and every real record with each of its parts
 * broken in turn. A mutant that passes is a hole in a schema; the message must say where the fault is.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { COLLECTION_NAMES, type CollectionName } from '../api/dataset.js';
import { parseYaml } from '../scripts/parse-yaml.js';
import { toRecord, validate } from '../scripts/read-records.js';
import { mutantsOf, type Mutant } from './support/mutants.js';

const RECORDS = new URL('../records/', import.meta.url);

function writtenIn(collection: CollectionName): { id: string; fields: object }[] {
  const folder = new URL(`${collection}/`, RECORDS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => {
      const { value } = parseYaml(readFileSync(new URL(name, folder), 'utf8'));
      return typeof value !== 'object' || value === null ? [] : { id: name.slice(0, -'.yml'.length), fields: value };
    });
}

/** What is said of a mutant that should have been refused there, or nothing when all is well. */
function survivorIn(collection: CollectionName, id: string, mutant: Mutant): string | undefined {
  const { errors } = validate({ collection, id, fields: mutant.fields });
  const expected = `records/${collection}/${id}.yml: ${mutant.path}: `;
  if (errors.some((error) => error.startsWith(expected))) return undefined;
  return `${expected}${mutant.what}, and the schema says: ${errors.join('; ') || 'nothing'}`;
}

for (const collection of COLLECTION_NAMES) {
  describe(collection, () => {
    test('refuses a record without fields', () => {
      const { record, errors } = validate({ collection, id: 'empty', fields: {} });
      assert.equal(record, undefined);
      assert.ok(errors.length > 0);
    });

    test('accepts every record as it is', () => {
      const broken = writtenIn(collection).flatMap(({ id, fields }) => validate({ collection, id, fields }).errors);
      assert.deepEqual(broken, []);
    });

    for (const kind of ['removed', 'made a text', 'not a date', 'unknown'] as const) {
      test(`refuses every real record with a part ${kind}, and says which`, () => {
        const survivors = writtenIn(collection).flatMap(({ id, fields }) =>
          mutantsOf(collection, fields)
            .filter(({ what }) => what === kind)
            .flatMap((mutant) => survivorIn(collection, id, mutant) ?? []),
        );
        assert.deepEqual(survivors, []);
      });
    }
  });
}

test('the mutants are many and of every kind', () => {
  const kinds = new Map<string, number>();
  for (const collection of COLLECTION_NAMES) {
    for (const { fields } of writtenIn(collection)) {
      for (const { what } of mutantsOf(collection, fields)) {
        kinds.set(what, (kinds.get(what) ?? 0) + 1);
      }
    }
  }
  assert.ok((kinds.get('removed') ?? 0) > 5000, [...kinds].join());
  assert.ok((kinds.get('made a text') ?? 0) > 800, [...kinds].join());
  assert.ok((kinds.get('not a date') ?? 0) > 1500, [...kinds].join());
});

describe('the words of a fault', () => {
  const EVENT = 'title: {en: T}\njurisdiction: US\ninstrument: rule\ndirection: tightens\n';
  const say = (text: string) => toRecord({ collection: 'events', id: 'x', text }).errors;
  const REST = 'status: reported\nsources: [press]\n';

  const cases: [promise: string, text: string, expected: string[]][] = [
    [
      'name a date that does not exist',
      `${EVENT}${REST}date: "2025-13-40"`,
      ['records/events/x.yml: date: must be a date that exists, written 2028, 2025-04 or 2025-04-09'],
    ],
    [
      'ask for quotation marks around a day',
      `${EVENT}${REST}date: 2025-04-09`,
      ['records/events/x.yml: line 7: write the date in quotation marks: "2025-04-09"'],
    ],
    [
      'ask for quotation marks around a year',
      `${EVENT}${REST}date: 2025`,
      ['records/events/x.yml: date: must be a date in quotation marks'],
    ],
    [
      'refuse an anchor and its alias',
      `${EVENT}status: &s reported\nsources: [*s]\ndate: "2025"`,
      [
        'records/events/x.yml: line 5: anchors (&name) are not allowed',
        'records/events/x.yml: line 6: aliases (*name) are not allowed; write the value again',
      ],
    ],
    ['refuse a tag', `${EVENT}${REST}date: !!str 2025`, ['records/events/x.yml: line 7: tags (!name) are not allowed']],
    [
      'refuse an id in the file',
      `id: x\n${EVENT}${REST}date: "2025"`,
      ['records/events/x.yml: id: is the name of the file; take it out of the file'],
    ],
    [
      'name a field that does not exist',
      `${EVENT}${REST}date: "2025"\ndat: "2025"`,
      ['records/events/x.yml: dat: is not a field of this collection'],
    ],
    [
      'list what a choice allows',
      `${EVENT.replace('tightens', 'up')}${REST}date: "2025"`,
      ['records/events/x.yml: direction: must be "tightens" or "loosens" or "neutral", not "up"'],
    ],
    [
      'refuse a file that is not fields',
      '- a\n- b',
      ['records/events/x.yml: must be fields with values, such as date: "2025-04-09"'],
    ],
  ];
  for (const [promise, text, expected] of cases) {
    test(promise, () => assert.deepEqual(say(text), expected));
  }
});
