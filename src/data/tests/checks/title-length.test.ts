import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleLength } from '../../checks/title-length.js';
import { say } from './run-one.js';

test('title-length finds a title that does not fit on a phone', () => {
  assert.deepEqual(
    say(titleLength, {
      events: { letter: `title: {en: ${'x'.repeat(81)}}` },
    }),
    ['records/events/letter.yml: title.en: is 81 characters long; at most 80 fit (title-length)'],
  );
});

test('title-length is silent about records that are right', () => {
  assert.deepEqual(
    say(titleLength, {
      events: { letter: `title: {en: ${'x'.repeat(80)}}` },
      sources: { press: `title: ${'x'.repeat(200)}` },
    }),
    [],
  );
});
