import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spawnSync } from 'node:child_process';
import { COLLECTION_NAMES } from '../api/dataset.js';
import { parseYaml } from '../scripts/parse-yaml.js';
import { DATA_DIR } from '../scripts/paths.js';
import { readDictionary } from '../scripts/read-dictionary.js';
import { validate } from '../scripts/read-records.js';
import { fieldsOf } from '../scripts/schema-fields.js';
import { collectionFrom, skeletonOf } from '../scripts/skeleton.js';

const dictionary = readDictionary();

for (const collection of COLLECTION_NAMES) {
  test(`the skeleton in ${collection} has every required field, empty, and is refused until filled in`, () => {
    const { value } = parseYaml(skeletonOf(collection, dictionary));
    const required = fieldsOf(collection).filter(({ path, required }) => required && path !== 'id');
    assert.deepEqual(Object.keys(value as object).sort(), required.map(({ path }) => path).sort());
    assert.ok(validate({ collection, id: 'new', fields: value }).errors.length > 0);
  });
}

test('the skeleton of an event shows what to fill in, with its hint', () => {
  const lines = skeletonOf('events', dictionary).split('\n');
  assert.equal(lines[0], '# yaml-language-server: $schema=../../dist/schemas/events.schema.json');
  const at = lines.indexOf('direction: # tightens | loosens | neutral');
  assert.match(lines[at - 2] ?? '', /^# Whether it makes trade in chips harder \(tightens\)/);
  assert.ok(lines.includes('# published: ""'));
});

test('a filled-in skeleton of an event is a record', () => {
  const text = skeletonOf('events', dictionary)
    .replaceAll(': ""', ': "2026-10-20"')
    .replace('jurisdiction: # US | ', 'jurisdiction: US # ')
    .replace('instrument: # ', 'instrument: rule # ')
    .replace('direction: # ', 'direction: tightens # ')
    .replace('status: # ', 'status: reported # ')
    .replace('sources: []', 'sources: [press]');
  const { value } = parseYaml(text);
  assert.deepEqual(validate({ collection: 'events', id: 'new', fields: value }).errors, []);
});

test('a word for a collection may be one or many', () => {
  assert.deepEqual(['event', 'events', 'chip', 'rumour'].map(collectionFrom), ['events', 'events', 'chips', undefined]);
});

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `${DATA_DIR}scripts/new-record.ts`, ...words], {
    encoding: 'utf8',
  });

test('new-record says what it wants when the kind is unknown', () => {
  const { stderr, status } = run('rumour');
  assert.equal(
    stderr.trim(),
    'Say which kind of record: event, rule, chip, stockpile, indicator, quote, actor, source.',
  );
  assert.equal(status, 1);
});

test('new-record refuses an id that would not work as a file name, and one that is taken', () => {
  assert.match(run('chip', 'Some Chip').stderr, /^Some Chip: must be an id in lower case/);
  assert.equal(run('chip', 'nvidia-h20').stderr.trim(), 'records/chips/nvidia-h20.yml exists already.');
});
