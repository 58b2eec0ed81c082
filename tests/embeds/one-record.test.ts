import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Dataset } from 'chip-policy-data/dataset';
import { builtInDataset, renderStatic, type EmbedName } from '../../src/embeds/static/index.js';

const TAGS: readonly [collection: 'quotes' | 'stockpiles' | 'indicators', tag: EmbedName, attribute: string][] = [
  ['quotes', 'quote-card', 'quote'],
  ['stockpiles', 'stockpile-gauge', 'figure'],
  ['indicators', 'self-sufficiency-meter', 'indicator'],
];

const fileOf = (collection: string, id: string): Dataset =>
  JSON.parse(readFileSync(`src/data/dist/embed/${collection}/${id}.json`, 'utf8')) as Dataset;

describe('the file of one record', () => {
  for (const [collection, tag, attribute] of TAGS) {
    test(`shows what the whole dataset would: ${collection}`, async () => {
      const whole = await builtInDataset();
      const ids = (whole[collection] ?? []).filter(({ held, withdrawn }) => !held && !withdrawn).map(({ id }) => id);
      assert.ok(ids.length > 80);
      for (const id of ids) {
        const draw = (dataset: Dataset, language: string): Promise<string> =>
          renderStatic(tag, { [attribute]: id }, { language, dataset });
        const file = fileOf(collection, id);
        for (const language of ['en', 'zh-Hans'])
          assert.equal(await draw(file, language), await draw(whole, language), id);
      }
    });
  }

  test('lets a quotation tell what came of it only from the day on which that was known', async () => {
    const quote = 'q-lau-2025-05-14-stockpile';
    const file = fileOf('quotes', quote);
    const draw = (day: string): Promise<string> =>
      renderStatic('quote-card', { quote, 'as-of': day }, { language: 'en', dataset: file });
    assert.doesNotMatch(await draw('2025-06-01'), /Since then\./);
    assert.match(await draw('2026-10-01'), /Since then\./);
  });

  test('brings the note and the sources of its own record, and no note of what stands beside', () => {
    const file = fileOf('stockpiles', 'tencent-stockpile-2025-q1');
    const [main, ...beside] = file.stockpiles ?? [];
    assert.equal(main?.id, 'tencent-stockpile-2025-q1');
    assert.equal(main.sources.length, 4);
    assert.ok(beside.length > 1);
    assert.deepEqual(
      beside.filter(({ note, sources }) => note !== undefined || sources.length > 1).map(({ id }) => id),
      [],
    );
  });
});
