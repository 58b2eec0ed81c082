import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Language } from 'chip-policy-data/schema';
import {
  familyLabels,
  isFiltered,
  matches,
  NO_FILTER,
  toButtons,
  toggle,
  type FilterState,
} from '../../../src/elements/ban-timeline/ban-timeline.filters.js';
import { changeSince, chooseEvents, type Choice } from '../../../src/elements/ban-timeline/ban-timeline.choice.js';
import { toView, type TimelineView } from '../../../src/elements/ban-timeline/ban-timeline.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/timeline.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/timeline.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/timeline.zh-Hans.js';
import { timelineSpecimen } from '../../../stories/specimens/timeline.js';

const words = { en, fr, 'zh-Hans': zh };
const languages = ['en', 'fr', 'zh-Hans'] as const;
const ALL: Choice = { jurisdiction: [], direction: [], instrument: [], chip: [], order: 'asc' };

const idsOf = (choice: Partial<Choice>): string[] =>
  chooseEvents(timelineSpecimen, { ...ALL, ...choice }).map(({ id }) => id);

function viewOf(choice: Partial<Choice> = {}, language: Language = 'en', asOf?: string): TimelineView {
  const { since, order = 'asc' } = choice;
  const chosen = chooseEvents(timelineSpecimen, { ...ALL, ...choice });
  return toView(timelineSpecimen, chosen, { ...toPageLocale(language), messages: words[language], since, order, asOf });
}

const eventOf = (id: string, language: Language = 'en') => {
  const view = viewOf({}, language).events.find((event) => event.id === id);
  assert.ok(view);
  return view;
};

describe('a timeline of one month', () => {
  const described = (language: Language): string | undefined =>
    viewOf({ from: '2025-08', to: '2025-08' }, language).description?.text;

  test('names the month once', () => {
    assert.equal(described('en'), 'One decision on AI chips and the tools that make them, August 2025.');
    assert.equal(described('fr'), '1 décision sur les puces d’IA et les machines qui les fabriquent, août 2025.');
    assert.equal(described('zh-Hans'), '2025年8月，有关人工智能芯片及其制造设备的1项决定。');
  });
});

describe('what changed since a day', () => {
  const old = timelineSpecimen.events?.find(({ id }) => id === 'h20-licence-requirement-2025');
  assert.ok(old);
  const correction = {
    date: '2026-05-03',
    field: 'date',
    was: '2025-04-15',
    now: '2025-04-09',
    reason: { en: 'Misread.' },
  };
  const corrected = { ...old, corrections: [correction] };
  const withdrawn = { ...old, withdrawn: { date: '2026-06', reason: { en: 'It was never issued.' } } };

  test('is that an event became public, on the day on which it did', () => {
    assert.deepEqual(changeSince(old, '2025-04-14'), { kind: 'added', date: '2025-04-15' });
    assert.equal(changeSince(old, '2025-04-15'), undefined);
  });

  test('is that an older event was corrected or withdrawn, seen from a day after it', () => {
    assert.deepEqual(changeSince(corrected, '2026-05-02'), { kind: 'corrected', date: '2026-05-03' });
    assert.deepEqual(changeSince(withdrawn, '2026-05-31'), { kind: 'withdrawn', date: '2026-06' });
    assert.equal(changeSince(corrected, '2026-05-02', '2026-05-02'), undefined);
    assert.equal(changeSince(withdrawn, '2026-06-30'), undefined);
  });

  test('is told apart in the headline, the description, the list and the table', () => {
    const others = (timelineSpecimen.events ?? []).filter(({ id }) => id !== old.id);
    const dataset = { ...timelineSpecimen, events: [...others, withdrawn] };
    const chosen = chooseEvents(dataset, { ...ALL, since: '2025-05-13' });
    const view = toView(dataset, chosen, { ...toPageLocale('en'), messages: en, since: '2025-05-13', order: 'asc' });
    assert.equal(view.heading?.text, '2 decisions since 13 May 2025');
    assert.equal(
      view.description?.text,
      '2 decisions on AI chips and the tools that make them, July 2025 to August 2025. One was withdrawn from the data.',
    );
    const entry = view.events.find(({ id }) => id === old.id);
    assert.equal(entry?.change?.word, 'withdrawn: June 2026');
    assert.equal(entry?.withdrawn?.text, 'It was never issued.');
    assert.equal(view.table.rows[0]?.[4]?.text, 'withdrawn: June 2026');
  });

  test('leaves a withdrawn event out of every other timeline', () => {
    assert.deepEqual(chooseEvents({ ...timelineSpecimen, events: [withdrawn] }, ALL), []);
  });
});

