import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DestinationId } from 'chip-policy-data/classify';
import type { Dataset } from 'chip-policy-data/dataset';
import { periodsKnownOn } from 'chip-policy-data/periods';
import type { Language } from 'chip-policy-data/schema';
import { chipStatus } from 'chip-policy-data/status';
import { toView, type StatusView } from '../../../src/elements/export-status/export-status.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/status.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/status.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/status.zh-Hans.js';
import { statusSpecimen } from '../../../stories/specimens/status.js';

const words = { en, fr, 'zh-Hans': zh };

interface Asked {
  readonly to?: DestinationId;
  readonly language?: Language;
  /** Undefined as in an author's own data that gives no date. */
  readonly day?: string | undefined;
  readonly dataset?: Dataset;
}

function viewOf(chip: string, asked: Asked = {}): StatusView {
  const { to = 'china', language = 'en', dataset = statusSpecimen } = asked;
  const day = 'day' in asked ? asked.day : '2026-10';
  const status = chipStatus(dataset, chip);
  assert.ok(status);
  const history = status.histories.find(({ destinations }) => destinations.includes(to));
  const periods = periodsKnownOn(history?.periods ?? [], day ?? '9999');
  const view = toView({ status, periods, day }, { to, messages: words[language], ...toPageLocale(language) });
  assert.ok(view);
  return view;
}

/** The sentence, with the words to press in brackets. */
const sentence = ({ label, before, pressed, after }: StatusView): string => `${label}${before}[${pressed}]${after}`;

const row = (view: StatusView, term: string): string | undefined =>
  view.rows
    .find((one) => one.term === term)
    ?.words.map(({ text }) => text)
    .join('');

const history = (view: StatusView): string[] =>
  view.history.map(({ date, words: parts }) => `${date} ${parts.map(({ text }) => text).join('')}`);

describe('the sentence', () => {
  const TABLE: readonly [what: string, chip: string, asked: Asked, expected: string][] = [
    ['says since when a letter requires a licence', 'h20', {}, 'H20: licence required since [9 April 2025]'],
    ['the same in French', 'h20', { language: 'fr' }, 'H20\u00a0: licence requise depuis le [9 avril 2025]'],
    ['the same in Chinese', 'h20', { language: 'zh-Hans' }, 'H20：自[2025年4月9日]起须申请许可证'],
    [
      'does not know the letter before it was public',
      'h20',
      { day: '2025-04-14' },
      'H20: not controlled as of [14 April 2025]',
    ],
    ['knows it from that day', 'h20', { day: '2025-04-15' }, 'H20: licence required since [9 April 2025]'],
    [
      'names any destination but China',
      'h20',
      { to: 'united-arab-emirates' },
      'H20: not controlled for the United Arab Emirates as of [October 2026]',
    ],
    [
      'names it in French',
      'h20',
      { to: 'united-arab-emirates', language: 'fr' },
      'H20\u00a0: non contrôlée pour les Émirats arabes unis en [octobre 2026]',
    ],
    [
      'names it in Chinese',
      'h20',
      { to: 'united-arab-emirates', language: 'zh-Hans' },
      'H20：对阿联酋出口，截至[2026年10月]不受管制',
    ],
    [
      'gives no since to a chip that was controlled from its first day',
      'h200',
      {},
      'H200: licence required as of [October 2026]',
    ],
    [
      'in French as of a day',
      'h200',
      { day: '2026-05-20', language: 'fr' },
      'H200\u00a0: licence requise au [20 mai 2026]',
    ],
    [
      'says that it depends on the recipient',
      'h200',
      { to: 'united-arab-emirates' },
      'H200: licence depends on the recipient for the United Arab Emirates since [10 July 2026]',
    ],
    [
      'says perhaps, why, and no since',
      'tpu-v4',
      {},
      'TPU v4: licence perhaps required as of [October 2026] (a deciding number is not known)',
    ],
    [
      'the same in Chinese',
      'tpu-v4',
      { language: 'zh-Hans' },
      'TPU v4：截至[2026年10月]可能须申请许可证（缺少决定性数值）',
    ],
    [
      'says that an exception is possible',
      'nvidia-rtx-4090',
      {},
      'RTX 4090: licence required since [17 November 2023] (exception possible)',
    ],
    [
      'says that numbers are estimates',
      'mi300x',
      { language: 'fr' },
      'MI300X\u00a0: licence requise en [octobre 2026] (d’après des nombres estimés)',
    ],
    [
      'leaves to others what the data does not hold',
      'h20',
      { to: 'russia', day: '2024-03' },
      'H20: under controls outside this data for Russia as of [March 2024]',
    ],
    [
      'has no date where there is none, and can be pressed all the same',
      'h200',
      { day: undefined },
      'H200: [licence required]',
    ],
  ];
  for (const [what, chip, asked, expected] of TABLE) {
    test(what, () => assert.equal(sentence(viewOf(chip, asked)), expected));
  }
});

