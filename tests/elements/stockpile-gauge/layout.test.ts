import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Language, Quantity, Stockpile } from 'chip-policy-data/schema';
import { formatQuantity, runwayOf } from '../../../src/elements/stockpile-gauge/stockpile-gauge.amount.js';
import { toView, type GaugeView } from '../../../src/elements/stockpile-gauge/stockpile-gauge.layout.js';
import { hasOwnFigure, toOwnDataset } from '../../../src/elements/stockpile-gauge/stockpile-gauge.own.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/gauge.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/gauge.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/gauge.zh-Hans.js';
import { gaugeSpecimen } from '../../../stories/specimens/gauge.js';

const words = { en, fr, 'zh-Hans': zh };
const languages = ['en', 'fr', 'zh-Hans'] as const;

function recordOf(id: string): Stockpile {
  const record = findRecord(gaugeSpecimen, 'stockpiles', id);
  assert.ok(record);
  return record;
}

const viewOf = (id: string, language: Language = 'en', dataset: Dataset = gaugeSpecimen): GaugeView =>
  toView(dataset, recordOf(id), { ...toPageLocale(language), messages: words[language] });

describe('a quantity in words', () => {
  const cases = [
    ['h20-orders-2025-q1', 'at least $16 bn', 'au moins 16\u00a0Md$', '至少160亿美元'],
    ['nvidia-h20-sales-2025-q1', '$4.6 bn', '4,6\u00a0Md$', '46亿美元'],
    ['h20-stockpile-2025-nikkei-usd', 'more than $12 bn', 'plus de 12\u00a0Md$', '超过120亿美元'],
    ['huawei-ascend-2025-bis', 'at most 200,000 chips', 'au plus 200\u202f000 puces', '至多20万枚芯片'],
    ['h200-china-revenue-2026-q2', 'less than $890 m', 'moins de 890\u00a0M$', '不到8.9亿美元'],
    ['h200-first-batch-plan', '40,000 to 80,000 chips', 'de 40\u202f000 à 80\u202f000 puces', '4万至8万枚芯片'],
    [
      'h20-shipments-2024-epoch',
      'about 960,000 chips (740,000 to 1.25 million)',
      'environ 960\u202f000 puces (de 740\u202f000 à 1,25 million)',
      '约96万枚芯片（74万至125万）',
    ],
    ['huawei-china-shipments-2025-idc', 'about 812,000 chips', 'environ 812\u202f000 puces', '约81.2万枚芯片'],
    [
      'china-advanced-2026-nikkei',
      'less than 20,000 wafers a month',
      'moins de 20\u202f000 plaquettes par mois',
      '每月不到2万片晶圆',
    ],
    ['tencent-stockpile-2025-q1', 'quantity not disclosed', 'quantité non divulguée', '数量未披露'],
  ] as const;
  for (const [id, ...spoken] of cases) {
    test(`of ${id} keeps its hedge: “${spoken[0]}”`, () => {
      assert.deepEqual(
        languages.map((language) => viewOf(id, language).amount),
        spoken,
      );
    });
  }

  test('that was stated to the unit by its owner is not rounded, an estimate is', () => {
    const quantity: Quantity = { value: 5_576_000, unit: 'USD' };
    assert.equal(formatQuantity(quantity, 'company-claim', en), '$5.58 m');
    assert.equal(formatQuantity({ value: 123_456, unit: 'chips' }, 'official', en), '123,456 chips');
    assert.equal(formatQuantity({ value: 123_456, unit: 'chips' }, 'estimate', en), '123,000 chips');
  });

  test('of which only one end is known says which', () => {
    assert.equal(formatQuantity({ low: 400_000, unit: 'chips' }, 'reported', en), 'at least 400,000 chips');
    assert.equal(formatQuantity({ high: 384_000, unit: 'chips' }, 'reported', en), 'up to 384,000 chips');
  });
});