describe('the events that an author asked for', () => {
  test('are all of them, oldest first, when nothing was asked', () => {
    assert.deepEqual(idsOf({}), [
      'oct-2022-advanced-computing-rule',
      'us-jp-nl-understanding-2023',
      'jp-23-items-2023',
      'nl-duv-licence-2023',
      'cn-gallium-germanium-2023',
      'oct-2023-acs-ifr',
      'nvidia-h20-l20-l2-2023',
      'ai-diffusion-rule-2025',
      'deepseek-market-shock-2025',
      'h20-licence-requirement-2025',
      'ai-diffusion-rescission-2025',
      'h20-reversal-2025',
      'cn-discourages-h20-2025',
    ]);
  });

  test('are narrowed by place, direction and kind', () => {
    assert.deepEqual(idsOf({ jurisdiction: ['NL', 'JP'] }), ['jp-23-items-2023', 'nl-duv-licence-2023']);
    assert.deepEqual(idsOf({ direction: ['loosens'] }), ['ai-diffusion-rescission-2025', 'h20-reversal-2025']);
    assert.deepEqual(idsOf({ instrument: ['licence-letter'] }), ['h20-licence-requirement-2025']);
    assert.deepEqual(idsOf({ jurisdiction: ['US'], direction: ['loosens'], instrument: ['rule'] }), []);
  });

  test('are narrowed by a chip or its family', () => {
    const h20 = [
      'nvidia-h20-l20-l2-2023',
      'h20-licence-requirement-2025',
      'h20-reversal-2025',
      'cn-discourages-h20-2025',
    ];
    assert.deepEqual(idsOf({ chip: ['h20'] }), h20);
    assert.deepEqual(idsOf({ chip: ['nvidia-h20'] }), h20);
    assert.deepEqual(idsOf({ chip: ['mi308'] }), ['h20-licence-requirement-2025', 'h20-reversal-2025']);
  });

  test('lie between two days, both included, and a whole month counts to its end', () => {
    assert.deepEqual(idsOf({ from: '2025-07-14' }), ['h20-reversal-2025', 'cn-discourages-h20-2025']);
    assert.deepEqual(idsOf({ to: '2023-01' }), ['oct-2022-advanced-computing-rule', 'us-jp-nl-understanding-2023']);
    // Known to the month only, so it may have been on the 15th.
    assert.deepEqual(idsOf({ from: '2023-11-15', to: '2023-11-20' }), ['nvidia-h20-l20-l2-2023']);
  });

  test('since a day are those that became public after it, whenever they were decided', () => {
    assert.deepEqual(idsOf({ since: '2025-04-14' }).slice(0, 1), ['h20-licence-requirement-2025']);
    assert.deepEqual(idsOf({ since: '2025-04-15' }).slice(0, 1), ['ai-diffusion-rescission-2025']);
  });

  test('are the newest when only a few may be shown, in either order', () => {
    assert.deepEqual(idsOf({ limit: 2 }), ['h20-reversal-2025', 'cn-discourages-h20-2025']);
    assert.deepEqual(idsOf({ limit: 2, order: 'desc' }), ['cn-discourages-h20-2025', 'h20-reversal-2025']);
  });

  test('are none when the limit is none', () => {
    assert.deepEqual(idsOf({ limit: 0 }), []);
  });
});

