import assert from 'node:assert/strict';
import type { ParseResult } from '../../api/parse.js';

/** The errors in one line each, as an element prints them. */
export const told = (result: ParseResult): string[] =>
  (result.errors ?? []).map(({ row, column, path, message }) =>
    [row === undefined ? path : `row ${row}, ${column}`, message].filter(Boolean).join(': '),
  );

/** The dataset of a reading without faults. */
export function read(result: ParseResult) {
  assert.deepEqual(told(result), []);
  assert.ok(result.dataset);
  return result.dataset;
}
