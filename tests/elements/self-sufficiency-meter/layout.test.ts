import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Indicator, Language } from 'chip-policy-data/schema';
import {
  pickIndicator,
  toView,
  type MeterView,
} from '../../../src/elements/self-sufficiency-meter/self-sufficiency-meter.layout.js';
import { toOwnDataset } from '../../../src/elements/self-sufficiency-meter/self-sufficiency-meter.own.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/meter.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/meter.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/meter.zh-Hans.js';
import { meterSpecimen } from '../../../stories/specimens/meter.js';

const words = { en, fr, 'zh-Hans': zh };
const languages = ['en', 'fr', 'zh-Hans'] as const;

function viewOf(
  id: string,
  language: Language = 'en',
  { dataset = meterSpecimen, asOf }: { dataset?: Dataset; asOf?: string } = {},
): MeterView {
  const record = findRecord(dataset, 'indicators', id);
  assert.ok(record);
  return toView(dataset, record, { ...toPageLocale(language), messages: words[language], asOf });
}

const sentences = (id: string, asOf?: string): (string | undefined)[] =>
  languages.map((language) => viewOf(id, language, asOf === undefined ? {} : { asOf }).sentence?.text);

/** A share and a target of the same definition. */
function against(share: number, target: number, year: string): Dataset {
  const share2024 = findRecord(meterSpecimen, 'indicators', 'ss-eu-2022') as Indicator;
  const goal = findRecord(meterSpecimen, 'indicators', 'ss-eu-2030-target') as Indicator;
  return {
    meta: { asOf: '2026-10' },
    indicators: [
      { ...share2024, id: 'share', value: share },
      { ...goal, id: 'goal', value: target, period: year },
    ],
  };
}

describe('the sentence that does the sum', () => {
  test('says how far the share is from its target and how long there is', () => {
    assert.deepEqual(sentences('ss-eu-2022'), [
      '10.2 points short of the target for 2030, with 4 years left.',
      '10,2 points sous l’objectif de 2030, restent 4 ans.',
      '距2030年目标差10.2个百分点，还剩4年。',
    ]);
  });

  test('counts the years from the day that the author chose', () => {
    assert.deepEqual(
      [sentences('ss-eu-2022', '2029-12-31')[0], sentences('ss-eu-2022', '2030-01-01')[0]],
      [
        '10.2 points short of the target for 2030, with 1 year left.',
        '10.2 points short of the target for 2030, the target year.',
      ],
    );
  });

  test('says when the target is met, passed, and how long ago it was due', () => {
    assert.equal(sentences('ss-cn-equip-2025')[0], '5 points above the target for 2025, 1 year past it.');
    const met = viewOf('share', 'en', { dataset: against(20, 20, '2020') });
    assert.equal(met.sentence?.text, 'The target for 2020 is met, 6 years past it.');
  });

  test('does not add binary crumbs to a difference', () => {
    const view = viewOf('share', 'en', { dataset: against(15.9, 40, '2030') });
    assert.equal(view.sentence?.text, '24.1 points short of the target for 2030, with 4 years left.');
  });

  test('leaves the years out when no date is known', () => {
    const dataset = { ...against(15, 40, '2030'), meta: {} };
    assert.equal(viewOf('share', 'en', { dataset }).sentence?.text, '25 points short of the target for 2030.');
  });

  test('says how far a forecast has moved', () => {
    assert.deepEqual(sentences('ss-cn-ms-gpu-2027'), [
      'The latest forecast for 2027 is 32 points below the first.',
      'La dernière prévision pour 2027 est 32 points au-dessous de la première.',
      '对2027年的最新预测比最初低32个百分点。',
    ]);
  });

  test('is not there across two definitions, where a difference would mean nothing', () => {
    assert.deepEqual(sentences('ss-cn-ic-2020'), [undefined, undefined, undefined]);
  });

  test('does not hold one target against another', () => {
    assert.deepEqual([sentences('ss-cn-mic2025-2020')[0], sentences('ss-cn-mic2025-2025')[0]], [undefined, undefined]);
  });

  test('is not there for a range, of which no one distance is true', () => {
    assert.equal(sentences('ss-cn-equip-etch-2023')[0], undefined);
  });
});

