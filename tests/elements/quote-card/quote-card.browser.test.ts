import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuoteCardElement } from '../../../src/elements/quote-card/quote-card.js';
import { quoteSpecimen } from '../../../stories/specimens/quote.js';
import {
  addressOf,
  allSaid,
  button,
  has,
  isAccessible,
  isSeen,
  keepsTheArticle,
  mount,
  said,
  savedBy,
  show,
  staysQuiet,
  until,
  type Subject,
  registersOnce,
} from '../../support/index.js';

const LAU = 'q-lau-2025-05-14-generations';
const LIANG = 'q-liang-2024-07-embargo';
const REN = 'q-ren-2025-02-17-plan2';

const subject: Subject = {
  tag: 'chip-quote-card',
  dataset: quoteSpecimen,
  ask: `quote="${LAU}"`,
  collection: 'quotes',
  idAttribute: 'quote',
  tooEarly: { asOf: '2025-05-13', line: 'This was not yet public on 13 May 2025.' },
  wrongPath: 'quotes[0].date',
};

const card = (id: string, language: string, more = '') =>
  show<QuoteCardElement>(
    `<div lang="${language}"><chip-quote-card src="${addressOf(quoteSpecimen)}" quote="${id}" ${more}><blockquote>In the article.</blockquote></chip-quote-card></div>`,
    'chip-quote-card',
  );

/** Made before the tag is known, as by a page whose script comes late. */
let early: QuoteCardElement;

before(async () => {
  early = document.createElement('chip-quote-card');
  early.record = { speaker: 'A. Minister', date: '2025-04-09', text: 'We shall see.' };
  early.heading = 'Set early';
  document.body.append(early);
  await import('../../../src/elements/quote-card/define.js');
});
after(() => early.remove());

describe('the tag of a quote card', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early card is ready');
    await early.updateComplete;
    expect(said(early, '.headline')).to.equal('Set early');
    expect(said(early, '.words')).to.equal('“We shall see.”');
  });

  registersOnce('chip-quote-card');

  it('reflects only what a style may need', () => {
    const element = mount('<chip-quote-card></chip-quote-card>');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});

