import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceExists } from '../../checks/source-exists.js';
import { say } from './run-one.js';

test('source-exists names a source that has no record', () => {
  assert.deepEqual(
    say(sourceExists, {
      events: { letter: 'sources: [press, nikkei]' },
      sources: { press: '' },
    }),
    ['records/events/letter.yml: sources: there is no records/sources/nikkei.yml (source-exists)'],
  );
});

test('source-exists is silent about records that are right', () => {
  assert.deepEqual(
    say(sourceExists, {
      events: { letter: '' },
      sources: { press: '' },
    }),
    [],
  );
});
