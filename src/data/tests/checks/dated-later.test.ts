import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedLater } from '../../checks/dated-later.js';
import { say } from './run-one.js';

test('dated-later finds a record from after the date of the dataset', () => {
  assert.deepEqual(
    say(datedLater, {
      events: { letter: 'date: "2026-11-09"' },
    }),
    [
      'records/events/letter.yml: is public since 2026-11-09, after the dataset’s own date 2026-10 (meta.yml) (dated-later)',
    ],
  );
});

test('dated-later is silent about records that are right', () => {
  assert.deepEqual(
    say(datedLater, {
      events: { letter: 'date: "2026-10-31"' },
    }),
    [],
  );
});