describe('the headline', () => {
  test('says the finding: how many decisions tighten and how many loosen', () => {
    assert.deepEqual(
      languages.map((language) => viewOf({}, language).heading?.text),
      [
        'Decisions on AI chips: 9 tighten, 2 loosen',
        'Décisions sur les puces d’IA : 9 durcissent, 2 assouplissent',
        '有关人工智能芯片的决定：9项收紧，2项放松',
      ],
    );
    assert.equal(viewOf({ limit: 2 }).heading?.text, 'Decisions on AI chips: 1 tightens, 1 loosens');
    assert.equal(viewOf({ limit: 1 }).heading?.text, 'Decisions on AI chips: 1 tightens');
  });

  test('says what is new since a day', () => {
    assert.deepEqual(
      languages.map((language) => viewOf({ since: '2025-07-01' }, language).heading?.text),
      ['2 decisions since 1 July 2025', '2 décisions depuis le 1er juillet 2025', '2025年7月1日以来的2项决定'],
    );
  });

  test('is followed by what is counted, and from when to when', () => {
    assert.deepEqual(
      languages.map((language) => viewOf({}, language).description?.text),
      [
        '13 decisions on AI chips and the tools that make them, October 2022 to August 2025.',
        '13 décisions sur les puces d’IA et les machines qui les fabriquent, d’octobre 2022 à août 2025.',
        '2022年10月至2025年8月，有关人工智能芯片及其制造设备的13项决定。',
      ],
    );
  });

  test('says so when nothing matches', () => {
    assert.equal(viewOf({ jurisdiction: ['TW'] }).description?.text, 'No decision in the data matches.');
  });
});

describe('the list', () => {
  test('stands by year, and the order of the years follows the order asked for', () => {
    const years = (order: 'asc' | 'desc') => viewOf({ order }).years.map(({ year, events }) => [year, events.length]);
    assert.deepEqual(years('asc'), [
      [2022, 1],
      [2023, 6],
      [2025, 6],
    ]);
    assert.deepEqual(years('desc'), [
      [2025, 6],
      [2023, 6],
      [2022, 1],
    ]);
  });

  const cases = [
    ['h20-licence-requirement-2025', '9 April', '9 avril', '4月9日'],
    ['nvidia-h20-l20-l2-2023', 'November', 'novembre', '11月'],
    ['us-jp-nl-understanding-2023', 'January', 'janvier', '1月'],
    ['ai-diffusion-rule-2025', '13 January', '13 janvier', '1月13日'],
  ] as const;
  for (const [id, ...spoken] of cases) {
    test(`dates ${id} ${spoken.join(', ')}, no more precisely than it is known`, () => {
      assert.deepEqual(
        languages.map((language) => eventOf(id, language).day),
        spoken,
      );
    });
  }

  test('says where and in which direction in words', () => {
    assert.deepEqual(
      languages.map((language) => {
        const { where, directionWord } = eventOf('h20-reversal-2025', language);
        return [where, directionWord];
      }),
      [
        ['United States', 'loosens'],
        ['États-Unis', 'assouplit'],
        ['美国', '放松'],
      ],
    );
  });

  test('tells the day of the decision, the day it became public and the day it took effect apart', () => {
    const facts = (id: string) => eventOf(id).facts.map(({ label, value }) => `${label}: ${value.text}`);
    const letter = facts('h20-licence-requirement-2025');
    assert.ok(letter.includes('Decided: 9 April 2025') && letter.includes('Public: 15 April 2025'));
    const rule = facts('oct-2023-acs-ifr');
    assert.ok(rule.includes('Decided: 17 October 2023') && rule.includes('In effect: 17 November 2023'));
  });

  test('names every chip hit', () => {
    const chips = eventOf('h20-licence-requirement-2025').facts.find(({ label }) => label === 'Chips');
    assert.equal(chips?.value.text, 'H20, H20 141 GB, MI308X');
  });

  test('is the table, row by row', () => {
    const { caption, columns, rows } = viewOf({ limit: 1 }).table;
    assert.equal(caption, 'Policy decisions on AI chips');
    assert.deepEqual(columns, ['Decision', 'Date', 'Direction', 'Where', 'Status', 'Source']);
    assert.deepEqual(
      rows.map((row) => row.slice(1, 5).map(({ text }) => text)),
      [['12 August 2025', 'tightens', 'China', 'reported']],
    );
  });

  test('is dated: to the day that was chosen, else to the day of the data', () => {
    assert.equal(viewOf({}, 'en', '2025-05-14').asOf, 'As of 14 May 2025');
    assert.equal(viewOf().asOf, 'As of October 2026');
  });
});

