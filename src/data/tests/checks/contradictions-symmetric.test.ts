import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictionsSymmetric } from '../../checks/contradictions-symmetric.js';
import { say } from './run-one.js';

test('contradictions-symmetric wants both sides of a contradiction to say so', () => {
  assert.deepEqual(
    say(contradictionsSymmetric, {
      events: { a: 'contradicts: [b]', b: '' },
    }),
    ['records/events/b.yml: contradicts: must name a, which names it (contradictions-symmetric)'],
  );
});

test('contradictions-symmetric is silent about records that are right', () => {
  assert.deepEqual(
    say(contradictionsSymmetric, {
      events: { a: 'contradicts: [b]', b: 'contradicts: [a]' },
    }),
    [],
  );
});
