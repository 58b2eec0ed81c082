import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { toPhrase } from '../../../src/shared/i18n/phrase.js';

describe('the language of a page', () => {
  const cases = [
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['fr', 'fr', 'fr-FR'],
    ['FR', 'fr', 'fr-FR'],
    ['fr-CA', 'fr', 'fr-CA'],
    ['ar', 'ar', 'ar-u-nu-latn'],
    ['ar-EG', 'ar', 'ar-EG-u-nu-latn'],
    ['zh', 'zh-Hans', 'zh-Hans-CN'],
    ['zh-CN', 'zh-Hans', 'zh-Hans-CN'],
    ['zh-TW', 'zh-Hans', 'zh-Hans-CN', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hans', 'zh-Hans-CN', 'zh-Hans'],
    ['cmn', 'zh-Hans', 'zh-Hans-CN'],
    ['de', 'en', 'en-GB', 'en'],
    ['de-AT', 'en', 'en-GB', 'en'],
    ['french', 'en', 'en-GB', 'en'],
    ['', 'en', 'en-GB', 'en'],
    ['en-', 'en', 'en-GB'],
    ['en-_', 'en', 'en-GB'],
  ] as const;
  for (const [tag, language, locale, lang] of cases) {
    test(`lang="${tag}" is shown in ${language}, with dates and numbers of ${locale}${lang ? ', marked' : ''}`, () => {
      assert.deepEqual(toPageLocale(tag), { language, locale, lang });
    });
  }
});

describe('words of a record', () => {
  test('stand in the reader’s language where there are any', () => {
    assert.deepEqual(toPhrase({ en: 'stock', fr: 'réserve' }, 'fr'), { text: 'réserve' });
  });

  test('that lack it fall back to English, and are marked as English', () => {
    assert.deepEqual(toPhrase({ en: 'stock', 'zh-Hans': '库存' }, 'fr'), { text: 'stock', lang: 'en' });
  });

  test('that have no English either fall back to what there is, marked', () => {
    assert.deepEqual(toPhrase({ 'zh-Hans': '库存' }, 'en'), { text: '库存', lang: 'zh-Hans' });
  });

  test('that an Arabic page shows are English, marked; no record is in Arabic', () => {
    assert.deepEqual(toPhrase({ en: 'stock', fr: 'réserve' }, 'ar'), { text: 'stock', lang: 'en' });
  });

  test('that do not exist are not invented', () => {
    assert.equal(toPhrase({}, 'en'), undefined);
    assert.equal(toPhrase(undefined, 'en'), undefined);
  });
});
