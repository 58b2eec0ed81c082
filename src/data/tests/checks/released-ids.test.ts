import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releasedIds } from '../../checks/released-ids.js';
import { say } from './run-one.js';

const RELEASED = { releasedIds: { events: ['letter', 'rumour'] } };

test('released-ids finds an id that was published and is gone or held back', () => {
  assert.deepEqual(say(releasedIds, { events: { rumour: 'held: {reason: Not read.}' } }, RELEASED), [
    'records/events/letter.yml: was released and is gone; bring it back with “moved” or “withdrawn” (released-ids)',
    'records/events/rumour.yml: was released and cannot be held back; withdraw it, with a reason (released-ids)',
  ]);
});

test('released-ids accepts an id that moved or was withdrawn', () => {
  const events = {
    letter: 'moved: {redirect: letter-2025, date: "2026-10-01"}',
    'letter-2025': '',
    rumour: 'withdrawn: {date: "2026-10-01", reason: {en: It was one.}}',
  };
  assert.deepEqual(say(releasedIds, { events }, RELEASED), []);
});
