import { expect } from '@open-wc/testing';
import type { SelfSufficiencyMeterElement } from '../../../src/elements/self-sufficiency-meter/self-sufficiency-meter.js';
import { meterSpecimen } from '../../../stories/specimens/meter.js';
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

const EU = 'ss-eu-2022';

const subject: Subject = {
  tag: 'chip-self-sufficiency-meter',
  dataset: meterSpecimen,
  ask: `indicator="${EU}"`,
  collection: 'indicators',
  idAttribute: 'indicator',
  tooEarly: { asOf: '2024-07-30', line: 'This was not yet public on 30 July 2024.' },
  wrongPath: 'indicators[0].value',
};

const meter = (id: string, language: string, more = '') =>
  show<SelfSufficiencyMeterElement>(
    `<div lang="${language}"><chip-self-sufficiency-meter src="${addressOf(meterSpecimen)}" ${id ? `indicator="${id}"` : ''} ${more}><p>In the article.</p></chip-self-sufficiency-meter></div>`,
    'chip-self-sufficiency-meter',
  );

const spoken = (element: Element): (string | null)[] => {
  const role = element.shadowRoot?.querySelector('[role=meter]');
  return ['aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'].map(
    (name) => role?.getAttribute(name) ?? null,
  );
};

let early: SelfSufficiencyMeterElement;

before(async () => {
  early = document.createElement('chip-self-sufficiency-meter');
  Object.assign(early, { value: 34, label: 'Set early' });
  document.body.append(early);
  await import('../../../src/elements/self-sufficiency-meter/define.js');
});
after(() => early.remove());

describe('the tag of a meter', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early meter is ready');
    await early.updateComplete;
    expect([said(early, '.headline'), spoken(early)[3]]).to.deep.equal(['Set early', '34% (estimate)']);
  });

  registersOnce('chip-self-sufficiency-meter');
});

describe('what a meter says', () => {
  const sums = [
    ['en', '9.8% in 2022 (estimate)', '10.2 points short of the target for 2030, with 4 years left.'],
    ['fr', '9,8\u00a0% en 2022 (estimation)', '10,2 points sous l’objectif de 2030, restent 4 ans.'],
    ['zh-Hans', '2022年9.8%（估计）', '距2030年目标差10.2个百分点，还剩4年。'],
  ] as const;
  for (const [language, value, sentence] of sums) {
    it(`in ${language}, aloud: ${value}, between 0 and 100`, async () => {
      const { element } = await meter(EU, language);
      expect(spoken(element)).to.deep.equal(['0', '100', '9.8', value]);
    });

    it(`in ${language}, as a sum in words: ${sentence}`, async () => {
      const { element } = await meter(EU, language);
      expect(said(element, '[part=sentence]')).to.equal(sentence);
    });
  }

  it('of the definition: it stands beside the number in plain words', async () => {
    const { element } = await meter(EU, 'en');
    expect(said(element, '.definition')).to.match(
      /^What is measured: EU share of the global semiconductor value chain/,
    );
  });

  it('of every mark: its share, year, kind, who stated it and when', async () => {
    const { element } = await meter('ss-cn-equip-2025', 'en');
    expect(allSaid(element, '.marks li')).to.deep.equal([
      '30% · 2025 · target Chinese authorities (as reported by Jiemian News) · January 2025',
      '35% · 2025 · estimate Jiemian News (via the South China Morning Post) · January 2026',
    ]);
  });

  it('of a target of another definition: that it must not be subtracted, and no sum', async () => {
    const { element } = await meter('ss-cn-ic-2020', 'en');
    expect(allSaid(element, '.definition')[1]).to.match(
      /^Defined differently: not to be subtracted\. Share of China’s demand/,
    );
    expect(element.shadowRoot?.querySelectorAll('svg.meter').length).to.equal(2);
    expect(element.shadowRoot?.querySelectorAll('[role=meter]').length).to.equal(1);
    expect(said(element, '[part=sentence]')).to.equal('');
  });

  it('of forecasts for one year: how far they have moved', async () => {
    const { element } = await meter('ss-cn-ms-gpu-2027', 'en');
    expect(said(element, '[part=sentence]')).to.equal('The latest forecast for 2027 is 32 points below the first.');
  });

  it('of a goal without a number: that none was stated, and no meter', async () => {
    const { element } = await meter('ss-cn-15fyp', 'en');
    expect(said(element, '.share')).to.equal('No share was stated.');
    expect(has(element, '[role=meter]')).to.equal(false);
  });

  it('on an earlier day: only what was known on it, and the years left from it', async () => {
    const { element } = await meter(EU, 'en', 'as-of="2025-01-01"');
    expect(said(element, '[part=sentence]')).to.equal('10.2 points short of the target for 2030, with 5 years left.');
    expect(said(element, '[part=as-of]')).to.equal('As of 1 January 2025');
  });

  it('of a country and a scope: the newest estimate', async () => {
    const { element } = await meter('', 'en', 'country="CN" scope="equipment"');
    expect(spoken(element)[3]).to.equal('35% in 2025 (estimate)');
  });

  it('of the author’s own numbers, written in attributes', async () => {
    const { element } = await show(
      '<chip-self-sufficiency-meter value="34" year="2025" target-value="70" target-year="2028" label="Our count"></chip-self-sufficiency-meter>',
    );
    expect(said(element, '.headline')).to.equal('Our count');
    expect(spoken(element)[3]).to.equal('34% in 2025 (estimate)');
    expect(said(element, '[part=sentence]')).to.equal('36 points short of the target for 2028.');
    expect(said(element, '[part=credit]')).to.equal('Data: the publisher of this page');
  });

  it('of an author’s own file', async () => {
    const { element } = await show(
      '<chip-self-sufficiency-meter src="/tests/fixtures/own.json"></chip-self-sufficiency-meter>',
    );
    expect([said(element, '.headline'), spoken(element)[3]]).to.deep.equal([
      'Our own share',
      '34% in 2025 (claim, reported)',
    ]);
    expect(said(element, '[part=credit]')).to.equal('Data: The Daily');
  });
});

