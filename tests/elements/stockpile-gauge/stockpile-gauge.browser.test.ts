import { expect } from '@open-wc/testing';
import type { StockpileGaugeElement } from '../../../src/elements/stockpile-gauge/stockpile-gauge.js';
import { gaugeSpecimen } from '../../../stories/specimens/gauge.js';
import {
  addressOf,
  allSaid,
  button,
  has,
  isAccessible,
  isSeen,
  keepsTheArticle,
  faultLine,
  said,
  savedBy,
  show,
  staysQuiet,
  until,
  withConsoleGuard,
  type Subject,
  registersOnce,
} from '../../support/index.js';

const ORDERS = 'h20-orders-2025-q1';

const subject: Subject = {
  tag: 'chip-stockpile-gauge',
  dataset: gaugeSpecimen,
  ask: `figure="${ORDERS}"`,
  collection: 'stockpiles',
  idAttribute: 'figure',
  tooEarly: { asOf: '2025-04-01', line: 'This was not yet public on 1 April 2025.' },
  wrongPath: 'stockpiles[0].quantity.value',
};

const gauge = (id: string, language: string, more = '') =>
  show<StockpileGaugeElement>(
    `<div lang="${language}"><chip-stockpile-gauge src="${addressOf(gaugeSpecimen)}" figure="${id}" ${more}><p>In the article.</p></chip-stockpile-gauge></div>`,
    'chip-stockpile-gauge',
  );

let early: StockpileGaugeElement;

before(async () => {
  early = document.createElement('chip-stockpile-gauge');
  Object.assign(early, { value: 300_000, unit: 'chips', label: 'Set early' });
  document.body.append(early);
  await import('../../../src/elements/stockpile-gauge/define.js');
});
after(() => early.remove());

describe('the tag of a gauge', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early gauge is ready');
    await early.updateComplete;
    expect([said(early, '.headline'), said(early, '.amount')]).to.deep.equal(['Set early', '300,000 chips']);
  });

  registersOnce('chip-stockpile-gauge');
});

describe('what a gauge says', () => {
  const amounts = [
    ['en', 'at least $16 bn', 'Orders, January–March 2025. Stated on 2 April 2025.', 'reported'],
    ['fr', 'au moins 16\u00a0Md$', 'Commandes, janvier–mars 2025. Déclaré le 2 avril 2025.', 'rapporté par la presse'],
    ['zh-Hans', '至少160亿美元', '订单，2025年1月至2025年3月。2025年4月2日公布。', '媒体报道'],
  ] as const;
  for (const [language, amount, description, status] of amounts) {
    it(`in ${language}: ${amount}, what was counted, when, and on whose word`, async () => {
      const { element } = await gauge(ORDERS, language);
      expect(said(element, '.amount')).to.equal(amount);
      expect(said(element, '.description')).to.equal(description);
      expect(said(element, '[part=status]')).to.equal(status);
    });
  }

  it('of what it is held against: each with its hedge, period and source, under a word that says in what sense', async () => {
    const { element } = await gauge(ORDERS, 'en');
    expect(allSaid(element, '.group-title')).to.deep.equal(['For comparison', 'Contradicted by']);
    expect(allSaid(element, '.rows .value')).to.deep.equal(['$4.6 bn', 'about $8 bn', 'more than $12 bn']);
    expect(allSaid(element, '.rows .about')[0]).to.match(/ · 27 January–27 April 2025 · AI-360, 29 May 2025$/);
    expect(allSaid(element, '.ticks text')).to.deep.equal(['$0', '$5 bn', '$10 bn', '$15 bn', '$20 bn']);
  });

  it('of a quantity that nobody disclosed: that it was not, the horizon as claimed, and what others estimate', async () => {
    const { element } = await gauge('tencent-stockpile-2025-q1', 'en');
    expect(said(element, '.amount')).to.equal('quantity not disclosed');
    expect(said(element, '.horizon')).to.equal('Claimed horizon: a few more model generations');
    expect(allSaid(element, '.group-title')).to.deep.equal(['Estimates by others', 'Contradicted by']);
    expect(allSaid(element, '.rows .value')).to.deep.equal(['about 230,000 chips', 'quantity not disclosed']);
    expect(isSeen(element.shadowRoot?.querySelector('svg.bar'))).to.equal(true);
  });

  it('of a number that stands alone: no scale, because a stock has no natural end', async () => {
    const { element } = await gauge('h200-first-batch-plan', 'en');
    expect(said(element, '.amount')).to.equal('40,000 to 80,000 chips');
    expect(has(element, 'svg.bar, svg.ticks, [role=meter]')).to.equal(false);
  });

  it('of how long it lasts, when asked', async () => {
    const { element } = await gauge('h200-first-batch-plan', 'fr', 'monthly-use="10000"');
    expect(said(element, '.runway')).to.equal('À raison de 10\u202f000 puces par mois, cela dure de 4 à 8 mois.');
  });

  it('on the day it was stated: only what was known on it', async () => {
    const { element } = await gauge(ORDERS, 'en', 'as-of="2025-04-02"');
    expect(said(element, '.amount')).to.equal('at least $16 bn');
    expect(allSaid(element, '.rows .value')).to.deep.equal([]);
    expect(said(element, '[part=as-of]')).to.equal('As of 2 April 2025');
  });

  it('of the author’s own numbers, written in attributes, with whose they are', async () => {
    const { element } = await show(
      '<chip-stockpile-gauge value="300000" reference-value="400000" unit="chips" label="Our count" claim-status="estimate"></chip-stockpile-gauge>',
    );
    expect(said(element, '.headline')).to.equal('Our count');
    expect(said(element, '.amount')).to.equal('300,000 chips');
    expect(allSaid(element, '.rows .value')).to.deep.equal(['400,000 chips']);
    expect(said(element, '[part=status]')).to.equal('estimate');
    expect(said(element, '[part=credit]')).to.equal('Data: the publisher of this page');
  });

  it('of an author’s own file', async () => {
    const { element } = await show('<chip-stockpile-gauge src="/tests/fixtures/own.json"></chip-stockpile-gauge>');
    expect([said(element, '.headline'), said(element, '.amount')]).to.deep.equal([
      'Our own count',
      'about 300,000 chips',
    ]);
    expect(said(element, '[part=credit]')).to.equal('Data: The Daily');
  });

  it('of an author’s own record', async () => {
    const { element } = await show<StockpileGaugeElement>('<chip-stockpile-gauge value="1"></chip-stockpile-gauge>');
    element.record = { title: 'By property', low: 5, high: 7, unit: 'wafers', date: '2025-05' };
    await until(() => said(element, '.amount') === '5 to 7 wafers', 'the record is shown');
    expect(said(element, '.description')).to.equal('Stock, May 2025. Stated on May 2025.');
  });
});

