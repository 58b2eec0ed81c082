import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify, type ChipNumbers, type ClassifyOptions } from '../api/classify.js';
import type { Chip, ControlRule } from '../schema/index.js';
import type { Measure } from '../schema/rules.js';
import { chip, DATASET } from './support/records.js';

const { rules } = DATASET;

/** What makes the answer less than certain, those on which it turns with a mark, and the numbers that are asked for. */
function doubts(subject: Chip | ChipNumbers, date: string, options: Partial<ClassifyOptions> = {}): string {
  const { uncertainties, missing } = classify(subject, { date, destination: 'china', rules, ...options });
  const words = uncertainties.map(({ code, measure, decisive }) =>
    [code, measure, decisive ? 'decides' : undefined].filter((part) => part !== undefined).join(' '),
  );
  return [...words, ...missing.map((input) => `asks for ${input}`)].join('; ');
}

describe('a number that is missing', () => {
  const DAY = '2024-06-01';
  /** The rule of October 2023 with one line only. */
  const onlyBy = (measure: Measure, value: number): ControlRule[] =>
    rules
      .filter(({ id }) => id === 'oct-2023')
      .map((rule) => ({ ...rule, paragraphs: [{ eccn: '3A090.a', anyOf: [[{ measure, op: '>=', value }]] }] }));

  test('is named, and what must be known to have it', () => {
    assert.equal(doubts({ tpp: 4400, datacentre: true }, DAY), 'missing-number PD decides; asks for dieArea');
    assert.equal(
      doubts({ datacentre: true }, DAY),
      'missing-number TPP decides; missing-number PD decides; asks for tpp; asks for dieArea',
    );
    assert.equal(doubts({ ioGBps: 700 }, '2023-01-10'), 'missing-number topsTimesBits decides; asks for tpp');
    assert.equal(doubts({ tpp: 5000 }, '2023-01-10'), 'missing-number ioGBps decides; asks for ioGBps');
    assert.equal(doubts({ hbmGBps: 820 }, '2025-01-10'), 'missing-number memoryBandwidthDensity decides; asks for hbm');
  });

  test('is one of the two of a density, where the other is known', () => {
    assert.equal(
      doubts({ dieArea: 800, datacentre: true }, DAY),
      'missing-number TPP decides; missing-number PD decides; asks for tpp',
    );
  });

  test('is both of a density, should a rule turn on that alone', () => {
    assert.equal(
      doubts({ datacentre: true }, DAY, { rules: onlyBy('PD', 5.92) }),
      'missing-number PD decides; asks for tpp; asks for dieArea',
    );
  });

  test('is asked for alone when another is known and too close to call', () => {
    assert.equal(
      doubts({ tpp: { value: 4700, confidence: 'estimated' }, datacentre: true }, DAY),
      'within-margin TPP decides; missing-number PD decides; asks for dieArea',
    );
  });

  test('may be no number but whom the chip is for', () => {
    assert.equal(doubts({ tpp: 4700, dieArea: 600 }, DAY), 'asks for datacentre');
  });

  test('may be the memory’s rate, should a rule turn on it', () => {
    const byMemory = { rules: onlyBy('dramGBps', 4000) };
    assert.equal(doubts({ tpp: 1000 }, DAY, byMemory), 'missing-number dramGBps decides; asks for dramGBps');
  });
});

describe('an estimate', () => {
  const estimate = { value: 4800, confidence: 'estimated' } as const;

  test('that decides nothing is told once', () => {
    assert.equal(doubts({ tpp: { ...estimate, value: 9000 }, datacentre: true }, '2024-06-01'), 'estimated-number TPP');
  });

  test('that decides is too close to call, and asks for nothing', () => {
    assert.equal(
      doubts({ tpp: estimate, dieArea: 5000, datacentre: true }, '2024-06-01'),
      'within-margin TPP decides; estimated-number PD',
    );
  });
});

describe('what no number of the chip settles', () => {
  test('limits of a letter that are not published, which decide when a level is reached', () => {
    assert.equal(doubts({ tpp: 1000, dramGBps: 4200, datacentre: true }, '2025-06-01'), 'unpublished-limits decides');
    assert.equal(doubts(chip('nvidia-a10'), '2022-09-01'), 'unpublished-limits');
  });

  test('a list of approved recipients, and controls that are not in the dataset', () => {
    const h100 = chip('nvidia-h100-sxm');
    assert.equal(doubts(h100, '2026-07-10', { destination: 'united-arab-emirates' }), 'approved-recipients decides');
    assert.equal(doubts(chip('nvidia-l20'), '2024-06-01', { destination: 'russia' }), 'other-controls decides');
  });

  test('where the buyer’s parent is, unless that was said', () => {
    const h100 = chip('nvidia-h100-sxm');
    assert.equal(doubts(h100, '2023-01-10', { destination: 'world' }), 'buyer-headquarters');
    assert.equal(doubts(h100, '2023-01-10', { destination: 'world', buyerHeadquarters: 'china' }), '');
  });

  test('whether a later policy governs an earlier letter, once there is one', () => {
    assert.equal(doubts(chip('nvidia-h20'), '2026-01-14'), '');
    assert.equal(doubts(chip('nvidia-h20'), '2026-01-15'), 'letter-review');
    assert.equal(doubts(chip('nvidia-h200-sxm'), '2026-01-15'), '');
  });

  test('a chip of a day on which nobody knew it', () => {
    assert.equal(doubts(chip('nvidia-h20'), '2023-11-08'), 'not-yet-announced');
    assert.equal(doubts(chip('nvidia-h20'), '2023-11-09'), '');
  });
});
