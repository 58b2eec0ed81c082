import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOrder } from '../../checks/date-order.js';
import { say } from './run-one.js';

test('date-order finds an end before its beginning', () => {
  assert.deepEqual(
    say(dateOrder, {
      rules: { r: '{validFrom: "2025-04-09", validTo: "2025-04-08"}' },
    }),
    ['records/rules/r.yml: validTo: 2025-04-08 is before validFrom (2025-04-09) (date-order)'],
  );
});

test('date-order is silent about records that are right', () => {
  assert.deepEqual(
    say(dateOrder, {
      events: { letter: '{date: "2025-04-09", published: "2025-04"}' },
    }),
    [],
  );
});