describe('a gauge', () => {
  keepsTheArticle(subject);

  it(
    'keeps the article’s text when an author’s number is none',
    withConsoleGuard(
      async () => {
        const { element, errors } = await show(
          '<chip-stockpile-gauge value="sixteen" unit="USD"><p>In the article.</p></chip-stockpile-gauge>',
        );
        expect(isSeen(element.querySelector('p'))).to.equal(true);
        expect(await faultLine(element)).to.equal('“sixteen” is not a number. Write digits only, such as 16000000000.');
        expect(errors.map(({ code, subject: about }) => [code, about])).to.deep.equal([['invalid-number', 'sixteen']]);
      },
      { expected: ['warn: <chip-stockpile-gauge> invalid-number: value: "sixteen" is not a number'] },
    ),
  );

  it('shows the author’s number when it is mended, and the article when it is taken away', async () => {
    const { element } = await show(
      '<chip-stockpile-gauge value="seventeen" unit="chips"><p>In the article.</p></chip-stockpile-gauge>',
    );
    element.setAttribute('value', '17');
    await element.updateComplete;
    expect(said(element, '.amount')).to.equal('17 chips');
    element.removeAttribute('value');
    await element.updateComplete;
    expect(isSeen(element.querySelector('p'))).to.equal(true);
    expect(has(element, '.problem')).to.equal(false);
  });
});

describe('a reader of a gauge', () => {
  it('opens the data as a table and saves it as CSV', async () => {
    const { element } = await gauge(ORDERS, 'fr');
    button(element, 'Données').click();
    await until(() => has(element, 'table'), 'the table opens');
    expect(allSaid(element, 'thead th')).to.deep.equal(['Quoi', 'Valeur', 'Quand', 'Statut', 'Source']);
    expect(allSaid(element, 'tbody tr:first-child td')).to.deep.equal([
      'au moins 16\u00a0Md$',
      'janvier–mars 2025',
      'rapporté par la presse',
      'The Straits Times / Reuters, 2 avril 2025',
    ]);
    const { name, text } = await savedBy(() => button(element, 'Télécharger en CSV').click());
    expect(name).to.equal('Les chiffres de ce graphique.csv');
    expect(text.split('\r\n').length).to.equal(6);
    expect(text).to.include('"The Straits Times / Reuters, 2 avril 2025"');
  });

  it('sees who is behind it under Cite', async () => {
    const { element } = await gauge(ORDERS, 'en');
    button(element, 'Cite').click();
    await until(() => has(element, '[part=cite]'), 'the panel opens');
    expect(allSaid(element, '.panel li').length).to.equal(2);
    expect(allSaid(element, '.panel summary')).to.deep.equal(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
  });
});

describe('for everybody, a gauge', () => {
  isAccessible(subject, { data: 'Data', cite: 'Cite' });

  it('says everything in words: its pictures are hidden from a screen reader', async () => {
    const { element } = await gauge(ORDERS, 'en');
    const pictures = [...(element.shadowRoot?.querySelectorAll('svg') ?? [])].filter((svg) => !svg.closest('svg svg'));
    expect(pictures.length).to.be.greaterThan(3);
    expect(
      pictures.filter((svg) => svg.getAttribute('aria-hidden') !== 'true' && !svg.closest('[aria-hidden=true]')).length,
    ).to.equal(0);
  });
});

describe('on somebody else’s page, a gauge', () => staysQuiet(subject));
