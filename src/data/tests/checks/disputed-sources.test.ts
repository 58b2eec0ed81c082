import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputedSources } from '../../checks/disputed-sources.js';
import { say } from './run-one.js';

test('disputed-sources wants a source for each side of a dispute', () => {
  assert.deepEqual(
    say(disputedSources, {
      events: { letter: 'status: disputed' },
    }),
    [
      'records/events/letter.yml: sources: is disputed but has one source; name a source for each side (disputed-sources)',
    ],
  );
});

test('disputed-sources is silent about records that are right', () => {
  assert.deepEqual(
    say(disputedSources, {
      events: { letter: '{status: disputed, sources: [press, nikkei]}' },
    }),
    [],
  );
});