describe('the filters', () => {
  const { events } = viewOf();
  const shown = (state: Partial<FilterState>): string[] =>
    events.filter((event) => matches(event, { ...NO_FILTER, ...state })).map(({ id }) => id);

  test('have a button with a count for each direction and place that occurs', () => {
    const labels = familyLabels(Object.values(timelineSpecimen.chipNames ?? {}));
    assert.deepEqual(
      toButtons(events, labels, en).map((group) => group.map(({ label, count }) => `${label} ${count}`)),
      [
        ['tightens 9', 'loosens 2', 'neutral 2'],
        ['US 7', 'China 2', 'Others 4'],
      ],
    );
  });

  test('have no group that would filter nothing', () => {
    assert.deepEqual(toButtons(viewOf({ jurisdiction: ['CN'] }).events, new Map(), en), []);
  });

  test('offer the chips named most often, at least five times', () => {
    const many = [...events, ...events];
    assert.deepEqual(
      toButtons(many, new Map(Object.entries({ h20: 'H20', h100: 'H100', a100: 'A100', b200: 'B200' })), en)
        .at(-1)
        ?.map(({ label, count }) => `${label} ${count}`),
      ['H20 8', 'H100 8'],
    );
  });

  test('show what fits any button of a group and all groups', () => {
    assert.deepEqual(shown({ lane: ['CN'] }), ['cn-gallium-germanium-2023', 'cn-discourages-h20-2025']);
    assert.equal(shown({ lane: ['CN', 'others'] }).length, 6);
    assert.deepEqual(shown({ lane: ['CN'], chip: ['h20'] }), ['cn-discourages-h20-2025']);
    assert.deepEqual(shown({ lane: ['CN'], direction: ['loosens'] }), []);
  });

  test('search titles, chips, citations and names, whatever the case and the spaces around', () => {
    assert.deepEqual(shown({ query: '  GALLIUM ' }), ['cn-gallium-germanium-2023']);
    assert.deepEqual(shown({ query: '90 FR 4544' }), ['ai-diffusion-rule-2025']);
    assert.deepEqual(shown({ query: 'mi250x' }), ['oct-2022-advanced-computing-rule']);
    assert.deepEqual(shown({ query: 'no such word' }), []);
  });

  test('are undone by a second press', () => {
    const button = { name: 'lane', value: 'CN', label: 'China', count: 2 } as const;
    const pressed = toggle(NO_FILTER, button);
    assert.deepEqual([isFiltered(NO_FILTER), isFiltered(pressed)], [false, true]);
    assert.deepEqual(toggle(pressed, button), NO_FILTER);
    assert.equal(isFiltered({ ...NO_FILTER, query: '   ' }), false);
  });

  test('name a family of chips by the words that its members share', () => {
    assert.deepEqual(
      [
        ...familyLabels([
          { family: 'h100', label: 'H100 SXM' },
          { family: 'h100', label: 'H100 PCIe' },
          { family: 'mi300x', label: 'MI300X' },
        ]),
      ],
      [
        ['h100', 'H100'],
        ['mi300x', 'MI300X'],
      ],
    );
  });

  test('name a family by its own label, also when it is called what every object has', () => {
    const names = ['constructor', 'toString', '__proto__'].map((family) => ({ family, label: `${family} 1` }));
    assert.deepEqual([...familyLabels(names).values()], ['constructor 1', 'toString 1', '__proto__ 1']);
  });
});
