import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Language, Quotation } from 'chip-policy-data/schema';
import { pickQuote, toView, type QuoteView } from '../../../src/elements/quote-card/quote-card.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/quote.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/quote.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/quote.zh-Hans.js';
import { quoteSpecimen } from '../../../stories/specimens/quote.js';

const words = { en, fr, 'zh-Hans': zh };

function viewOf(id: string, language: Language, options: { original?: boolean; dataset?: Dataset } = {}): QuoteView {
  const { original = false, dataset = quoteSpecimen } = options;
  const quote = findRecord(dataset, 'quotes', id);
  assert.ok(quote);
  return toView(dataset, quote, { ...toPageLocale(language), messages: words[language], original });
}

const LAU = 'q-lau-2025-05-14-generations';
const REN = 'q-ren-2025-02-17-plan2';
const HE = 'q-he-2025-05-22-containment';
const LIANG = 'q-liang-2024-07-embargo';
const SARGENT = 'q-sargent-2024-engineers';

describe('the words of a quotation', () => {
  test('said in the reader’s language are shown as they were said, with nothing to switch', () => {
    const view = viewOf(LAU, 'en');
    assert.match(view.words.text, /^So that actually help us to look at our existing inventory/);
    assert.deepEqual([view.words.lang, view.otherWording, view.wording], [undefined, undefined, '']);
  });

  const translated = [
    [LAU, 'fr', /^Cela nous aide donc/, 'Texte original (anglais)', 'traduit pour ce jeu de données'],
    [LAU, 'zh-Hans', /^因此，这让我们/, '原文（英语）', '由本数据集翻译'],
    [HE, 'en', /^The US side abuses/, 'Original (Traditional Chinese)', 'translated for this dataset'],
    [HE, 'zh-Hans', /^美方滥用出口管制/, '原文（繁体中文）', '转换为简体字'],
  ] as const;
  for (const [id, language, start, button, by] of translated) {
    test(`of ${id} are shown in ${language} and say who translated: ${by}`, () => {
      const view = viewOf(id, language);
      assert.match(view.words.text, start);
      assert.deepEqual([view.words.lang, view.otherWording, view.wording], [undefined, button, by]);
    });
  }

  const originals = [
    [LAU, 'fr', 'en', 'Traduction', 'texte original : anglais'],
    [HE, 'en', 'zh-Hant', 'Translation', 'original in Traditional Chinese'],
    // No original was found, so nothing is called one.
    [SARGENT, 'zh-Hans', 'fr', '译文', ''],
  ] as const;
  for (const [id, language, lang, button, wording] of originals) {
    test(`of ${id} as they were said are marked lang="${lang}" for a reader of ${language}`, () => {
      const view = viewOf(id, language, { original: true });
      assert.deepEqual([view.words.lang, view.otherWording, view.wording], [lang, button, wording]);
    });
  }

  test('that have no translation are shown as they were found, in their language, with nothing to switch', () => {
    const view = viewOf(LIANG, 'zh-Hans');
    assert.match(view.words.text, /^Money has never been the problem/);
    assert.deepEqual([view.words.lang, view.otherWording, view.wording], ['en', undefined, '']);
  });

  test('that a journalist reported stand without quotation marks and say so', () => {
    const said = (['en', 'fr', 'zh-Hans'] as const).map((language) => viewOf(REN, language));
    assert.deepEqual(
      said.map(({ quoted, caution }) => [quoted, caution]),
      [
        [false, 'Reported speech, not the speaker’s exact words.'],
        [false, 'Propos rapportés, et non les mots exacts.'],
        [false, '间接引述，并非原话。'],
      ],
    );
  });

  test('whose original was not found say that they are a translation themselves', () => {
    assert.equal(
      viewOf(LIANG, 'en').caution,
      'The original wording was not found; these words are themselves a translation.',
    );
    assert.equal(viewOf(LAU, 'en').caution, undefined);
  });
});

