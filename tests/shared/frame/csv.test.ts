import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCsv } from '../../../src/shared/frame/csv.js';

const csvOf = (...cells: string[]): string =>
  toCsv({ caption: '', columns: ['A'], rows: [cells.map((text) => ({ text }))] });

describe('the table as a file', () => {
  test('opens in a spreadsheet as UTF-8, with lines as RFC 4180 wants them', () => {
    const table = { caption: 'Parts', columns: ['Quoi', 'Part'], rows: [[{ text: 'équipement' }, { text: '35 %' }]] };
    assert.equal(toCsv(table), '\ufeffQuoi,Part\r\néquipement,35 %\r\n');
  });

  test('keeps commas, quotation marks and line breaks inside a cell', () => {
    assert.equal(csvOf('a, b'), '\ufeffA\r\n"a, b"\r\n');
    assert.equal(csvOf('a "strong" stock'), '\ufeffA\r\n"a ""strong"" stock"\r\n');
    assert.equal(csvOf('one\ntwo'), '\ufeffA\r\n"one\ntwo"\r\n');
  });

  for (const formula of ['=1+1', '+1', '@SUM(A1)', '\tx', '-x', '-=1']) {
    test(`does not let a spreadsheet run ${JSON.stringify(formula)}`, () => {
      assert.equal(csvOf(formula), `\ufeffA\r\n'${formula}\r\n`);
    });
  }

  test('leaves a negative number a number', () => {
    assert.equal(csvOf('-12.5'), '\ufeffA\r\n-12.5\r\n');
  });

  test('guards a formula that begins like a negative number', () => {
    assert.equal(csvOf("-1+cmd|' /C calc'!A0"), "\ufeffA\r\n'-1+cmd|' /C calc'!A0\r\n");
  });
});
