import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  boxOf,
  overlaps,
  placeInside,
  placeLabels,
  type Box,
  type LabelOptions,
  type Spot,
} from '../../../src/elements/control-chart/control-chart.labels.js';

const bounds: Box = { x: 40, y: 24, width: 560, height: 400 };

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const spot: fc.Arbitrary<Spot> = fc.record({
  x: fc.double({ min: bounds.x, max: bounds.x + bounds.width, noNaN: true }),
  y: fc.double({ min: bounds.y, max: bounds.y + bounds.height, noNaN: true }),
  radius: fc.constantFrom(5.5, 10),
});

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: 40, max: 500 }),
  y: fc.integer({ min: 24, max: 400 }),
  width: fc.integer({ min: 20, max: 150 }),
  height: fc.constant(14),
});

const chips = fc.array(fc.tuple(spot, fc.integer({ min: 12, max: 110 })), { minLength: 80, maxLength: 80 });

const place = (asked: readonly (readonly [Spot, number])[], more: Partial<LabelOptions> = {}) => {
  const points = asked.map(([point]) => point);
  const requests = asked.map(([point, width], i) => ({ id: String(i), width, ...point }));
  return placeLabels(requests, { height: 13, bounds, points, taken: [], lines: [], ...more });
};

describe('the labels of 80 chips', () => {
  test('cover no point, no other label and no name of a region, and stay inside the picture', () => {
    fc.assert(
      fc.property(chips, fc.array(box, { maxLength: 3 }), fc.array(box, { maxLength: 4 }), (asked, taken, lines) => {
        const boxes = place(asked, { taken, lines }).map((label) => label.box);
        const points = asked.map(([point]) => boxOf(point));
        for (const [i, label] of boxes.entries()) {
          assert.ok(within(label, bounds), 'inside the picture');
          assert.ok(!points.some((point) => overlaps(label, point)), 'covers no point');
          assert.ok(!taken.some((name) => overlaps(label, name)), 'covers no name of a region');
          assert.ok(!boxes.some((other, j) => i !== j && overlaps(label, other)), 'covers no other label');
        }
      }),
    );
  });

  test('come first to whoever asks first: nothing that is asked later moves a label', () => {
    fc.assert(
      fc.property(chips, fc.integer({ min: 0, max: 79 }), (asked, count) => {
        const points = asked.map(([point]) => point);
        const early = place(asked.slice(0, count), { points });
        assert.deepEqual(
          place(asked).filter(({ id }) => Number(id) < count),
          early,
        );
      }),
    );
  });
});

describe('a label', () => {
  const point: Spot = { x: 300, y: 200, radius: 5.5 };

  test('stands to the right of its point', () => {
    assert.deepEqual(place([[point, 40]])[0]?.box, { x: 308.5, y: 193.5, width: 40, height: 13 });
  });

  test('stands to the left of a point at the right edge', () => {
    assert.deepEqual(place([[{ ...point, x: 590 }, 40]])[0]?.box, { x: 541.5, y: 193.5, width: 40, height: 13 });
  });

  test('gives way to a line while it has another place', () => {
    const lines = [{ x: 300, y: 200, width: 200, height: 0 }];
    assert.deepEqual(place([[point, 40]], { lines })[0]?.box, { x: 251.5, y: 193.5, width: 40, height: 13 });
  });

  test('crosses a line rather than vanish', () => {
    const lines = [bounds];
    assert.equal(place([[point, 40]], { lines }).length, 1);
  });

  test('that finds no place is left to the table', () => {
    assert.deepEqual(place([[point, 40]], { taken: [bounds] }), []);
  });
});

describe('the name of a region', () => {
  const size = { width: 60, height: 14 };

  test('stands in the corner of its largest area', () => {
    const areas = [
      { x: 0, y: 0, width: 80, height: 30 },
      { x: 100, y: 100, width: 300, height: 200 },
    ];
    assert.deepEqual(placeInside(areas, size, []), { x: 105, y: 105, ...size });
  });

  test('moves to another corner when a chip is there', () => {
    const area = { x: 100, y: 100, width: 300, height: 200 };
    assert.deepEqual(placeInside([area], size, [boxOf({ x: 120, y: 110, radius: 8 })]), { x: 105, y: 281, ...size });
  });

  test('is left to the key where there is no room', () => {
    assert.equal(placeInside([{ x: 0, y: 0, width: 40, height: 20 }], size, []), undefined);
  });
});
