import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expired } from '../../checks/expired.js';
import { say } from './run-one.js';

test('expired asks what happened when the time of a measure ran out', () => {
  assert.deepEqual(
    say(expired, {
      events: { pause: 'expires: "2026-10-01"' },
    }),
    [
      'records/events/pause.yml: expires: was over on 2026-10-01; set inForce.to, or relate an event that says what happened (expired)',
    ],
  );
});

test('expired is silent about records that are right', () => {
  assert.deepEqual(
    say(expired, {
      events: {
        pause: 'expires: "2026-10-01"',
        longer: '{date: "2026-09-30", related: [pause]}',
        later: 'expires: "2026-11-09"',
      },
    }),
    [],
  );
});
