import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldNotReferred } from '../../checks/held-not-referred.js';
import { say } from './run-one.js';

test('held-not-referred finds a published record that points at a held one', () => {
  assert.deepEqual(
    say(heldNotReferred, {
      events: { letter: 'related: [rumour]', rumour: 'held: {reason: Not read.}' },
    }),
    ['records/events/letter.yml: related: rumour is held back; remove the link or publish it (held-not-referred)'],
  );
});

test('held-not-referred is silent about records that are right', () => {
  assert.deepEqual(
    say(heldNotReferred, {
      events: { letter: '', rumour: '{related: [letter], held: {reason: Not read.}}' },
    }),
    [],
  );
});
