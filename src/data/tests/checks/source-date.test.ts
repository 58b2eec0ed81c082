import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceDate } from '../../checks/source-date.js';
import { say } from './run-one.js';

test('source-date finds a record that is newer than everything it rests on', () => {
  assert.deepEqual(
    say(sourceDate, {
      events: { filing: 'date: "2026-08-26"' },
      sources: { press: 'date: "2023-08-28"' },
    }),
    [
      'records/events/filing.yml: sources: all are older than the record, which is public since 2026-08-26 (source-date)',
    ],
  );
});

test('source-date is silent when one source may be as new, or has no date', () => {
  assert.deepEqual(
    say(sourceDate, {
      events: {
        filing: '{date: "2026-08-26", sources: [press, filing-2026]}',
        undated: '{date: "2026-08-26", sources: [page]}',
      },
      sources: { press: 'date: "2023"', 'filing-2026': 'date: "2026-08"', page: '' },
    }),
    [],
  );
});
