import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { median, pairedRatio, rotated, spread } from '../../bench/figures.mjs';
import { between, shown, table } from '../../bench/table.mjs';

describe('what many runs say in one number', () => {
  test('one bad run does not move the middle', () => {
    assert.equal(median([20, 21, 900]), 21);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.deepEqual(spread([21, 20, 900]), { median: 21, low: 20, high: 900 });
  });

  test('no run is no number', () => {
    assert.throws(() => median([]), /no values/);
  });

  test('a ratio is taken run by run, so that a slow minute of the machine is in both', () => {
    const ratio = pairedRatio([11, 220, 33], [10, 200, 30]);
    assert.deepEqual(
      [ratio.median, ratio.low, ratio.high].map((value) => value.toFixed(2)),
      ['1.10', '1.10', '1.10'],
    );
    assert.equal(pairedRatio([9, 11, 12], [10, 10, 10]).more, 2);
    assert.throws(() => pairedRatio([1], [1, 2]), /runs without a pair/);
  });

  test('each run begins with another subject', () => {
    assert.deepEqual(rotated(['a', 'b', 'c'], 0), ['a', 'b', 'c']);
    assert.deepEqual(rotated(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
  });
});

describe('how a table is written', () => {
  test('a number has as many digits as it can tell', () => {
    assert.equal(shown(1234.5), '1,235');
    assert.equal(shown(12.345), '12.3');
    assert.equal(shown(1.2345), '1.23');
    assert.equal(shown(0.0031), '3.1e-3');
    assert.equal(shown(0), '0');
    assert.equal(shown(undefined), '–');
  });

  test('words stand at the left, numbers at the right', () => {
    const written = table(
      ['what', 'ms'],
      [
        ['our tag', 12],
        ['static HTML', undefined],
      ],
    );
    assert.equal(written, '| what | ms |\n| --- | ---: |\n| our tag | 12 |\n| static HTML | – |');
  });

  test('a quoted table is replaced between its marks and nowhere else', () => {
    assert.equal(
      between('before <!-- t --> old <!-- /t --> after', 't', 'new'),
      'before <!-- t -->\n\nnew\n\n<!-- /t --> after',
    );
    assert.throws(() => between('no marks', 't', 'new'), /no marks: t/);
  });
});