describe('a meter', () => {
  keepsTheArticle(subject);

  it(
    'keeps the article’s text when an author’s number is none',
    withConsoleGuard(
      async () => {
        const { element, errors } = await show(
          '<chip-self-sufficiency-meter value="34 %"><p>In the article.</p></chip-self-sufficiency-meter>',
        );
        expect(isSeen(element.querySelector('p'))).to.equal(true);
        expect(await faultLine(element)).to.equal('“34 %” is not a number. Write digits only, such as 16000000000.');
        expect(errors.map(({ code, subject: about }) => [code, about])).to.deep.equal([['invalid-number', '34 %']]);
      },
      { expected: ['warn: <chip-self-sufficiency-meter> invalid-number: value: "34 %" is not a number'] },
    ),
  );

  it('says so when no share of a country and scope is in the data', async () => {
    const { element, errors } = await meter('', 'en', 'country="CN" scope="equipmint"');
    expect(isSeen(element.querySelector('p'))).to.equal(true);
    expect(said(element, '.problem')).to.not.equal('');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-record']);
  });
});

describe('a reader of a meter', () => {
  it('opens the data as a table and saves it as CSV', async () => {
    const { element } = await meter(EU, 'en');
    button(element, 'Data').click();
    await until(() => has(element, 'table'), 'the table opens');
    expect(said(element, 'caption')).to.equal('The shares in this graphic');
    expect(allSaid(element, 'tbody th')).to.deep.equal(['9.8%', '20%']);
    const { name, text } = await savedBy(() => button(element, 'Download as CSV').click());
    expect(name).to.equal('The shares in this graphic.csv');
    expect(text).to.match(/^\ufeffShare,Year,Kind,Stated by,Stated on,Status\r\n9\.8%,2022,estimate,/);
  });

  it('sees who is behind it under Cite', async () => {
    const { element } = await meter(EU, 'en');
    button(element, 'Cite').click();
    await until(() => has(element, '[part=cite]'), 'the panel opens');
    expect(allSaid(element, '.panel summary')).to.deep.equal(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
  });
});

describe('for everybody, a meter', () => {
  isAccessible(subject, { data: 'Data', cite: 'Cite' });

  it('has a name that says what is measured', async () => {
    const { element } = await meter(EU, 'en');
    const name = element.shadowRoot?.querySelector('[role=meter]')?.getAttribute('aria-label');
    expect(name).to.equal(said(element, '.headline'));
    expect(name).to.have.length.greaterThan(10);
  });
});

describe('on somebody else’s page, a meter', () => staysQuiet(subject));
