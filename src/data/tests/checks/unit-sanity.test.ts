import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitSanity } from '../../checks/unit-sanity.js';
import { say } from './run-one.js';

test('unit-sanity finds a slipped unit', () => {
  assert.deepEqual(
    say(unitSanity, {
      chips: { t1: 'memoryBandwidth: {value: 4, confidence: published}' },
    }),
    ['records/chips/t1.yml: memoryBandwidth.value: 4 is outside 20 to 50000; check the unit (unit-sanity)'],
  );
});

test('unit-sanity is silent about records that are right', () => {
  assert.deepEqual(
    say(unitSanity, {
      chips: { t1: 'memoryBandwidth: {value: 4000, confidence: published}' },
      stockpiles: { none: 'quantity: {value: 0, unit: USD}' },
    }),
    [],
  );
});
