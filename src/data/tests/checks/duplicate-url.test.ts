import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duplicateUrl } from '../../checks/duplicate-url.js';
import { say } from './run-one.js';

test('duplicate-url finds one page under two names', () => {
  assert.deepEqual(
    say(duplicateUrl, {
      sources: {
        a: 'url: https://example.org/page',
        b: 'url: "https://www.example.org/page/#top"',
      },
    }),
    ['records/sources/b.yml: url: is also the address of a (duplicate-url)'],
  );
});

test('duplicate-url is silent about records that are right', () => {
  assert.deepEqual(
    say(duplicateUrl, {
      sources: { a: 'url: https://example.org/page', b: 'url: "https://example.org/page?id=2"' },
    }),
    [],
  );
});
