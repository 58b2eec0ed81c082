import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ControlRule, Language } from 'chip-policy-data/schema';
import { toChanges } from '../../../src/elements/as-of-control/as-of-control.changes.js';
import {
  toDate,
  toView,
  yearsIn,
  type ControlOptions,
  type ControlView,
} from '../../../src/elements/as-of-control/as-of-control.layout.js';
import { placeMarks } from '../../../src/elements/as-of-control/as-of-control.marks.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/control.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/control.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/control.zh-Hans.js';
import { chartSpecimen } from '../../../stories/specimens/chart.js';

const words = { en, fr, 'zh-Hans': zh };

function viewOf(options: Partial<ControlOptions> = {}, language: Language = 'en'): ControlView {
  const view = toView(chartSpecimen, { ...toPageLocale(language), messages: words[language], ...options });
  assert.ok(view);
  return view;
}

const detailOf = ({ lead, parts }: ControlView, language: Language): string[] => [
  lead,
  ...parts.map(
    ({ label, titles }) =>
      `${words[language].label(label)}${words[language].control.wordSpace}${titles.map(({ text }) => text).join(words[language].control.titleSeparator)}`,
  ),
];

describe('the days on which rules changed', () => {
  const changes = toChanges(chartSpecimen.rules ?? []);
  const on = (day: string): string[] =>
    changes.find((change) => change.day === day)?.parts.map(({ kind, rule }) => `${kind} ${rule.id}`) ?? [];

  test('are those from which a rule was in force and public, oldest first', () => {
    assert.deepEqual(
      changes.map(({ day }) => day),
      ['2022-10-21', '2023-11-17', '2025-01-13', '2025-04-15', '2025-05-13', '2026-01-15'],
    );
  });

  test('name the rule that begins before the one that it ends', () => {
    assert.deepEqual(on('2023-11-17'), ['begins oct-2023', 'ends oct-2022']);
  });

  test('of a letter are not the day that it binds from but the day that it was disclosed on', () => {
    assert.deepEqual(on('2025-04-15'), ['revealed apr-2025-h20-letter']);
    assert.deepEqual(on('2025-04-09'), []);
  });

  test('of a rule that was given up include the day from which nobody enforced it', () => {
    assert.deepEqual(on('2025-05-13'), ['dropped jan-2025-diffusion']);
  });

  test('leave out what was withdrawn or is held back', () => {
    const [rule] = chartSpecimen.rules ?? [];
    assert.ok(rule);
    const withdrawn: ControlRule = { ...rule, withdrawn: { date: '2026-01', reason: { en: 'A mistake.' } } };
    const held: ControlRule = { ...rule, held: { reason: 'Not checked.' } };
    assert.deepEqual(toChanges([withdrawn, held]), []);
  });
});

describe('the sentence', () => {
  const cases: readonly [Language, string | undefined, string, string, string[]][] = [
    ['en', undefined, 'As of October 2026', 'as of October 2026', ['Everything known is shown.']],
    ['fr', undefined, 'En octobre 2026', 'en octobre 2026', ['Tout ce qui est connu est affiché.']],
    ['zh-Hans', undefined, '截至2026年10月', '截至2026年10月', ['显示全部已知内容。']],
    [
      'en',
      '2023-11-17',
      'As of 17 November 2023',
      'as of 17 November 2023',
      ['', 'New in force: October 2023 rule', 'No longer in force: October 2022 rule'],
    ],
    [
      'fr',
      '2023-11-17',
      'Au 17 novembre 2023',
      'au 17 novembre 2023',
      ['', 'Entrée en vigueur\u00a0: Règle d’octobre 2023', 'Fin de validité\u00a0: Règle d’octobre 2022'],
    ],
    [
      'zh-Hans',
      '2023-11-17',
      '截至2023年11月17日',
      '截至2023年11月17日',
      ['', '生效：2023年10月规则', '失效：2022年10月规则'],
    ],
    [
      'en',
      '2025-04-15',
      'As of 15 April 2025',
      'as of 15 April 2025',
      ['', 'Made public, in force since 9 April 2025: H20 letter, April 2025'],
    ],
    [
      'fr',
      '2025-04-15',
      'Au 15 avril 2025',
      'au 15 avril 2025',
      ['', 'Publication, avec effet depuis le 9 avril 2025\u00a0: Lettre H20, avril 2025'],
    ],
    [
      'zh-Hans',
      '2025-04-15',
      '截至2025年4月15日',
      '截至2025年4月15日',
      ['', '公布（自2025年4月9日起生效）：H20函件，2025年4月'],
    ],
    [
      'en',
      '2025-06-01',
      'As of 1 June 2025',
      'as of 1 June 2025',
      ['Last change on 13 May 2025.', 'Not to be enforced: AI Diffusion rule, January 2025'],
    ],
    [
      'fr',
      '2025-06-01',
      'Au 1er juin 2025',
      'au 1er juin 2025',
      [
        'Dernier changement le 13 mai 2025.',
        'Application abandonnée\u00a0: Règle sur la diffusion de l’IA, janvier 2025',
      ],
    ],
    [
      'zh-Hans',
      '2025-06-01',
      '截至2025年6月1日',
      '截至2025年6月1日',
      ['最近一次变化：2025年5月13日。', '不予执行：AI扩散规则，2025年1月'],
    ],
    ['en', '2022', 'As of 2022', 'as of 2022', ['Last change on 21 October 2022.', 'New in force: October 2022 rule']],
    ['fr', '2022-01', 'En janvier 2022', 'en janvier 2022', ['Aucune règle n’avait encore changé.']],
    ['zh-Hans', '2022-01', '截至2022年1月', '截至2022年1月', ['规则尚无变化。']],
    ['en', '2022-01', 'As of January 2022', 'as of January 2022', ['No rule had changed yet.']],
  ];
  for (const [language, date, label, spoken, detail] of cases) {
    test(`in ${language}, of ${date ?? 'everything known'}: ${label}`, () => {
      const view = viewOf({ date }, language);
      assert.deepEqual([view.label, view.valueText], [label, spoken]);
      assert.deepEqual(detailOf(view, language), detail);
    });
  }

  test('names the best source of each rule that changed, and the status when it is one', () => {
    const { sources, status, ruleId } = viewOf({ date: '2025-04-15' });
    assert.deepEqual(
      sources.map(({ label }) => label),
      ['SEC EDGAR, 15 April 2025'],
    );
    assert.deepEqual([status, ruleId], ['official', 'apr-2025-h20-letter']);
  });
});

