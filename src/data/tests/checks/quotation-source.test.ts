import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationSource } from '../../checks/quotation-source.js';
import { say } from './run-one.js';

test('quotation-source refuses to quote from memory', () => {
  assert.deepEqual(
    say(quotationSource, {
      quotes: { q1: '' },
      sources: { press: 'checked: null' },
    }),
    [
      'records/quotes/q1.yml: sources: the words have been read nowhere; a quotation needs a source with a check date (quotation-source)',
    ],
  );
});

test('quotation-source is silent about records that are right', () => {
  assert.deepEqual(
    say(quotationSource, {
      quotes: { q1: 'indirect: true' },
      sources: { press: 'checked: null' },
    }),
    [],
  );
});
