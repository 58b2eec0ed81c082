import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatLanguage } from '../../../src/shared/format/language-name.js';
import { formatList } from '../../../src/shared/format/list.js';
import { numberFormat } from '../../../src/shared/format/intl-cache.js';
import { plural } from '../../../src/shared/format/plural.js';

describe('words that depend on the language', () => {
  test('a count takes the form that its language wants', () => {
    const year = { one: 'year', other: 'years' };
    assert.deepEqual(
      [0, 1, 2].map((count) => plural(count, 'en', year)),
      ['years', 'year', 'years'],
    );
    assert.deepEqual(
      [0, 1, 1.5, 2].map((count) => plural(count, 'fr', { one: 'an', other: 'ans' })),
      ['an', 'an', 'an', 'ans'],
    );
    assert.equal(plural(1, 'zh-Hans', { other: '年' }), '年');
  });

  test('a list ends as its language ends it', () => {
    assert.equal(formatList(['A', 'B', 'C'], 'en-GB'), 'A, B and C');
    assert.equal(formatList(['A', 'B', 'C'], 'fr-FR'), 'A, B et C');
    assert.equal(formatList(['A', 'B', 'C'], 'zh-Hans-CN'), 'A、B和C');
  });

  test('a language is named in the reader’s own', () => {
    assert.equal(formatLanguage('en', 'fr-FR'), 'anglais');
    assert.equal(formatLanguage('en', 'zh-Hans-CN'), '英语');
    assert.equal(formatLanguage('zh-Hant', 'en-GB'), 'Traditional Chinese');
    assert.equal(formatLanguage('qaa', 'en-GB'), 'qaa');
  });
});

describe('the formatters of a page', () => {
  test('are made once and shared', () => {
    assert.equal(numberFormat('en-GB', {}), numberFormat('en-GB', {}));
  });

  test('are dropped when a page asks for more kinds than a page needs', () => {
    const first = numberFormat('en-GB', {});
    for (let other = 0; other < 61; other += 1) numberFormat(`en-x-n${other}`, {});
    assert.notEqual(numberFormat('en-GB', {}), first);
  });
});