describe('what is said of a quantity', () => {
  test('is what was counted, when, and on which day that was stated', () => {
    assert.deepEqual(
      languages.map((language) => viewOf('h20-orders-2025-q1', language).description?.text),
      [
        'Orders, January–March 2025. Stated on 2 April 2025.',
        'Commandes, janvier–mars 2025. Déclaré le 2 avril 2025.',
        '订单，2025年1月至2025年3月。2025年4月2日公布。',
      ],
    );
  });

  test('of one that nobody disclosed is the horizon as claimed', () => {
    const view = viewOf('tencent-stockpile-2025-q1');
    assert.equal(view.disclosed, false);
    assert.deepEqual(view.horizon, { text: 'Claimed horizon: a few more model generations' });
    assert.deepEqual(view.ticks, []);
  });

  test('of one that nobody disclosed is what others estimate and what contradicts it, each with who and when', () => {
    assert.deepEqual(
      viewOf('tencent-stockpile-2025-q1').rows.map(({ role, amount, when, source }) => [role, amount, when, source]),
      [
        ['main', 'quantity not disclosed', 'January–March 2025', 'The Register, 15 May 2025'],
        ['estimate', 'about 230,000 chips', '2024', 'NewsBytes, 1 January 2025'],
        ['contradicts', 'quantity not disclosed', 'July–September 2025', 'Reuters via Tiger Brokers, 13 November 2025'],
      ],
    );
  });

  test('is the same in the table', () => {
    const { caption, columns, rows } = viewOf('huawei-ascend-2025-bis').table;
    assert.equal(caption, 'The figures in this graphic');
    assert.deepEqual(columns, ['What', 'Value', 'When', 'Status', 'Source']);
    assert.deepEqual(
      rows.map((row) => row.slice(1).map(({ text }) => text)),
      [
        ['at most 200,000 chips', '2025', 'official', 'iTnews / Reuters, 13 June 2025'],
        ['about 812,000 chips', '2025', 'estimate', 'open-techstack, April 2026'],
        ['about 805,000 chips', '2025', 'estimate', 'SemiAnalysis, 8 September 2025'],
      ],
    );
  });
});

describe('the bars', () => {
  const barsOf = (id: string) => viewOf(id).rows.map(({ bar }) => bar);

  test('have a scale from zero with round ticks when there is something to hold the number against', () => {
    assert.deepEqual(viewOf('h20-orders-2025-q1').ticks, [
      { x: 0, label: '$0' },
      { x: 25, label: '$5 bn' },
      { x: 50, label: '$10 bn' },
      { x: 75, label: '$15 bn' },
      { x: 100, label: '$20 bn' },
    ]);
  });

  test('of “at least” and “more than” go on to the right, of a plain number they do not', () => {
    assert.deepEqual(barsOf('h20-orders-2025-q1'), [
      { solid: 80, possible: 80, open: 'more' },
      { solid: 23, possible: 23, open: undefined },
      { solid: 40, possible: 40, open: undefined },
      { solid: 60, possible: 60, open: 'more' },
    ]);
  });

  test('of “at most” have no certain part', () => {
    assert.deepEqual(barsOf('huawei-ascend-2025-bis')[0], { solid: 0, possible: 20, open: 'less' });
  });

  const beside = (quantity: Quantity, other: Quantity): GaugeView => {
    const main = { ...recordOf('h200-first-batch-plan'), quantity, references: ['other'] };
    const reference = { ...recordOf('h200-first-batch-plan'), id: 'other', quantity: other };
    const dataset = { meta: {}, stockpiles: [main, reference] };
    return toView(dataset, main, { ...toPageLocale('en'), messages: en });
  };

  test('of a range have a certain and a possible part, and its source’s own middle', () => {
    const view = beside({ low: 20, high: 60, central: 50, unit: 'chips' }, { value: 90, unit: 'chips' });
    assert.deepEqual(view.rows[0]?.bar, { solid: 20, possible: 60, central: 50, open: undefined });
  });

  test('are not drawn for a number that stands alone', () => {
    assert.deepEqual(barsOf('h200-first-batch-plan'), [undefined]);
  });

  test('are not drawn across units', () => {
    const view = beside({ value: 20, unit: 'chips' }, { value: 90, unit: 'USD' });
    assert.deepEqual([view.ticks, view.rows.map(({ bar }) => bar)], [[], [undefined, undefined]]);
  });

  test('are not drawn for a monthly rate beside an amount', () => {
    const main = { ...recordOf('h200-first-batch-plan'), quantity: { value: 20, unit: 'chips' as const } };
    const same = { ...main, id: 'same' };
    const rate = { ...main, id: 'rate', quantity: { value: 20, unit: 'chips' as const, per: 'month' as const } };
    const asked = { ...main, references: ['same', 'rate'] };
    const dataset = { meta: {}, stockpiles: [asked, same, rate] };
    const view = toView(dataset, asked, { ...toPageLocale('en'), messages: en });
    assert.deepEqual(
      view.rows.map(({ bar }) => bar !== undefined),
      [true, true, false],
    );
  });

  test('name each figure once, also when two records point at each other', () => {
    assert.deepEqual(
      viewOf('nvidia-h20-sales-2025-q1').rows.map(({ id }) => id),
      ['nvidia-h20-sales-2025-q1', 'h20-orders-2025-q1'],
    );
  });
});

