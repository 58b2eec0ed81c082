import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtInDataset, renderStatic, EMBED_NAMES } from '../../src/embeds/static/index.js';

const quote = 'q-lau-2025-05-14-generations';
const attributes = {
  'quote-card': { quote },
  'stockpile-gauge': { figure: 'bytedance-stockpile-2023' },
  'self-sufficiency-meter': { indicator: 'ss-cn-bernstein-2028' },
  'ban-timeline': { from: '2025', to: '2025-06' },
  'control-chart': { highlight: 'h20' },
  'export-status': { chip: 'h20' },
} as const;

/** What the shadow root shows, without its styles; and what stands there when it is dropped. */
function partsOf(html: string): { readonly tag: string; readonly shadow: string; readonly light: string } {
  const [, tag = '', shadow = '', light = ''] =
    /^(<chip[^>]*>)\n<template shadowrootmode="open"><style>[^<]*<\/style>([^]*)<\/template>\n([^]*)\n<\/chip-[\w-]+>$/.exec(
      html,
    ) ?? [];
  return { tag, shadow, light };
}

const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('static HTML', () => {
  test('the card and the text both have quotation, speaker, date and source', async () => {
    const { tag, shadow, light } = partsOf(await renderStatic('quote-card', { quote }, { language: 'fr' }));
    assert.equal(tag, '<chip-quote-card quote="q-lau-2025-05-14-generations" lang="fr">');
    for (const part of [words(shadow), words(light)]) {
      assert.match(
        part,
        /nous devrions en avoir assez pour continuer à entraîner nos modèles pendant encore quelques générations/,
      );
      assert.match(part, /Martin Lau, président, présentation des résultats du 1er trimestre 2025 de Tencent/);
      assert.match(part, /14 mai 2025/);
    }
    assert.match(shadow, /<time\s+datetime="2025-05-14"/);
    assert.match(light, /<a href="https:\/\/[^"]+">/);
  });

  for (const name of EMBED_NAMES) {
    test(`${name}: in four languages, without scripts or marks of a renderer`, async () => {
      for (const language of ['en', 'fr', 'zh-Hans', 'ar']) {
        const html = await renderStatic(name, attributes[name], { language });
        const { shadow, light } = partsOf(html);
        assert.match(shadow, /part="(?:frame|sentence)"/, language);
        assert.match(words(light), /20\d\d/, language);
        assert.doesNotMatch(html, /<script|<!--|lit\$|lit-part|<\?|undefined|\[object/, language);
      }
    });
  }

  test('a day in the past is in both', async () => {
    const { shadow, light } = partsOf(
      await renderStatic('quote-card', { quote, 'as-of': '2025-06-01' }, { language: 'en' }),
    );
    assert.match(words(shadow), /1 June 2025/);
    assert.match(words(light), /1 June 2025/);
  });

  test('the data that it is given comes before the built-in', async () => {
    const all = await builtInDataset();
    const quotes = all.quotes?.map((record) =>
      record.id === quote ? { ...record, text: 'Words of <b>mine</b>.', lang: 'en' as const } : record,
    );
    const html = await renderStatic(
      'quote-card',
      { quote },
      { language: 'en', dataset: { ...all, quotes: quotes ?? [] } },
    );
    assert.match(html, /Words of &lt;b&gt;mine&lt;\/b&gt;\./);
  });

  test('the titles of marks in a picture are there', async () => {
    const { shadow } = partsOf(await renderStatic('control-chart', { highlight: 'h20' }, { language: 'en' }));
    assert.match(shadow, /<title>[^<]*H20[^<]*<\/title>/);
  });

  test('a record that is unknown, or was on the day, is an error in words', async () => {
    await assert.rejects(renderStatic('quote-card', { quote: 'q-none' }, { language: 'en' }), {
      name: 'RangeError',
      message: 'unknown record: q-none',
    });
    await assert.rejects(renderStatic('quote-card', { quote, 'as-of': '2020' }, { language: 'en' }), /unknown record/);
  });

  test('two at a time do not mix their languages', async () => {
    const [fr, zh] = await Promise.all(
      ['fr', 'zh-Hans'].map((language) => renderStatic('quote-card', { quote }, { language })),
    );
    assert.match(fr ?? '', /Données/);
    assert.match(zh ?? '', /数据/);
  });
});
