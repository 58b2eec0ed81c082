import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../api/parse.js';

test('reads 100,000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => `"Row, ${n}",2025-04-09`).join('\r\n');
  assert.equal(parseCsv(`title,date\r\n${rows}`, 'events').dataset?.events?.length, 100_000);
});
