import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpsOnly } from '../../checks/https-only.js';
import { say } from './run-one.js';

test('https-only refuses an address that anybody on the way can alter', () => {
  assert.deepEqual(
    say(httpsOnly, {
      sources: { press: 'url: http://example.org/a' },
    }),
    ['records/sources/press.yml: url: must begin with https://, not “http://example.org/a” (https-only)'],
  );
});

test('https-only is silent about records that are right', () => {
  assert.deepEqual(
    say(httpsOnly, {
      sources: { press: '{url: "https://example.org/a", archived: "https://example.org/b"}' },
    }),
    [],
  );
});
