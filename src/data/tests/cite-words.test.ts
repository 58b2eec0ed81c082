import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cite } from '../api/cite.js';
import type { AnyRecord, Dataset } from '../api/dataset.js';
import type { Language } from '../schema/index.js';

const dataset = {
  meta: { version: '0.1.0', asOf: '2026-10', credit: 'Contributors, CC BY 4.0' },
  sources: [{ id: 's-1', publisher: 'BIS', title: 'Rule' }],
} as unknown as Dataset;

const inText = (record: object, language: Language): string =>
  cite(record as AnyRecord, { dataset, format: 'text', language, accessed: '2026-12-31' });

const event = (status: string): object => ({
  id: 'own',
  instrument: 'rule',
  date: '2025-04-09',
  published: '2025-04-15',
  status,
  title: { en: 'A', fr: 'B', 'zh-Hans': '丙' },
  sources: ['s-1'],
  corrections: [{ date: '2026-11-02' }],
  withdrawn: { date: '2026-12' },
});
const source = {
  id: 's',
  publisher: 'P',
  title: 'T',
  language: 'en',
  document: '90 FR 1',
  archived: 'https://web.example/a',
  withdrawn: { date: '2026-12' },
};
const quotation = (text: string): object => ({
  id: 'q',
  text,
  lang: 'zh-Hans',
  translations: { fr: { text: 'Assez' } },
  speaker: 'xi',
  date: '2025',
  status: 'reported',
  sources: [],
  corrections: [],
});

describe('a citation in English', () => {
  for (const [status, words] of [
    ['official', 'official'],
    ['company-claim', 'company claim'],
    ['reported', 'reported'],
    ['estimate', 'estimate'],
    ['disputed', 'disputed'],
    ['retracted', 'retracted'],
  ] as const) {
    test(`of a record that is ${status}`, () =>
      assert.equal(
        inText(event(status), 'en'),
        `Contributors, “A”, 2025-04-09, published 2025-04-15, ${words}, record own, version 0.1.0, facts known to 2026-10, corrected 2026-11-02, withdrawn 2026-12, accessed 2026-12-31, Contributors, CC BY 4.0. Sources: BIS, “Rule”, no date.`,
      ));
  }

  test('of a source', () =>
    assert.equal(
      inText(source, 'en'),
      'P, “T”, no date, document 90 FR 1, withdrawn 2026-12, archived at https://web.example/a, accessed 2026-12-31.',
    ));

  test('of what somebody said', () =>
    assert.match(inText(quotation('够了'), 'en'), /^Contributors, xi: “够了”, 2025, reported, /));
});

describe('a citation in French', () => {
  for (const [status, words] of [
    ['official', 'officiel'],
    ['company-claim', 'affirmation d’entreprise'],
    ['reported', 'rapporté'],
    ['estimate', 'estimation'],
    ['disputed', 'contesté'],
    ['retracted', 'rétracté'],
  ] as const) {
    test(`of a record that is ${status}`, () =>
      assert.equal(
        inText(event(status), 'fr'),
        `Contributors, «\u00A0B\u00A0», 2025-04-09, publié le 2025-04-15, ${words}, fiche own, version 0.1.0, faits connus au 2026-10, corrigé le 2026-11-02, retiré le 2026-12, consulté le 2026-12-31, Contributors, CC BY 4.0. Sources\u00A0: BIS, «\u00A0Rule\u00A0», sans date.`,
      ));
  }

  test('of a source', () =>
    assert.equal(
      inText(source, 'fr'),
      'P, «\u00A0T\u00A0», sans date, document 90 FR 1, retiré le 2026-12, archivé à https://web.example/a, consulté le 2026-12-31.',
    ));

  test('of what somebody said', () =>
    assert.match(inText(quotation('够了'), 'fr'), /^Contributors, xi\u00A0: «\u00A0Assez\u00A0», 2025, rapporté, /));
});

describe('a citation in Chinese', () => {
  for (const [status, words] of [
    ['official', '官方'],
    ['company-claim', '企业说法'],
    ['reported', '报道'],
    ['estimate', '估计'],
    ['disputed', '有争议'],
    ['retracted', '已撤回'],
  ] as const) {
    test(`of a record that is ${status}`, () =>
      assert.equal(
        inText(event(status), 'zh-Hans'),
        `Contributors，《丙》，2025-04-09，公布于2025-04-15，${words}，条目own，版本0.1.0，事实截至2026-10，更正于2026-11-02，撤回于2026-12，访问日期2026-12-31，Contributors, CC BY 4.0。 来源：BIS，《Rule》，无日期。`,
      ));
  }

  test('of a source', () =>
    assert.equal(
      inText(source, 'zh-Hans'),
      'P，《T》，无日期，文号90 FR 1，撤回于2026-12，存档于https://web.example/a，访问日期2026-12-31。',
    ));

  test('of what somebody said has the marks of speech, and leaves those of a work within it', () => {
    assert.match(inText(quotation('够了'), 'zh-Hans'), /^Contributors，xi：“够了”，2025，/);
    assert.match(inText(quotation('《够》了'), 'zh-Hans'), /^Contributors，xi：“《够》了”，2025，/);
    const indirect = (text: string) => inText({ ...quotation(text), indirect: true }, 'zh-Hans');
    assert.match(indirect('《芯片法》够了'), /^Contributors，xi：《芯片法》够了，2025，/);
    assert.match(indirect('他读过《芯片法》'), /^Contributors，xi：他读过《芯片法》，2025，/);
  });
});
