import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify, type ChipNumbers, type DestinationId } from '../api/classify.js';
import type { Chip, ControlRule } from '../schema/index.js';
import { DATASET } from './support/records.js';

const { rules } = DATASET;

const inChina = (subject: Chip | ChipNumbers, date: string) => classify(subject, { date, destination: 'china', rules });

/** The answer in one line, as a table of expectations reads it. */
function line(subject: Chip | ChipNumbers, date: string, destination: DestinationId = 'china'): string {
  const { outcome, because, rule, paragraph } = classify(subject, { date, destination, rules });
  return [outcome, because, rule, paragraph].filter((part) => part !== undefined).join(' ');
}

describe('numbers that somebody types in', () => {
  const date = '2024-06-01';

  test('meet the line at exactly 4,800, from TOPS and bits too', () => {
    assert.equal(line({ tpp: 4800 }, date), 'licence-required meets-threshold oct-2023 3A090.a');
    assert.equal(
      line({ tops: 600, bits: 8, datacentre: true }, date),
      'licence-required meets-threshold oct-2023 3A090.a',
    );
    assert.equal(
      line({ tops: 300, bits: 16, datacentre: true }, date),
      'licence-required meets-threshold oct-2023 3A090.a',
    );
  });

  test('do not need the die area when the TPP decides', () => {
    assert.equal(line({ tpp: 1599, datacentre: true }, date), 'not-controlled below-threshold oct-2023');
    assert.equal(line({ tpp: 9000, datacentre: true }, date), 'licence-required meets-threshold oct-2023 3A090.a');
  });

  test('ask for the die area, the TPP or the market when those decide', () => {
    assert.deepEqual(inChina({ tpp: 4400, datacentre: true }, date).missing, ['dieArea']);
    assert.deepEqual(inChina({ dieArea: 800, datacentre: true }, date).missing, ['tpp']);
    assert.deepEqual(inChina({ tpp: 4700, dieArea: 600 }, date).missing, ['datacentre']);
    assert.deepEqual(inChina({ tpp: 5000 }, '2023-01-10').missing, ['ioGBps']);
    assert.equal(inChina({ tpp: 4400, datacentre: true }, date).outcome, 'depends');
  });

  test('depend when an estimate’s margin is wider than its distance to the line', () => {
    const estimate = { value: 4900, confidence: 'estimated' } as const;
    const wide = inChina({ tpp: estimate, dieArea: 5000, datacentre: true }, date);
    assert.deepEqual([wide.outcome, wide.because], ['depends', 'within-margin']);
    assert.deepEqual(wide.uncertainties, [
      { code: 'within-margin', measure: 'TPP', decisive: true },
      { code: 'estimated-number', measure: 'PD', decisive: false },
    ]);
    const narrow = { value: 4900, low: 4850, high: 4950 };
    assert.equal(inChina({ tpp: narrow, dieArea: 5000, datacentre: true }, date).outcome, 'licence-required');
  });

  test('need a licence under either paragraph when only the paragraph is in doubt', () => {
    const estimate = { value: 4800, confidence: 'estimated' } as const;
    const { outcome, paragraph, paragraphs } = inChina({ tpp: estimate, dieArea: 1600, datacentre: true }, date);
    assert.deepEqual([outcome, paragraph, paragraphs], ['licence-required', undefined, ['3A090.a', '3A090.b']]);
  });

  test('cannot meet the density test without a die of non-planar transistors', () => {
    assert.equal(
      line({ tpp: 4400, nonPlanar: false, datacentre: true }, date),
      'not-controlled below-threshold oct-2023',
    );
  });

  test('of a separate memory stack are held against paragraph .c only', () => {
    const stack = { hbmGBps: 820, hbmArea: 110 };
    assert.equal(line(stack, '2024-12-30'), 'not-controlled no-rule-in-force');
    assert.equal(line(stack, '2024-12-31'), 'licence-required meets-threshold dec-2024-hbm 3A090.c');
    assert.equal(inChina({ hbmGBps: 300, hbmArea: 100 }, '2025-01-10').exception, 'HBM');
  });

  test('that reach the levels a letter refers to are not decided, because its limits are not published', () => {
    const letter = rules.find(({ id }) => id === 'apr-2025-h20-letter');
    const levels = [[{ measure: 'dramGBps', op: '>=', value: 4000 }]] as ControlRule['levels'];
    const withLevels = rules.map((rule) => (rule === letter ? { ...rule, levels } : rule));
    const result = classify(
      { tpp: 1000, dramGBps: 4200, datacentre: true },
      { date: '2025-06-01', destination: 'china', rules: withLevels },
    );
    assert.deepEqual([result.outcome, result.because], ['depends', 'unpublished-limits']);
  });
});
