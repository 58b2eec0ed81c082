import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compareDates,
  firstDay,
  fromDayNumber,
  isOnOrBefore,
  isPlainDate,
  lastDay,
  precisionOf,
  toDayNumber,
  toParts,
  toUtcDate,
  yearOf,
} from '../api/plain-date.js';

describe('a date', () => {
  test('is read with the precision that it has and no more', () => {
    assert.deepEqual(toParts('2028'), { year: 2028 });
    assert.deepEqual(toParts('2025-04'), { year: 2025, month: 4 });
    assert.deepEqual(toParts('2025-04-09'), { year: 2025, month: 4, day: 9 });
    assert.deepEqual(['2028', '2025-04', '2025-04-09'].map(precisionOf), ['year', 'month', 'day']);
    assert.deepEqual(['2028', '2025-04', '2025-04-09'].map(yearOf), [2028, 2025, 2025]);
  });

  for (const date of ['2025-01', '2025-12', '2025-01-01', '2025-12-31', '2024-02-29', '2000-02-29', '2025-04-30']) {
    test(`exists: ${date}`, () => assert.equal(isPlainDate(date), true));
  }

  for (const text of [
    '2025-00',
    '2025-13',
    '2025-04-00',
    '2025-04-31',
    '2025-02-29',
    '1900-02-29',
    '2025-4-9',
    '25-04-09',
    '12025',
    '2025-',
    '2025-04-',
    '2025-04-091',
    'in 2025',
    '2025-04-09T00:00',
    '9 April 2025',
    '',
  ]) {
    test(`does not exist: “${text}”`, () => {
      assert.equal(toParts(text), undefined);
      assert.equal(isPlainDate(text), false);
    });
  }

  test('is a text and no number', () => {
    assert.equal(isPlainDate(2025), false);
    assert.equal(isPlainDate(undefined), false);
    assert.equal(isPlainDate(['2025']), false);
  });

  test('that does not exist is refused by its own words', () => {
    const refused = { name: 'RangeError', message: 'invalid date: 2025-13-40' };
    for (const read of [precisionOf, firstDay, lastDay, toDayNumber, toUtcDate, yearOf]) {
      assert.throws(() => read('2025-13-40'), refused);
    }
  });
});

describe('a date of a month or a year', () => {
  test('begins on its first day', () => {
    assert.deepEqual(['2025', '2025-04', '2025-04-09', '0987'].map(firstDay), [
      '2025-01-01',
      '2025-04-01',
      '2025-04-09',
      '0987-01-01',
    ]);
  });

  test('ends on its last day, also in February', () => {
    assert.deepEqual(['2025', '2025-04', '2025-04-09', '2025-02', '2024-02'].map(lastDay), [
      '2025-12-31',
      '2025-04-30',
      '2025-04-09',
      '2025-02-28',
      '2024-02-29',
    ]);
  });

  test('is known when all of it has passed', () => {
    assert.equal(isOnOrBefore('2025', '2025-05-01'), false);
    assert.equal(isOnOrBefore('2025', '2025-12-31'), true);
    assert.equal(isOnOrBefore('2025-04-09', '2025-04-09'), true);
    assert.equal(isOnOrBefore('2025-04-10', '2025-04-09'), false);
    assert.equal(isOnOrBefore('2025-04-30', '2025-04'), true);
  });
});

test('a list by date has the earlier first, and of two that begin together the wider', () => {
  const dates = ['2025-04-09', '2025-01-01', '2025-01', '2024-12-31', '2025'];
  assert.deepEqual(dates.sort(compareDates), ['2024-12-31', '2025', '2025-01', '2025-01-01', '2025-04-09']);
  assert.equal(compareDates('2025-04-09', '2025-04-09'), 0);
  assert.equal(compareDates('2024', '2025'), -1);
  assert.equal(compareDates('2025', '2024'), 1);
});

test('days are counted from 1970 and back, in no time zone', () => {
  assert.deepEqual(['1970-01-01', '2025-04-09', '2025-04', '2025'].map(toDayNumber), [0, 20187, 20179, 20089]);
  assert.deepEqual([0, 20187, 20089, -1].map(fromDayNumber), ['1970-01-01', '2025-04-09', '2025-01-01', '1969-12-31']);
  assert.equal(toUtcDate('2025-04').toISOString(), '2025-04-01T00:00:00.000Z');
});