describe('the buttons', () => {
  const names = (options: Partial<ControlOptions>, language: Language = 'en'): (string | undefined)[] => {
    const { previous, next } = viewOf(options, language);
    return [previous?.name, next?.name];
  };

  test('lead to the changes before and after the date', () => {
    assert.deepEqual(names({ date: '2025-04-20' }), ['Previous change: 15 April 2025', 'Next change: 13 May 2025']);
    assert.deepEqual(names({ date: '2025-04-20' }, 'fr'), [
      'Changement précédent\u00a0: 15 avril 2025',
      'Changement suivant\u00a0: 13 mai 2025',
    ]);
    assert.deepEqual(names({ date: '2025-04-20' }, 'zh-Hans'), [
      '上一次变化：2025年4月15日',
      '下一次变化：2025年5月13日',
    ]);
  });

  test('skip the change that is shown', () => {
    assert.deepEqual(names({ date: '2025-04-15' }), ['Previous change: 13 January 2025', 'Next change: 13 May 2025']);
  });

  test('lead back to the last change when everything known is shown, and nowhere on', () => {
    assert.deepEqual(names({}), ['Previous change: 15 January 2026', undefined]);
  });

  test('lead nowhere beyond the range', () => {
    assert.deepEqual(names({ date: '2025-04-15', from: '2025-02', to: '2025-05-12' }), [undefined, undefined]);
  });
});

describe('the range', () => {
  test('goes from the first change to the day to which the data is known', () => {
    const { field, days } = viewOf();
    assert.deepEqual(field, { min: '2022-10-21', max: '2026-10-31', value: '' });
    assert.equal(days.length, 6);
  });

  test('takes limits of any precision, also the wrong way round', () => {
    const limits = { min: '2023-01-01', max: '2025-04-30', value: '2024-12-31' };
    assert.deepEqual(viewOf({ from: '2023', to: '2025-04', date: '2024' }).field, limits);
    assert.deepEqual(viewOf({ from: '2025-04', to: '2023', date: '2024' }).field, limits);
  });

  test('means a day at each of its places, and everything known at its end', () => {
    const view = viewOf();
    assert.equal(toDate(view, view.range.min), '2022-10-21');
    assert.equal(toDate(view, view.range.max - 1), '2026-10-30');
    assert.equal(toDate(view, view.range.max), undefined);
  });

  test('means at its end the author’s limit, as precise as it was written', () => {
    const view = viewOf({ to: '2025' });
    assert.equal(toDate(view, view.range.max), '2025');
  });

  test('is not there when nothing says where it begins', () => {
    const options = { ...toPageLocale('en'), messages: en };
    assert.equal(toView({ meta: { asOf: '2026-10' } }, options), undefined);
    assert.ok(toView({ meta: { asOf: '2026-10' } }, { ...options, from: '2022' }));
  });

  test('names each first of January in it', () => {
    assert.deepEqual(
      yearsIn(viewOf().range).map(({ year }) => year),
      [2023, 2024, 2025, 2026],
    );
    assert.deepEqual(
      yearsIn(viewOf({ from: '2025', to: '2025' }).range).map(({ year }) => year),
      [2025],
    );
  });
});

describe('the marks', () => {
  test('stand where the range is on that day, from end to end', () => {
    const view = viewOf({ to: '2026-01-15', date: '2023-11-17' });
    const places = placeMarks(view, 640);
    assert.deepEqual([places[0]?.x, places.at(-1)?.x], [0, 100]);
    assert.deepEqual(
      places.map(({ state }) => state),
      ['past', 'current', 'coming', 'coming', 'coming', 'coming'],
    );
  });

  test('keep clear of each other on a phone, and share a row where there is room', () => {
    const levels = (width: number): number[] => placeMarks(viewOf(), width).map(({ level }) => level);
    assert.deepEqual(levels(320), [0, 0, 0, 0, 1, 0]);
    assert.deepEqual(levels(1000), [0, 0, 0, 0, 0, 0]);
  });
});

describe('the table', () => {
  test('says of each change the day, what changed, the rule and its status', () => {
    const { caption, columns, rows } = viewOf().table;
    assert.equal(caption, 'Days on which rules changed');
    assert.deepEqual(columns, ['Day', 'Change', 'Rule', 'Status']);
    assert.deepEqual(
      rows.slice(1, 3).map((row) => row.map(({ text }) => text)),
      [
        ['17 November 2023', 'New in force', 'October 2023 rule', 'official'],
        ['17 November 2023', 'No longer in force', 'October 2022 rule', 'official'],
      ],
    );
  });
});
