import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commonWords } from '../../../src/shared/format/common-words.js';

describe('the words that two names begin with', () => {
  test('are what a family is called', () => {
    assert.equal(commonWords('H100 SXM', 'H100 PCIe'), 'H100');
    assert.equal(commonWords('A100 40 GB', 'A100 80 GB'), 'A100');
  });

  test('are the first name when they share none', () => {
    assert.equal(commonWords('H20', 'MI308X'), 'H20');
  });
});
