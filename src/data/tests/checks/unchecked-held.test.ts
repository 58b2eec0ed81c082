import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uncheckedHeld } from '../../checks/unchecked-held.js';
import { say } from './run-one.js';

test('unchecked-held holds back what nobody has read', () => {
  assert.deepEqual(
    say(uncheckedHeld, {
      events: { letter: '' },
      sources: { press: 'checked: null' },
    }),
    [
      'records/events/letter.yml: sources: none of the sources has been read; read one or hold the record back (held) (unchecked-held)',
    ],
  );
});

test('unchecked-held is silent about records that are right', () => {
  assert.deepEqual(
    say(uncheckedHeld, {
      events: { letter: 'held: {reason: Not read.}' },
      sources: { press: 'checked: null' },
    }),
    [],
  );
});
