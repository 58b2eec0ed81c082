import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOrValue } from '../../checks/range-or-value.js';
import { say } from './run-one.js';

test('range-or-value refuses a value and a range together', () => {
  assert.deepEqual(
    say(rangeOrValue, {
      indicators: { share: '{value: 20, high: 30}' },
    }),
    ['records/indicators/share.yml: value: must be a value or a range, not both (range-or-value)'],
  );
});

test('range-or-value is silent about records that are right', () => {
  assert.deepEqual(
    say(rangeOrValue, {
      indicators: { share: '{low: 20, high: 30}' },
    }),
    [],
  );
});
