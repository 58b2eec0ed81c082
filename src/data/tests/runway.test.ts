import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { distanceToTarget, runway, shareOf, type Amount, type Estimate } from '../api/runway.js';

describe('how long a stock lasts', () => {
  const TABLE: [stock: Amount, use: Amount, months: Estimate | undefined][] = [
    // 10,000 at 3,000 a month is not 3.33 months: each number shows one digit.
    [{ value: 10_000 }, { value: 3000 }, { value: 3, low: 3, high: 3, digits: 1 }],
    [{ value: 205_000 }, { value: 12_500 }, { value: 16.4, low: 16.4, high: 16.4, digits: 3 }],
    [{ low: 93_000, high: 158_000 }, { value: 20_000 }, { low: 5, high: 8, digits: 1 }],
    [
      { low: 93_000, high: 158_000 },
      { low: 10_500, high: 12_000 },
      { low: 7.8, high: 15, digits: 2 },
    ],
    [{ low: 400_000 }, { value: 50_000 }, { low: 8, digits: 1 }],
    [{ high: 200_000 }, { value: 50_000 }, { high: 4, digits: 1 }],
    [
      { value: 200_000, digits: 3 },
      { value: 30_000, digits: 3 },
      { value: 6.67, low: 6.67, high: 6.67, digits: 3 },
    ],
    // Noughts before the first digit and after the last of a whole number are none: 0.05 shows one, 205,000 three.
    [{ value: 0.05 }, { value: 0.0333 }, { value: 2, low: 2, high: 2, digits: 1 }],
    [{ value: 205_000 }, { value: 12_345 }, { value: 16.6, low: 16.6, high: 16.6, digits: 3 }],
    // Six are the most that are shown.
    [{ value: 121_421 }, { value: 10_001 }, { value: 12.141, low: 12.141, high: 12.141, digits: 5 }],
    [{ value: 1_234_567 }, { value: 1_000_001 }, { value: 1.23457, low: 1.23457, high: 1.23457, digits: 6 }],
    [{ value: 0 }, { value: 500 }, { value: 0, low: 0, high: 0, digits: 1 }],
    [{}, { value: 500 }, undefined],
    [{ value: 500 }, {}, undefined],
    [{ value: 500 }, { value: 0 }, undefined],
    [{ low: 100 }, { low: 10 }, undefined],
  ];
  for (const [stock, use, months] of TABLE) {
    test(`${JSON.stringify(stock)} at ${JSON.stringify(use)} a month`, () =>
      assert.deepEqual(runway(stock, use), months));
  }

  test('has no end when the use may be nothing', () => {
    assert.deepEqual(runway({ value: 500 }, { low: 0, high: 100 }), { low: 5, digits: 1 });
    assert.deepEqual(runway({ value: 500 }, { value: 0, low: 0, high: 100 }), { low: 5, digits: 1 });
    assert.equal(runway({ value: 500 }, { low: 0, high: 0 }), undefined);
  });
});

describe('what share it is', () => {
  test('a part in a whole, in percent, as precise as the weaker of the two', () => {
    assert.deepEqual(shareOf({ value: 812_000 }, { value: 4_000_000 }), {
      value: 20,
      low: 20,
      high: 20,
      digits: 1,
    });
    assert.deepEqual(shareOf({ value: 1.65 }, { value: 4.13 }), {
      value: 40,
      low: 40,
      high: 40,
      digits: 3,
    });
  });

  test('carries both ranges through', () => {
    assert.deepEqual(shareOf({ low: 200_000, high: 800_000 }, { low: 2_000_000, high: 2_200_000 }), {
      low: 9,
      high: 40,
      digits: 1,
    });
  });
});

