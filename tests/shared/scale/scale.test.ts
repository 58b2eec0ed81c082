import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anchorAt } from '../../../src/shared/scale/anchor.js';
import { linear } from '../../../src/shared/scale/linear.js';
import { time } from '../../../src/shared/scale/time.js';

describe('a linear scale', () => {
  const scale = linear({ domain: [0, 200], range: [0, 100] });

  test('puts a value at its share of the width', () => {
    assert.deepEqual([0, 50, 200].map(scale), [0, 25, 100]);
  });

  test('keeps a value beyond its ends inside the picture', () => {
    assert.deepEqual([-1, 201, Infinity].map(scale), [0, 100, 100]);
  });

  test('has round ticks', () => {
    assert.deepEqual(scale.ticks(4), [0, 50, 100, 150, 200]);
  });

  test('of no extent still answers with a place', () => {
    assert.equal(linear({ domain: [5, 5], range: [10, 20] })(5), 10);
  });
});

describe('a time scale', () => {
  // 2024 and 2025 have 731 days, one pixel each; a day stands at its beginning.
  const scale = time({ domain: ['2024', '2025'], range: [0, 731] });

  test('gives every day the same width, also across a leap day', () => {
    assert.equal(scale('2024-01-01'), 0);
    assert.equal(scale('2024-03-01') - scale('2024-02-28'), 2);
    assert.equal(scale('2025-03-01') - scale('2025-02-28'), 1);
    assert.equal(scale('2025-12-31'), 730);
  });

  test('puts a date of a month or of a year at its middle', () => {
    assert.equal(scale('2024-01'), 15);
    assert.equal(scale('2024'), 182.5);
  });

  test('keeps a date outside its span at its edge', () => {
    assert.equal(scale('2019-05-16'), 0);
    assert.equal(scale('2030'), 731);
  });

  test('marks the first of January of every year', () => {
    assert.deepEqual(scale.years(), [
      { year: 2024, x: 0 },
      { year: 2025, x: 366 },
    ]);
  });

  test('that begins within a year marks the next one first', () => {
    const part = time({ domain: ['2024-07-01', '2026-02'], range: [0, 100] });
    assert.deepEqual(
      part.years().map(({ year }) => year),
      [2025, 2026],
    );
  });
});

describe('a label near an edge of the track', () => {
  test('stays inside', () => {
    assert.deepEqual(
      [0, 4.9, 5, 95, 95.1, 100].map((x) => anchorAt(x, 5)),
      ['start', 'start', 'middle', 'middle', 'end', 'end'],
    );
  });
});