describe('how long a stock lasts', () => {
  const lasts = (quantity: Quantity | undefined, monthlyUse: number | undefined): string | undefined =>
    runwayOf(quantity, { monthlyUse, messages: en, locale: 'en-GB' });

  test('is a range when the stock is one', () => {
    assert.equal(
      lasts({ low: 40_000, high: 80_000, unit: 'chips' }, 10_000),
      'At 10,000 chips a month, that lasts 4 to 8 months.',
    );
  });

  test('keeps the hedge of the stock', () => {
    assert.equal(
      lasts({ value: 200_000, unit: 'chips', qualifier: 'at-most' }, 10_000),
      'At 10,000 chips a month, that lasts at most 20 months.',
    );
    assert.equal(
      lasts({ value: 200_000, unit: 'chips', qualifier: 'at-least' }, 10_000),
      'At 10,000 chips a month, that lasts at least 20 months.',
    );
    assert.equal(lasts({ value: 10_000, unit: 'chips' }, 3_000), 'At 3,000 chips a month, that lasts about 3 months.');
  });

  test('is said to be unknown when nobody disclosed the stock', () => {
    assert.equal(lasts(undefined, 10_000), 'Without a number for the stock no one can say how long it lasts.');
  });

  test('is not said when nobody asked, or asked with nonsense', () => {
    const stock: Quantity = { value: 10, unit: 'chips' };
    assert.deepEqual(
      [undefined, 0, -5, Number.NaN].map((use) => lasts(stock, use)),
      [undefined, undefined, undefined, undefined],
    );
  });

  test('is not said of a monthly rate, which is no stock', () => {
    assert.equal(lasts({ value: 20_000, unit: 'wafers', per: 'month' }, 10_000), undefined);
  });
});

describe('an author’s own figure', () => {
  const figure = {
    value: 300_000,
    low: undefined,
    high: undefined,
    referenceValue: undefined,
    unit: 'chips',
    label: 'Our count',
    status: 'reported' as const,
  };
  const own = { credit: 'The Daily', reference: 'Reference', language: 'en' as const };

  test('is shown like a record, with a credit and without days that nobody gave', () => {
    const dataset = toOwnDataset({ ...figure, referenceValue: 400_000 }, own);
    const [record] = dataset.stockpiles ?? [];
    assert.ok(record);
    const view = toView(dataset, record, { ...toPageLocale('en'), messages: en });
    assert.equal(view.heading?.text, 'Our count');
    assert.equal(view.description, undefined);
    assert.equal(view.credit, 'Data: The Daily');
    assert.deepEqual(
      view.rows.map(({ amount, when }) => [amount, when]),
      [
        ['300,000 chips', ''],
        ['400,000 chips', ''],
      ],
    );
  });

  test('is there as soon as one number is', () => {
    assert.equal(hasOwnFigure(figure), true);
    assert.equal(hasOwnFigure({ ...figure, value: undefined, low: 5 }), true);
    assert.equal(hasOwnFigure({ ...figure, value: undefined }), false);
  });
});