describe('how far it is to a target', () => {
  test('in points, in years and in points a year', () => {
    const dates = { value: '2024', target: '2030' };
    assert.deepEqual(distanceToTarget({ value: 33.2 }, { value: 70 }, dates), {
      low: 37,
      high: 37,
      value: 37,
      digits: 1,
      met: false,
      years: 6,
      perYear: 6,
    });
  });

  test('is met, not met, or undecided within the range', () => {
    const target = { value: 70 };
    assert.equal(distanceToTarget({ value: 76 }, target)?.met, true);
    assert.equal(distanceToTarget({ low: 60, high: 69 }, target)?.met, false);
    assert.equal(distanceToTarget({ low: 60, high: 75 }, target)?.met, 'uncertain');
    assert.equal(distanceToTarget({ low: 71 }, target)?.met, true);
    assert.equal(distanceToTarget({ low: 60 }, target)?.met, 'uncertain');
    assert.equal(distanceToTarget({ low: 60, high: 70 }, target)?.met, 'uncertain');
  });

  test('is nothing when one of them has no number', () => {
    assert.equal(distanceToTarget({}, { value: 70 }), undefined);
    assert.equal(distanceToTarget({ value: 30 }, {}), undefined);
  });
});

test('refuses numbers that cannot be amounts', () => {
  assert.throws(() => runway({ value: -1 }, { value: 1 }), /^RangeError: invalid amount: -1$/);
  assert.throws(() => runway({ value: NaN }, { value: 1 }), /^RangeError: invalid amount: NaN$/);
  assert.throws(() => runway({ low: 5, high: 2 }, { value: 1 }), /^RangeError: invalid amount: 5 to 2$/);
});

test('takes a range of one number for that number', () => {
  assert.deepEqual(runway({ low: 6, high: 6 }, { value: 2 }), { low: 3, high: 3, digits: 1 });
});

describe('the way to a target', () => {
  const years = (value: string, target: string) => ({ value, target });

  test('has a yearly step when there is a way to go and time to go it', () => {
    assert.deepEqual(distanceToTarget({ value: 40 }, { value: 70 }, years('2025', '2028')), {
      low: 30,
      high: 30,
      value: 30,
      digits: 1,
      met: false,
      years: 3,
      perYear: 10,
    });
  });

  test('has a yearly step as precise as the numbers', () => {
    assert.equal(distanceToTarget({ value: 33.2 }, { value: 70.5 }, years('2024', '2030'))?.perYear, 6.22);
  });

  test('has none when the target is met, when its year has come or gone, or when no year is given', () => {
    const steps = [
      distanceToTarget({ value: 70 }, { value: 70 }, years('2025', '2028')),
      distanceToTarget({ value: 80 }, { value: 70 }, years('2025', '2028')),
      distanceToTarget({ value: 40 }, { value: 70 }, years('2025', '2025')),
      distanceToTarget({ value: 40 }, { value: 70 }, years('2028', '2025')),
      distanceToTarget({ value: 40 }, { value: 70 }),
      distanceToTarget({ low: 30, high: 40 }, { value: 70 }, years('2025', '2028')),
    ];
    assert.deepEqual(
      steps.map((step) => step && [step.met, step.years, 'years' in step, 'perYear' in step]),
      [
        [true, 3, true, false],
        [true, 3, true, false],
        [false, 0, true, false],
        [false, -3, true, false],
        [false, undefined, false, false],
        [false, 3, true, false],
      ],
    );
  });

  test('is open while only one end is known', () => {
    assert.deepEqual(distanceToTarget({ low: 30 }, { value: 70 }), { high: 40, digits: 1, met: 'uncertain' });
    assert.deepEqual(distanceToTarget({ high: 30 }, { value: 70 }), { low: 40, digits: 1, met: false });
    assert.deepEqual(distanceToTarget({ low: 70 }, { value: 70 }), { high: 0, digits: 1, met: true });
    assert.deepEqual(distanceToTarget({ value: 30 }, { low: 70 }), { low: 40, digits: 1, met: false });
    assert.equal(distanceToTarget({}, { value: 70 }), undefined);
    assert.equal(distanceToTarget({ value: 70 }, {}), undefined);
  });

  test('keeps the decimal places of the number with fewest', () => {
    assert.equal(distanceToTarget({ value: 39.51 }, { value: 70.2 })?.value, 30.7);
    assert.equal(distanceToTarget({ value: 39.5 }, { value: 70.24 })?.value, 30.7);
    assert.equal(distanceToTarget({ value: 33.2 }, { value: 70 })?.value, 37);
  });
});
