import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noOrphanSource } from '../../checks/no-orphan-source.js';
import { say } from './run-one.js';

test('no-orphan-source finds a source that nothing rests on', () => {
  assert.deepEqual(
    say(noOrphanSource, {
      events: { letter: '' },
      sources: { press: '', nikkei: '' },
    }),
    ['records/sources/nikkei.yml: no record names this source (no-orphan-source)'],
  );
});

test('no-orphan-source is silent about records that are right', () => {
  assert.deepEqual(
    say(noOrphanSource, {
      events: { letter: '' },
      sources: { press: '', old: 'withdrawn: {date: "2026-10-01", reason: {en: R}}' },
    }),
    [],
  );
});
