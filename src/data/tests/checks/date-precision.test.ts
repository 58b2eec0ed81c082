import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePrecision } from '../../checks/date-precision.js';
import { say } from './run-one.js';

test('date-precision wants a day where a day decides', () => {
  assert.deepEqual(
    say(datePrecision, {
      rules: { r: 'validFrom: "2025-04"' },
    }),
    ['records/rules/r.yml: validFrom: “2025-04” must be a day, such as 2025-04-09 (date-precision)'],
  );
});

test('date-precision is silent about records that are right', () => {
  assert.deepEqual(
    say(datePrecision, {
      events: { letter: 'date: "2025-04"' },
    }),
    [],
  );
});