describe('what a quote card says', () => {
  it('in English: the words as spoken, who, as what, where and when', async () => {
    const { element } = await card(LAU, 'en');
    expect(said(element, '.words')).to.equal(
      '“So that actually help us to look at our existing inventory of high-end chips and say we should have enough high-end chips to continue our training of models for a few more generations going forward.”',
    );
    expect(said(element, '.who')).to.equal('Martin Lau, President, Tencent Q1 2025 results call, 14 May 2025');
    expect(said(element, '[part=status]')).to.equal('company claim');
    expect(said(element, '[part=sources]')).to.equal(
      'The Register, 15 May 2025 · Business Insider, 15 May 2025 and 2 more',
    );
    expect(said(element, '[part=as-of]')).to.equal('As of October 2026');
  });

  it('in French: the translation, by whom, and the original one press away', async () => {
    const { element } = await card(LAU, 'fr');
    expect(said(element, '.words')).to.equal(
      '«\u202fCela nous aide donc à regarder notre stock actuel de puces haut de gamme et à dire que nous devrions en avoir assez pour continuer à entraîner nos modèles pendant encore quelques générations.\u202f»',
    );
    expect(said(element, '.who')).to.equal(
      'Martin Lau, président, présentation des résultats du 1er trimestre 2025 de Tencent, 14 mai 2025',
    );
    expect(said(element, '.wording')).to.equal('Texte original (anglais) · traduit pour ce jeu de données');
  });

  it('in Chinese: the translation with Chinese punctuation', async () => {
    const { element } = await card(LAU, 'zh-Hans');
    expect(said(element, '.words')).to.equal(
      '“因此，这让我们在审视现有的高端芯片库存时可以说，我们应该有足够的高端芯片，可以继续训练未来几代模型。”',
    );
    expect(said(element, '.who')).to.equal('刘炽平、总裁、腾讯2025年第一季度业绩电话会、2025年5月14日');
  });

  it('of a day known to the month: no day is made up, for readers or for machines', async () => {
    const { element } = await card(LIANG, 'en');
    expect(said(element, 'time')).to.equal('July 2024');
    expect(element.shadowRoot?.querySelector('time')?.getAttribute('datetime')).to.equal('2024-07');
  });

  it('of reported speech: no quotation marks, and a word of caution', async () => {
    const { element } = await card(REN, 'en');
    expect(said(element, '.words')).to.match(/^Join with 2,000 domestic companies .* by 2028$/);
    expect(allSaid(element, '.item')[0]).to.equal('Reported speech, not the speaker’s exact words.');
  });

  it('is a figure with a blockquote that cites its source, and a caption outside of it', async () => {
    const { element } = await card(LAU, 'en');
    const quote = element.shadowRoot?.querySelector('figure > div > blockquote');
    expect(quote?.getAttribute('cite')).to.match(/^https:\/\/www\.theregister\.com\//);
    expect(quote?.querySelectorAll('time, .name').length).to.equal(0);
    expect(element.shadowRoot?.querySelector('figcaption .name')?.textContent).to.equal('Martin Lau');
  });

  it('at a day before the sequel: not what happened later', async () => {
    const { element } = await card(LAU, 'en', 'as-of="2025-06-01"');
    expect(allSaid(element, '.item').some((line) => line.startsWith('Since then'))).to.equal(false);
    expect(said(element, '[part=as-of]')).to.equal('As of 1 June 2025');
  });

  it('of an author’s own file: the words, the speaker, and whose data it is', async () => {
    const { element } = await show('<chip-quote-card src="/tests/fixtures/own.json"></chip-quote-card>');
    expect(said(element, '.words')).to.equal('“We shall see.”');
    expect(said(element, '.who')).to.equal('A. Minister, Minister of Trade, Interview, 9 April 2025');
    expect(said(element, '[part=credit]')).to.equal('Data: The Daily');
  });

  it('without an id: the author’s own blockquote', async () => {
    const { element } = await show('<chip-quote-card><blockquote>Said in the article.</blockquote></chip-quote-card>');
    expect(isSeen(element.querySelector('blockquote'))).to.equal(true);
  });

  it('as a line: the words and who said them, without the notes', async () => {
    const { element } = await card(LAU, 'en', 'variant="line"');
    expect(isSeen(element.shadowRoot?.querySelector('.words'))).to.equal(true);
    expect(isSeen(element.shadowRoot?.querySelector('.wording'))).to.equal(false);
    expect(isSeen(element.shadowRoot?.querySelector('.note'))).to.equal(false);
  });
});

describe('a quote card', () => keepsTheArticle(subject));

describe('a reader of a quote card', () => {
  it('sees the original with Tab and Enter, marked with its language, and the translation again with Space', async () => {
    const { element } = await card(LAU, 'fr');
    element.parentElement?.insertAdjacentElement('afterbegin', document.createElement('a'));
    const toggle = button(element, 'Texte original (anglais)');
    for (let i = 0; i < 10 && element.shadowRoot?.activeElement !== toggle; i += 1) await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement === toggle, 'the button has the focus').to.equal(true);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(said(element, '.words')).to.match(/^«\u202fSo that actually help us/);
    expect(element.shadowRoot?.querySelector('.words p')?.getAttribute('lang')).to.equal('en');
    expect(said(element, '.wording')).to.equal('Traduction · texte original : anglais');
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(said(element, '.words')).to.match(/^«\u202fCela nous aide/);
    expect(element.shadowRoot?.querySelector('.words p')?.hasAttribute('lang')).to.equal(false);
  });

  it('sees the original first when the author wants it so', async () => {
    const { element } = await card(LAU, 'zh-Hans', 'original');
    expect(said(element, '.words')).to.match(/^“So that actually help us/);
    button(element, '译文').click();
    await element.updateComplete;
    expect(said(element, '.words')).to.match(/^“因此/);
  });

  it('opens the data as a table, saves it as CSV, and closes it', async () => {
    const { element } = await card(LAU, 'en');
    const data = button(element, 'Data');
    expect(data.getAttribute('aria-expanded')).to.equal('false');
    data.click();
    await until(() => data.getAttribute('aria-expanded') === 'true', 'the panel opens');
    expect(said(element, 'caption')).to.equal('Quotation: Martin Lau');
    expect(allSaid(element, 'tbody th').slice(-5)).to.deep.equal([
      'Role on that day',
      'Where',
      'Date',
      'Context',
      'Status',
    ]);
    const { name, text } = await savedBy(() => button(element, 'Download as CSV').click());
    expect(name).to.equal('Quotation: Martin Lau.csv');
    expect(text).to.match(/^\ufeffField,Content\r\n/);
    expect(text).to.include('\r\nDate,14 May 2025\r\n');
    data.click();
    await until(() => !has(element, '.panel'), 'the panel closes');
  });

  it('copies a citation in four formats, and sees all sources', async () => {
    const { element } = await card(LAU, 'en');
    button(element, 'Cite').click();
    await until(() => has(element, '.panel'), 'the panel opens');
    expect(allSaid(element, '.panel summary')).to.deep.equal(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
    expect(allSaid(element, '.panel .citation')[0]).to.include('Martin Lau');
    expect(allSaid(element, '.panel li').length).to.equal(4);
  });

  it('has one panel open at a time', async () => {
    const { element } = await card(LAU, 'en');
    button(element, 'Cite').click();
    await until(() => has(element, '[part=cite]'), 'Cite opens');
    button(element, 'Data').click();
    await until(() => has(element, '[part=data]'), 'Data opens');
    expect(element.shadowRoot?.querySelectorAll('.panel').length).to.equal(1);
  });
});

describe('for everybody, a quote card', () => isAccessible(subject, { data: 'Data', cite: 'Cite' }));

describe('on somebody else’s page, a quote card', () => staysQuiet(subject));
