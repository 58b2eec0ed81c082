import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownIds } from '../../checks/known-ids.js';
import { say } from './run-one.js';

test('known-ids finds a link that leads nowhere', () => {
  assert.deepEqual(
    say(knownIds, {
      events: {
        letter: '{actor: bis, inForce: {label: {en: L}, from: "2025", endedBy: letter-2}}',
      },
      actors: { bis: '' },
    }),
    ['records/events/letter.yml: inForce.endedBy: there is no “letter-2” in events (known-ids)'],
  );
});

test('known-ids is silent about records that are right', () => {
  assert.deepEqual(
    say(knownIds, {
      events: { letter: 'actor: bis' },
      actors: { bis: '' },
    }),
    [],
  );
});
