import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Dataset } from 'chip-policy-data/dataset';
import type { Source } from 'chip-policy-data/schema';
import { actorName, toSourceViews } from '../../../src/shared/attribution/source-note.js';
import { frame as ar } from '../../../src/shared/i18n/messages/frame.ar.js';
import { frame as en } from '../../../src/shared/i18n/messages/frame.en.js';
import { frame as zh } from '../../../src/shared/i18n/messages/frame.zh-Hans.js';

const words = { locale: 'en-GB', messages: en };

const source = (id: string, fields: Partial<Source>): Source => ({
  id,
  publisher: id,
  title: `Title of ${id}`,
  language: 'en',
  kind: 'secondary',
  checked: '2026-10-01',
  corrections: [],
  ...fields,
});

const dataset: Dataset = {
  meta: { version: '0.1.0' },
  sources: [
    source('unread', { checked: null, url: 'https://example.org/unread' }),
    source('dated', { date: '2025-05', url: 'https://example.org/dated', archived: 'http://archive.example.org/1' }),
    source('script', { url: 'javascript:alert(1)', archived: 'data:text/html,x' }),
    source('mail', { url: 'mailto:desk@example.org' }),
  ],
  actors: [
    {
      id: 'bis',
      name: { en: 'Bureau of Industry and Security' },
      short: { en: 'BIS' },
      kind: 'government',
      corrections: [],
    },
  ],
};
const views = toSourceViews(dataset, { sources: ['unread', 'dated', 'script', 'mail', 'lost'] }, words);

describe('the sources of a record', () => {
  test('stand with those first that were read and can be followed, and none is made up', () => {
    assert.deepEqual(
      views.map(({ id, checked }) => [id, checked]),
      [
        ['dated', true],
        ['mail', true],
        ['script', true],
        ['unread', false],
      ],
    );
  });

  test('of an author’s own data are not called unread: whether they were is not ours to say', () => {
    const [own] = toSourceViews({ ...dataset, meta: {} }, { sources: ['unread'] }, words);
    assert.equal(own?.checked, true);
  });

  test('have the publisher and a date as precise as it is known', () => {
    assert.deepEqual(
      views.map(({ label }) => label),
      ['dated, May 2025', 'mail', 'script', 'unread'],
    );
  });

  test('have the comma of their language, and in Arabic each part keeps its own direction', () => {
    const labelIn = (locale: string, messages: typeof en): string | undefined =>
      toSourceViews(dataset, { sources: ['dated'] }, { locale, messages })[0]?.label;
    assert.equal(labelIn('zh-Hans-CN', zh), 'dated，2025年5月');
    assert.equal(labelIn('ar-u-nu-latn', ar), '\u2068dated\u2069، \u2068مايو 2025\u2069');
  });

  test('lead to the web or to a mailbox and nowhere else', () => {
    assert.deepEqual(
      views.map(({ url, archived }) => [url, archived]),
      [
        ['https://example.org/dated', 'http://archive.example.org/1'],
        ['mailto:desk@example.org', undefined],
        [undefined, undefined],
        ['https://example.org/unread', undefined],
      ],
    );
  });
});

describe('the name of an actor', () => {
  test('is full or short, marked with its language where that is another', () => {
    assert.deepEqual(actorName(dataset, 'bis', 'en'), { text: 'Bureau of Industry and Security' });
    assert.deepEqual(actorName(dataset, 'bis', 'fr', 'short'), { text: 'BIS', lang: 'en' });
  });

  test('that the data does not hold is its id, rather than nothing', () => {
    assert.deepEqual(actorName(dataset, 'tencent', 'en'), { text: 'tencent' });
    assert.equal(actorName(dataset, undefined, 'en'), undefined);
  });
});