describe('the detail', () => {
  test('of a letter under a later review policy says that this is an interpretation', () => {
    const view = viewOf('h20');
    assert.equal(row(view, 'Destination'), 'China, Hong Kong included');
    assert.equal(row(view, 'Why'), 'A letter to its maker names it.');
    assert.equal(row(view, 'Rule'), 'H20 letter, April 2025');
    assert.equal(
      row(view, 'Licence applications'),
      'reviewed case by case; Case-by-case review, January 2026 (91 FR 1684). That this policy governs the earlier letter is an interpretation.',
    );
    assert.deepEqual([view.status, view.asOf, view.credit], ['official', 'As of October 2026', undefined]);
    assert.deepEqual(
      view.sources.map(({ label }) => label),
      ['SEC EDGAR, 15 April 2025', 'GovInfo, 15 January 2026'],
    );
  });

  test('of a threshold cites rule and paragraph', () => {
    const view = viewOf('h200', { day: '2025-05-01' });
    assert.equal(row(view, 'Rule'), 'October 2023 rule (88 FR 73458), ECCN 3A090.a');
    assert.equal(row(view, 'Licence applications'), 'presumption of denial');
  });

  test('of an exception names it, and of estimates says so', () => {
    assert.equal(row(viewOf('nvidia-rtx-4090'), 'Exception'), 'Licence exception NAC (15 CFR 740.8) may apply.');
    assert.equal(row(viewOf('mi300x', { language: 'zh-Hans' }), '原因'), '达到该条款的门槛。所比较的是估计数值。');
  });

  test('never says legal: not caught by the rules in this data', () => {
    const view = viewOf('h200', { to: 'world', language: 'fr' });
    assert.equal(
      row(view, 'Motif'),
      'Non visée par les règles de ces données, qui ne couvraient pas cette destination ; le siège de l’acheteur peut compter.',
    );
  });

  test('tells the periods, oldest first, with the day on which one could know, and marks the last', () => {
    const view = viewOf('h20');
    assert.deepEqual(history(view), [
      '9 November 2023, announced: not controlled (October 2022 rule)',
      '17 November 2023: not controlled (October 2023 rule)',
      '9 April 2025: licence required (H20 letter, April 2025); public since 15 April 2025',
      '15 January 2026: licence required (H20 letter, April 2025); reviewed case by case',
    ]);
    assert.deepEqual(
      view.history.map(({ isShown }) => isShown),
      [false, false, false, true],
    );
    assert.equal(
      history(viewOf('h20', { language: 'fr' }))[2],
      '9 avril 2025\u00a0: licence requise (Lettre H20, avril 2025)\u00a0; publique depuis le 15 avril 2025',
    );
  });

  test('of a chip that the data does not date says so, and the sentence has no since', () => {
    const [h20, ...others] = statusSpecimen.chips ?? [];
    assert.ok(h20);
    const { announced: _announced, released: _released, ...undated } = h20;
    const dataset = { ...statusSpecimen, chips: [undated, ...others] };
    const view = viewOf('nvidia-h20', { dataset });
    assert.equal(sentence(view), 'H20: licence required as of [October 2026]');
    assert.equal(history(view)[0], 'No date of announcement in this data; before its first rule: not controlled');
  });

  test('ends with the day that counts', () => {
    const view = viewOf('h20', { day: '2025-04-14' });
    assert.deepEqual(view.history.at(-1)?.date, '17 November 2023:');
    assert.equal(view.history.length, 2);
  });

  test('credits an author’s own data', () => {
    const { meta: _meta, ...records } = statusSpecimen;
    const view = viewOf('h20', { dataset: { meta: { credit: 'The Daily' }, ...records } });
    assert.equal(view.credit, 'Data: The Daily');
  });
});
