import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsOf, type ChipNumbers } from '../api/measures.js';
import type { Chip } from '../schema/index.js';

/** A record of which only the named fields are known. */
const record = (fields: object) =>
  factsOf({ id: 'own', marketedFor: 'data-centre', performance: {}, ...fields } as unknown as Chip);
const published = (value: number) => ({ value, confidence: 'published' });
const numbers = (fields: ChipNumbers) => factsOf(fields);

/** Value, range, confidence and what it was computed from. */
const measured = (
  { measures }: ReturnType<typeof factsOf>,
  name: 'TPP' | 'PD' | 'ioGBps' | 'memoryBandwidthDensity',
) => {
  const { value, low, high, confidence, operands } = measures[name] ?? {};
  return [value, low, high, confidence, ...(operands ?? [])];
};

describe('a record', () => {
  test('of which nothing is known has no number, not even an empty one', () => {
    assert.deepEqual(record({}), { id: 'own', datacentre: true, isMemory: false, hasDieArea: false, measures: {} });
  });

  test('says when it was announced, whom it is for, and how its transistors are made', () => {
    const fields = { announced: '2025', marketedFor: 'gaming', process: { nonPlanar: true }, dieArea: published(800) };
    assert.deepEqual(record(fields), {
      id: 'own',
      announced: '2025',
      datacentre: false,
      isMemory: false,
      hasDieArea: true,
      nonPlanar: true,
      measures: {},
    });
  });

  test('has its TPP from the rate, which carries the rounding, and its density from both', () => {
    const h20 = record({
      performance: { fp16: published(148) },
      tpp: { value: 2368, format: 'fp16', confidence: 'derived' },
      dieArea: published(814),
    });
    assert.deepEqual(measured(h20, 'TPP'), [2368, 2360, 2376, 'derived', 148, 16]);
    assert.deepEqual(measured(h20, 'PD'), [2.909, 2360 / 814.5, 2376 / 813.5, 'derived', 2368, 814]);
  });

  test('has the TPP that it names when no rate makes that number', () => {
    const tpp = { value: 2400, format: 'fp16', confidence: 'published' };
    assert.deepEqual(measured(record({ tpp }), 'TPP'), [2400, 2399.5, 2400.5, 'published']);
    const other = record({ tpp, performance: { fp16: published(148) } });
    assert.deepEqual(measured(other, 'TPP'), [2400, 2399.5, 2400.5, 'published']);
  });

  test('has a tenth to either side of a TPP that is an estimate, though its rate is known', () => {
    const tpp = { value: 2368, format: 'fp16', confidence: 'estimated' };
    const chip = record({ tpp, performance: { fp16: published(148) } });
    assert.deepEqual(measured(chip, 'TPP'), [2368, 2368 - 236.8, 2368 + 236.8, 'estimated']);
  });

  test('has the density that it prints when it has no area', () => {
    assert.deepEqual(measured(record({ performanceDensity: published(3.14) }), 'PD'), [
      3.14,
      3.14 - 0.005,
      3.14 + 0.005,
      'published',
    ]);
  });
});

describe('numbers that somebody types in', () => {
  test('are known as far as they were given', () => {
    assert.deepEqual(numbers({}), { isMemory: false, hasDieArea: false, measures: {} });
    assert.deepEqual(numbers({ datacentre: false, nonPlanar: true, dieArea: 800 }), {
      datacentre: false,
      isMemory: false,
      hasDieArea: true,
      nonPlanar: true,
      measures: {},
    });
  });

  test('are exact, but for an estimate, and for a range of which either end may be given', () => {
    assert.deepEqual(measured(numbers({ ioGBps: 600 }), 'ioGBps'), [600, 600, 600, 'given']);
    assert.deepEqual(measured(numbers({ ioGBps: { value: 600 } }), 'ioGBps'), [600, 600, 600, 'given']);
    const estimate = { value: 600, confidence: 'estimated' } as const;
    assert.deepEqual(measured(numbers({ ioGBps: estimate }), 'ioGBps'), [600, 540, 660, 'estimated']);
    assert.deepEqual(measured(numbers({ ioGBps: { ...estimate, low: 500 } }), 'ioGBps'), [600, 500, 660, 'estimated']);
    assert.deepEqual(measured(numbers({ ioGBps: { ...estimate, high: 700 } }), 'ioGBps'), [600, 540, 700, 'estimated']);
  });

  test('make a TPP from a rate and its bits, and none from a rate alone', () => {
    assert.deepEqual(measured(numbers({ tops: 300, bits: 16 }), 'TPP'), [4800, 4800, 4800, 'given', 300, 16]);
    assert.deepEqual(numbers({ tops: 300 }).measures, {});
    assert.deepEqual(numbers({ bits: 16 }).measures, {});
    assert.deepEqual(measured(numbers({ tpp: 5000, tops: 300, bits: 16 }), 'TPP'), [5000, 5000, 5000, 'given']);
    const printed = { value: 300, confidence: 'published' } as const;
    assert.deepEqual(measured(numbers({ tops: printed, bits: 16 }), 'TPP'), [4800, 4792, 4808, 'derived', 300, 16]);
  });

  test('make a density that is as sure as the weaker of the two, and never published', () => {
    const sure = (tpp: 'given' | 'published' | 'derived' | 'estimated', area: typeof tpp) =>
      numbers({ tpp: { value: 4800, confidence: tpp }, dieArea: { value: 800, confidence: area } }).measures.PD
        ?.confidence;
    assert.equal(sure('given', 'given'), 'given');
    assert.equal(sure('given', 'published'), 'derived');
    assert.equal(sure('published', 'given'), 'derived');
    assert.equal(sure('published', 'derived'), 'derived');
    assert.equal(sure('given', 'derived'), 'derived');
    assert.equal(sure('derived', 'given'), 'derived');
    assert.equal(sure('derived', 'estimated'), 'estimated');
    assert.equal(sure('estimated', 'given'), 'estimated');
  });

  test('make a density of nothing without non-planar transistors, and none from an area that may be nothing', () => {
    assert.deepEqual(measured(numbers({ tpp: 4800, nonPlanar: false }), 'PD'), [0, 0, 0, 'derived']);
    assert.deepEqual(measured(numbers({ tpp: 4800, dieArea: 0 }), 'PD'), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(numbers({ tpp: 4800, dieArea: { value: 5, low: 0 } }).measures.PD, undefined);
  });

  test('are of a memory stack when its rate is given and no TPP is', () => {
    const stack = numbers({ hbmGBps: 820, hbmArea: 100 });
    assert.equal(stack.isMemory, true);
    assert.deepEqual(measured(stack, 'memoryBandwidthDensity'), [8.2, 8.2, 8.2, 'given', 820, 100]);
    assert.equal(numbers({ hbmGBps: 820, tpp: 4800 }).isMemory, false);
    assert.equal(numbers({ tpp: 4800 }).isMemory, false);
  });
});
