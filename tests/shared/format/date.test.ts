import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatDate, formatDayOfYear } from '../../../src/shared/format/date.js';

const cases: Readonly<Record<string, readonly (readonly [date: string, full: string, underItsYear: string])[]>> = {
  'en-GB': [
    ['2025-04-09', '9 April 2025', '9 April'],
    ['2025-04', 'April 2025', 'April'],
    ['2025', '2025', ''],
    ['2025-01-01', '1 January 2025', '1 January'],
    ['2025-12-31', '31 December 2025', '31 December'],
  ],
  'en-US': [
    ['2025-04-09', 'April 9, 2025', 'April 9'],
    ['2025-04', 'April 2025', 'April'],
    ['2025', '2025', ''],
  ],
  'fr-FR': [
    ['2025-04-09', '9 avril 2025', '9 avril'],
    ['2025-04', 'avril 2025', 'avril'],
    ['2025', '2025', ''],
    ['2025-12-31', '31 décembre 2025', '31 décembre'],
  ],
  'zh-Hans-CN': [
    ['2025-04-09', '2025年4月9日', '4月9日'],
    ['2025-04', '2025年4月', '4月'],
    ['2025', '2025年', ''],
    ['2025-01-01', '2025年1月1日', '1月1日'],
  ],
};

describe('a date', () => {
  for (const [locale, rows] of Object.entries(cases)) {
    for (const [date, full, underItsYear] of rows) {
      test(`${date} is “${full}” in ${locale}, no more precise than it is known`, () => {
        assert.equal(formatDate(date, locale), full);
      });
      test(`${date} is “${underItsYear}” in ${locale} in a list that stands under its year`, () => {
        assert.equal(formatDayOfYear(date, locale), underItsYear);
      });
    }
  }

  test('that does not exist is refused, not moved to the next month', () => {
    assert.throws(() => formatDate('2025-02-30', 'en-GB'), { message: 'invalid date: 2025-02-30' });
  });
});
