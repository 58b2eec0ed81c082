import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { CHECKS } from '../../checks/index.js';
import { weigh, type Finding } from '../../checks/run.js';

const FINDING: Finding = {
  check: 'https-only',
  collection: 'sources',
  id: 'press',
  field: 'url',
  message: 'must begin with https://',
};
const EXCEPTION = { check: 'https-only', record: 'sources/press', reason: 'Old site.' };

test('an exception excuses the one check on the one record that it names', () => {
  const other = { ...FINDING, id: 'nikkei' };
  const { faults, excused, unneeded } = weigh([FINDING, other], [EXCEPTION]);
  assert.deepEqual([faults, excused, unneeded], [[other], [FINDING], []]);
});

test('an exception that is no longer needed is a fault', () => {
  assert.deepEqual(weigh([], [EXCEPTION]).unneeded, [
    'exceptions.yml: sources/press no longer fails https-only; remove the exception',
  ]);
});

test('every check has a name of its own, a sentence, a file and a test', () => {
  const names = CHECKS.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  const tested = readdirSync(new URL('.', import.meta.url));
  for (const { name, description } of CHECKS) {
    assert.ok(description.endsWith('.'), name);
    assert.ok(tested.includes(`${name}.test.ts`), `${name} has no test`);
  }
});