describe('the meter', () => {
  const cases = [
    [
      'ss-cn-idc-2025',
      41,
      'about 41% in 2025 (estimate)',
      'environ 41\u00a0% en 2025 (estimation)',
      '2025年约41%（估计）',
    ],
    ['ss-cn-ic-2020', 15.9, '15.9% in 2020 (estimate)', '15,9\u00a0% en 2020 (estimation)', '2020年15.9%（估计）'],
    [
      'ss-us-2024-actual',
      0,
      '0% in 2024 (claim, official)',
      '0\u00a0% en 2024 (affirmation, officiel)',
      '2024年0%（说法、官方）',
    ],
    [
      'ss-us-2030-target',
      20,
      'about 20% in 2030 (target)',
      'environ 20\u00a0% en 2030 (objectif)',
      '2030年约20%（目标）',
    ],
  ] as const;
  for (const [id, value, ...spoken] of cases) {
    test(`of ${id} is spoken as “${spoken[0]}”`, () => {
      assert.deepEqual(
        languages.map((language) => viewOf(id, language).meter),
        spoken.map((text) => ({ value, text })),
      );
    });
  }

  test('of a range speaks both ends', () => {
    assert.equal(viewOf('ss-cn-equip-etch-2023').meter?.text, '55% to 65% in 2023 (estimate)');
  });

  test('is not there when no share was stated, and the words say so', () => {
    const view = viewOf('ss-cn-15fyp');
    assert.deepEqual([view.meter, view.share], [undefined, 'No share was stated.']);
  });
});

describe('the tracks', () => {
  test('hold all shares of one definition, by year, each with its kind, who stated it and when', () => {
    assert.deepEqual(
      viewOf('ss-cn-equip-2025').tracks.map(({ marks }) =>
        marks.map(({ share, year, kindWord, by, stated, main }) => [share, year, kindWord, by.text, stated, main]),
      ),
      [
        [
          ['30%', '2025', 'target', 'Chinese authorities (as reported by Jiemian News)', 'January 2025', false],
          ['35%', '2025', 'estimate', 'Jiemian News (via the South China Morning Post)', 'January 2026', true],
        ],
      ],
    );
  });

  test('put a target of another definition on a track of its own, under that definition', () => {
    const [first, second, ...more] = viewOf('ss-cn-ic-2020').tracks;
    assert.deepEqual(
      first?.marks.map(({ share }) => share),
      ['15.9%'],
    );
    assert.match(second?.definition?.text ?? '', /^Share of China’s demand/);
    assert.deepEqual(
      second?.marks.map(({ share, year, kind }) => [share, year, kind]),
      [
        ['40%', '2020', 'target'],
        ['70%', '2025', 'target'],
      ],
    );
    assert.equal(more.length, 0);
  });

  test('leave out a share that was withdrawn', () => {
    const dataset = against(10, 20, '2030');
    const [share, goal] = dataset.indicators as [Indicator, Indicator];
    const withdrawn = { ...goal, withdrawn: { date: '2026-01', reason: { en: 'wrong' } } };
    const view = viewOf('share', 'en', { dataset: { ...dataset, indicators: [share, withdrawn] } });
    assert.deepEqual(
      view.tracks[0]?.marks.map(({ id }) => id),
      ['share'],
    );
    assert.equal(view.sentence, undefined);
  });

  test('are the rows of the table', () => {
    const { caption, columns, rows } = viewOf('ss-eu-2022').table;
    assert.equal(caption, 'The shares in this graphic');
    assert.deepEqual(columns, ['Share', 'Year', 'Kind', 'Stated by', 'Stated on', 'Status']);
    assert.deepEqual(
      rows.map((row) => row.map(({ text }) => text).filter((_, i) => i !== 3)),
      [
        ['9.8%', '2022', 'estimate', 'July 2024', 'estimate'],
        ['20%', '2030', 'target', 'March 2021', 'official'],
      ],
    );
  });
});

describe('the share that is shown', () => {
  test('is the one asked for by id', () => {
    assert.equal(pickIndicator(meterSpecimen, { id: 'ss-kr-2022' })?.id, 'ss-kr-2022');
    assert.equal(pickIndicator(meterSpecimen, { id: 'ss-nowhere' }), undefined);
  });

  test('is the newest estimate of a country and scope, never a target in its place', () => {
    assert.equal(pickIndicator(meterSpecimen, { country: 'CN', scope: 'equipment' })?.id, 'ss-cn-equip-2025');
    assert.equal(pickIndicator(meterSpecimen, { country: 'CN', scope: 'AI-Accelerators' })?.id, 'ss-cn-idc-2025');
  });

  test('is of the year asked for', () => {
    assert.equal(pickIndicator(meterSpecimen, { country: 'CN', scope: 'all-ics', year: '2020' })?.id, 'ss-cn-ic-2020');
    assert.equal(pickIndicator(meterSpecimen, { country: 'CN', scope: 'all-ics', year: '1999' }), undefined);
  });
});

describe('an author’s own share', () => {
  test('is held against the author’s own target', () => {
    const share = { value: 30, targetValue: 70, targetYear: '2028', year: '2025', label: 'Our count' };
    const dataset = toOwnDataset(share, { credit: 'The Daily', language: 'en' });
    const [record] = dataset.indicators ?? [];
    assert.ok(record);
    const view = toView(dataset, record, { ...toPageLocale('en'), messages: en, asOf: '2026-11-24' });
    assert.equal(view.sentence?.text, '40 points short of the target for 2028, with 2 years left.');
    assert.deepEqual([view.credit, view.meter?.text], ['Data: The Daily', '30% in 2025 (estimate)']);
  });
});
