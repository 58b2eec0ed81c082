import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endYearOf, formatIndicatorPeriod, formatPeriod } from '../../../src/shared/format/period.js';

type Spoken = readonly [start: string, end: string, en: string, us: string, fr: string, zh: string];

const periods: readonly Spoken[] = [
  ['2025-01-01', '2025-12-31', '2025', '2025', '2025', '2025年'],
  ['2024-01-01', '2025-12-31', '2024–2025', '2024–2025', '2024–2025', '2024年至2025年'],
  ['2025', '2026', '2025–2026', '2025–2026', '2025–2026', '2025年至2026年'],
  ['2025-01-01', '2025-03-31', 'January–March 2025', 'January–March 2025', 'janvier–mars 2025', '2025年1月至2025年3月'],
  [
    '2024-12-01',
    '2025-02-28',
    'December 2024–February 2025',
    'December 2024–February 2025',
    'décembre 2024–février 2025',
    '2024年12月至2025年2月',
  ],
  ['2025-03', '2025-03', 'March 2025', 'March 2025', 'mars 2025', '2025年3月'],
  ['2025-04-09', '2025-04-09', '9 April 2025', 'April 9, 2025', '9 avril 2025', '2025年4月9日'],
  [
    '2025-01-27',
    '2025-04-27',
    '27 January–27 April 2025',
    'January 27–April 27, 2025',
    '27 janvier–27 avril 2025',
    '2025年1月27日至2025年4月27日',
  ],
];

describe('a period', () => {
  for (const [start, end, ...spoken] of periods) {
    (['en-GB', 'en-US', 'fr-FR', 'zh-Hans-CN'] as const).forEach((locale, i) => {
      test(`${start} to ${end} is spoken of as “${spoken[i]}” in ${locale}`, () => {
        assert.equal(formatPeriod(start, end, locale), spoken[i]);
      });
    });
  }
});

describe('the period of a share', () => {
  const cases = [
    ['2028', '2028', '2028年'],
    ['2025-H1', 'H1 2025', undefined],
    ['2025-Q3', 'Q3 2025', undefined],
    ['2026-2030', '2026–2030', undefined],
    ['2025-', '2025–', undefined],
    ['2025-10', 'October 2025', '2025年10月'],
  ] as const;

  for (const [period, en, zh] of cases) {
    test(`${period} is “${en}” in English${zh ? ` and “${zh}” in Chinese` : ''}`, () => {
      assert.equal(formatIndicatorPeriod(period, 'en-GB'), en);
      if (zh) assert.equal(formatIndicatorPeriod(period, 'zh-Hans-CN'), zh);
    });
  }

  test('that nobody can read is printed as it was written', () => {
    assert.equal(formatIndicatorPeriod('soon', 'en-GB'), 'soon');
  });

  test('ends in a year that can be counted from', () => {
    const ends = ['2028', '2025-H1', '2025-Q3', '2026-2030', '2025-', '2025-10'].map(endYearOf);
    assert.deepEqual(ends, [2028, 2025, 2025, 2030, 2025, 2025]);
  });
});
