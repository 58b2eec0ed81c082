import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { COLLECTION_NAMES, type Dataset } from 'chip-policy-data/dataset';
import { builtInDataset } from '../../src/embeds/static/built-in-dataset.js';
import { findEntries, toEntries } from '../../stories/records/entries.js';
import { shownIn } from '../../stories/records/shown-in.js';

const dataset = await builtInDataset();
const english = toEntries(dataset, 'en');

describe('an editor who looks for a record', () => {
  test('finds every record that is published, by its id', () => {
    const published = JSON.parse(readFileSync('src/data/dist/dataset.json', 'utf8')) as Dataset;
    const ids = COLLECTION_NAMES.flatMap((collection) => (published[collection] ?? []).map(({ id }) => id));
    assert.ok(ids.length > 1000, 'the dataset is read');
    const missing = ids.filter((id) => findEntries(english, id, undefined)[0]?.id !== id);
    assert.deepEqual(missing, []);
  });

  test('finds a quotation by who said it and a word of it', () => {
    const [first] = findEntries(english, 'lau generations', 'quotes');
    assert.equal(
      first?.title,
      'Martin Lau: “So that actually help us to look at our existing inventory of high-end chips and say we should have enough high-end chips to continue our training of models for a few more generations going forward.”',
    );
    assert.equal(first.day, '2025-05-14');
    assert.equal(first.status, 'company-claim');
  });

  test('finds it in French without accents, and in Chinese', () => {
    const french = toEntries(dataset, 'fr');
    assert.equal(findEntries(french, 'lau quelques generations', 'quotes')[0]?.title.slice(0, 12), 'Martin Lau: ');
    const chinese = findEntries(toEntries(dataset, 'zh-Hans'), '未来几代模型', undefined);
    assert.ok(chinese.some(({ title }) => title.startsWith('刘炽平: “因此，这让我们在审视现有的高端芯片库存时可以说')));
  });

  test('finds a decision by a publisher that wrote about it', () => {
    const found = findEntries(english, 'federal register diffusion', 'events');
    assert.ok(found.some(({ id }) => id === 'ai-diffusion-rule-2025'));
  });

  test('is told nothing was found, where nothing is', () => {
    assert.deepEqual(findEntries(english, 'unobtainium', undefined), []);
  });
});

describe('a record that was found', () => {
  test('is shown in its element, or by the records that name it', () => {
    const named = new Set(english.flatMap(({ names }) => [...names]));
    const shownNowhere = english.filter((entry) => !shownIn(entry) && !named.has(entry.id));
    assert.deepEqual(
      shownNowhere.map(({ id }) => id),
      [],
    );
  });

  test('a decision stands on the timeline of its day, and is open', () => {
    assert.deepEqual(shownIn({ collection: 'events', id: 'h20-reversal-2025', day: '2025-07-14' }), {
      element: 'ban-timeline',
      attributes: { select: 'h20-reversal-2025', from: '2025-07-14', to: '2025-07-14' },
    });
  });
});