describe('who said it, where and when', () => {
  test('is the name, the role on that day, and the venue that already names the company', () => {
    const view = viewOf(LAU, 'en');
    assert.equal(view.name?.text, 'Martin Lau');
    assert.deepEqual(
      view.place.map(({ text }) => text),
      ['President', 'Tencent Q1 2025 results call'],
    );
  });

  test('names the organisation where the venue does not', () => {
    assert.deepEqual(
      viewOf(HE, 'fr').place.map(({ text }) => text),
      ['porte-parole', 'MOFCOM', 'conférence de presse régulière, ministère du Commerce, Pékin'],
    );
  });

  const dates = [
    [LAU, '14 May 2025', '14 mai 2025', '2025年5月14日'],
    [LIANG, 'July 2024', 'juillet 2024', '2024年7月'],
    [SARGENT, '2024', '2024', '2024年'],
  ] as const;
  for (const [id, ...spoken] of dates) {
    test(`is dated ${spoken.join(', ')}: as precisely as it is known, and the same for machines`, () => {
      const views = (['en', 'fr', 'zh-Hans'] as const).map((language) => viewOf(id, language));
      assert.deepEqual(
        views.map(({ date }) => date),
        spoken,
      );
      assert.equal(views[0]?.isoDate, findRecord(quoteSpecimen, 'quotes', id)?.date);
    });
  }

  test('is the id of the speaker when the data holds no name', () => {
    const { actors: _actors, ...nameless } = quoteSpecimen;
    assert.equal(viewOf(LAU, 'en', { dataset: nameless }).name?.text, 'martin-lau');
  });
});

describe('what stands beside a quotation', () => {
  test('is its status, its sources with their dates, and the date of the data', () => {
    const view = viewOf(LAU, 'fr');
    assert.equal(view.status, 'company-claim');
    assert.deepEqual(
      view.sources.map(({ label }) => label),
      [
        'The Register, 15 mai 2025',
        'Business Insider, 15 mai 2025',
        "Tom's Hardware, 15 mai 2025",
        'Cryptopolitan, 15 mai 2025',
      ],
    );
    assert.deepEqual([view.asOf, view.credit], ['Données : octobre 2026', undefined]);
  });

  test('is what happened since, when the record knows', () => {
    assert.match(viewOf(LAU, 'en').since?.text ?? '', /^Lau gave no number\./);
    assert.equal(viewOf(HE, 'en').since, undefined);
  });

  test('is a table with every wording, the speaker and the day', () => {
    const { caption, columns, rows } = viewOf(HE, 'en').table;
    assert.equal(caption, 'Quotation: He Yongqian');
    assert.deepEqual(columns, ['Field', 'Content']);
    assert.deepEqual(
      rows.map(([field, content]) => `${field?.text}: ${content?.text.slice(0, 16)} ${content?.lang ?? ''}`.trim()),
      [
        'Words (Traditional Chinese): 美方濫用出口管制,對中國進行遏制 zh-Hant',
        'Translation (English): The US side abus',
        'Translation (French): La partie améric fr',
        'Translation (Simplified Chinese): 美方滥用出口管制，对中国进行遏制 zh-Hans',
        'Speaker: He Yongqian',
        'Role on that day: Spokesperson',
        'Where: Regular press co',
        'Date: 22 May 2025',
        'Context: The fourth Chine',
        'Status: official',
      ],
    );
  });
});

describe('the quotation that is shown', () => {
  test('is the one asked for, and nothing in place of one that is not there', () => {
    assert.equal(pickQuote(quoteSpecimen, HE)?.id, HE);
    assert.equal(pickQuote(quoteSpecimen, 'q-nobody'), undefined);
  });

  test('is an author’s only one when none was asked for', () => {
    assert.equal(pickQuote(quoteSpecimen, undefined)?.id, LAU);
  });

  test('is the new record when an old id has moved', () => {
    const [first] = quoteSpecimen.quotes ?? [];
    const old = { ...(first as Quotation), id: 'q-old', moved: { redirect: LAU, date: '2026-01' } };
    const dataset = { ...quoteSpecimen, quotes: [old, ...(quoteSpecimen.quotes ?? [])] };
    assert.equal(pickQuote(dataset, 'q-old')?.id, LAU);
  });
});
