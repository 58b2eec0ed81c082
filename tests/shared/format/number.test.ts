import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatNumber, formatPercent, formatRough, roundEstimate } from '../../../src/shared/format/number.js';

describe('a share', () => {
  const cases = [
    [34, 'en-GB', '34%'],
    [15.94, 'en-GB', '15.9%'],
    [0, 'en-GB', '0%'],
    [100, 'en-US', '100%'],
    [15.94, 'fr-FR', '15,9\u00a0%'],
    [25.61, 'zh-Hans-CN', '25.6%'],
  ] as const;
  for (const [value, locale, words] of cases) {
    test(`of ${value} percent is “${words}” in ${locale}`, () => assert.equal(formatPercent(value, locale), words));
  }
});

describe('a number', () => {
  test('is grouped as the language groups it', () => {
    assert.equal(formatNumber(16_000_000_000, 'en-GB'), '16,000,000,000');
    assert.equal(formatNumber(16_000_000_000, 'fr-FR'), '16\u202f000\u202f000\u202f000');
  });

  test('is not padded with zeros that its source did not print', () => {
    assert.equal(formatNumber(4.6, 'en-GB'), '4.6');
    assert.equal(formatNumber(0.5, 'fr-FR'), '0,5');
    assert.equal(formatNumber(1234.567, 'en-GB'), '1,234.57');
  });

  test('that rests on rough inputs carries two digits at most, and one where they bear no more', () => {
    assert.equal(formatRough(123.4, 'en-GB', 6), '120');
    assert.equal(formatRough(7.36, 'en-GB', 2), '7.4');
    assert.equal(formatRough(7.36, 'en-GB', 1), '7');
    assert.equal(formatRough(1_490_000, 'fr-FR', 2), '1\u202f500\u202f000');
  });
});

describe('an estimate', () => {
  const cases = [
    [958_411, 960_000],
    [1_489_899, 1_490_000],
    [737_396, 740_000],
    [1_246_803, 1_250_000],
    [121_421, 121_000],
    [-1_246_803, -1_250_000],
    [1_155_114, 1_160_000],
  ] as const;
  for (const [value, shown] of cases) {
    test(`of ${value} claims no more digits than ${shown}`, () => assert.equal(roundEstimate(value), shown));
  }

  for (const value of [0, 1, 99, 113, 1000, 200_000, 805_000, 812_000, 4_000_000]) {
    test(`that its source printed as ${value} stays ${value}`, () => assert.equal(roundEstimate(value), value));
  }
});

test('an estimate at the edge of what a computer can hold is still a number', () => {
  for (const value of [5e-324, 1.7e308, -1.7e308]) assert.ok(Number.isFinite(roundEstimate(value)), String(value));
});
