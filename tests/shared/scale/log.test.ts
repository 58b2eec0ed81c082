import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { log } from '../../../src/shared/scale/log.js';

describe('a logarithmic scale', () => {
  const scale = log({ domain: [1, 1000], range: [0, 300] });

  test('gives equal ratios equal widths', () => {
    assert.deepEqual([1, 10, 100, 1000].map(scale).map(Math.round), [0, 100, 200, 300]);
  });

  test('keeps a value beyond its ends, and zero, inside the picture', () => {
    assert.deepEqual([0, -5, 0.1, 5000, Infinity].map(scale), [0, 0, 0, 300, 300]);
  });

  test('runs upwards on a screen when its range is turned round', () => {
    assert.equal(log({ domain: [1, 100], range: [200, 0] })(10), 100);
  });

  test('has ones, twos and fives while there is room', () => {
    assert.deepEqual(scale.ticks(12), [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
  });

  test('has fewer where there is less room', () => {
    assert.deepEqual(scale.ticks(7), [1, 3, 10, 30, 100, 300, 1000]);
    assert.deepEqual(scale.ticks(4), [1, 10, 100, 1000]);
  });

  test('has exact ticks below one', () => {
    assert.deepEqual(log({ domain: [0.01, 0.6], range: [0, 1] }).ticks(12), [0.01, 0.02, 0.05, 0.1, 0.2, 0.5]);
  });

  test('has linear ticks within less than a step of the scale', () => {
    assert.deepEqual(log({ domain: [11, 19], range: [0, 1] }).ticks(4), [12, 14, 16, 18]);
  });

  test('of no extent still answers with a place', () => {
    assert.equal(log({ domain: [5, 5], range: [10, 20] })(5), 10);
  });
});
