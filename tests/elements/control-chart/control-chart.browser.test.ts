import { expect } from '@open-wc/testing';
import type { ControlChartElement } from '../../../src/elements/control-chart/control-chart.js';
import { chartSpecimen } from '../../../stories/specimens/chart.js';
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

const subject: Subject = {
  tag: 'chip-control-chart',
  dataset: chartSpecimen,
  ask: 'highlight="h20" rule="oct-2023"',
  collection: 'chips',
  idAttribute: 'highlight',
  tooEarly: { asOf: '2023-10-16', line: 'This was not yet public on 16 October 2023.' },
  wrongPath: 'stockpiles[0].quantity.value',
};

const chart = (attributes: string, language = 'en') =>
  show<ControlChartElement>(
    `<div lang="${language}"><chip-control-chart src="${addressOf(chartSpecimen)}" ${attributes}><p>In the article.</p></chip-control-chart></div>`,
    'chip-control-chart',
  );

const drawn = async (attributes: string, width: string): Promise<ControlChartElement> => {
  const { element } = await chart(`style="inline-size:${width}" ${attributes}`);
  await until(() => has(element, '.plot'), 'the picture is drawn');
  return element;
};

function field(element: Element, name: string): HTMLInputElement {
  const found: HTMLInputElement | null | undefined = element.shadowRoot?.querySelector(`input[name=${name}]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

async function type(element: ControlChartElement, name: string, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

let early: ControlChartElement;

before(async () => {
  early = document.createElement('chip-control-chart');
  Object.assign(early, { tpp: 5000, heading: 'Set early' });
  document.body.append(early);
  await import('../../../src/elements/control-chart/define.js');
});
after(() => early.remove());

describe('the tag of a control chart', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early chart is ready');
    await early.updateComplete;
    expect(said(early, '.headline')).to.equal('Set early');
    expect(field(early, 'tpp').value).to.equal('5000');
  });

  registersOnce('chip-control-chart');
});

describe('what a control chart says', () => {
  const findings = [
    ['en', 'H20: licence required for China, by letter', /32 below 2,400/],
    ['fr', 'H20 : licence requise pour la Chine, par lettre', /32 au-dessous de 2\u202f400/],
    ['zh-Hans', 'H20：按函件对华出口须许可证', /比2,400低32/],
  ] as const;
  for (const [language, heading, working] of findings) {
    it(`in ${language}: “${heading}”, with the working`, async () => {
      const { element } = await chart('highlight="h20" as-of="2025-05-01"', language);
      expect(said(element, '.headline')).to.equal(heading);
      expect(said(element, '[part=sentence]')).to.match(working);
    });
  }

  it('on another day: by the rule that was in force on it', async () => {
    const { element } = await chart('as-of="2022-11-01"');
    expect(said(element, '.description')).to.equal(
      'October 2022 rule (87 FR 62186), in force as of 1 November 2022, for deliveries to China.',
    );
    expect(said(element, '[part=as-of]')).to.equal('As of 1 November 2022');
  });

  it('of a chip that was not yet known on the day: that it was not', async () => {
    const { element } = await chart('highlight="h20" as-of="2022-11-01"');
    expect(said(element, '[part=sentence]')).to.equal('H20: was not yet public on 1 November 2022.');
  });

  it('that it is no legal advice', async () => {
    const { element } = await chart('');
    expect(allSaid(element, '.small').at(-1)).to.equal(
      'Not legal advice; destination, end use and Entity List rules apply on top.',
    );
  });

  it('in its picture: both axes, every threshold, the paragraphs and the chip that is pointed out', async () => {
    const element = await drawn('highlight="h20" as-of="2025-05-01"', '700px');
    expect(allSaid(element, '.threshold')).to.deep.equal(['1,600', '2,400', '4,800', '1.6', '3.2', '5.92']);
    expect(allSaid(element, '.area-name')).to.deep.equal(['3A090.a', '3A090.b']);
    expect(allSaid(element, '.name.strong')).to.deep.equal(['H20']);
  });

  it('on a phone: the name of the chip that is pointed out before few others, and nothing to the side', async () => {
    const element = await drawn('highlight="h20" as-of="2025-05-01"', '320px');
    expect(allSaid(element, '.name')[0]).to.equal('H20');
    expect(allSaid(element, '.name').length).to.be.within(2, 9);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('of an author’s own chips, against the official rules', async () => {
    const { element } = await show<ControlChartElement>('<chip-control-chart></chip-control-chart>');
    const [h20] = chartSpecimen.chips?.filter(({ id }) => id === 'nvidia-h20') ?? [];
    element.chips = [{ ...h20, id: 'our-chip', label: 'Our chip' }];
    await until(() => said(element, '.headline').startsWith('0 of 1 AI chips'), 'the own chip is shown');
    expect(said(element, '[part=credit]')).to.equal('Data: the publisher of this page');
  });
});

describe('a control chart', () => {
  keepsTheArticle(subject);

  it(
    'keeps the article’s text when an author’s number is none',
    withConsoleGuard(
      async () => {
        const { element, errors } = await chart('die-area="large"');
        expect(isSeen(element.querySelector('p'))).to.equal(true);
        expect(await faultLine(element)).to.equal('“large” is not a number. Write digits only, such as 16000000000.');
        expect(errors.map(({ code }) => code)).to.deep.equal(['invalid-number']);
      },
      { expected: ['warn: <chip-control-chart> invalid-number: die-area: "large" is not a number'] },
    ),
  );

  it(
    'keeps the article’s text when there is no such rule',
    withConsoleGuard(
      async () => {
        const { element } = await chart('rule="oct-2032"');
        expect(isSeen(element.querySelector('p'))).to.equal(true);
        expect(await faultLine(element)).to.equal(
          'There is no record with the id “oct-2032” in the data. Check the spelling.',
        );
      },
      { expected: ['warn: <chip-control-chart> unknown-record: rules: no record "oct-2032"'] },
    ),
  );
});

describe('a reader of a control chart', () => {
  it('types in numbers and reads which paragraph catches them, and why', async () => {
    const { element } = await chart('as-of="2024-06-01"');
    expect(said(element, '[part=own]')).to.equal('TPP is the dense TOPS or TFLOPS figure times its bit length.');
    await type(element, 'tpp', '3000');
    expect(said(element, '[part=own]')).to.equal(
      'Your chip: TPP 3,000; 600 above 2,400. Not decided: this lacks the die area.',
    );
    await type(element, 'dieArea', '800');
    expect(said(element, '[part=own]')).to.equal(
      'Your chip: TPP 3,000; 600 above 2,400. Density 3.75 = 3,000 ÷ 800 mm²; 0.55 above 3.2. ' +
        '3A090.b catches it: TPP from 2,400 to below 4,800 and density from 1.6 to below 5.92. ' +
        'Licence applications face a presumption of denial.',
    );
    await type(element, 'tpp', '');
    expect(said(element, '[part=own]')).to.equal('TPP is the dense TOPS or TFLOPS figure times its bit length.');
  });

  it('says that the chip is for games, and reads that it is exempt', async () => {
    const { element } = await chart('as-of="2024-06-01" tpp="3000" die-area="800"');
    element.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await element.updateComplete;
    expect(said(element, '[part=own]')).to.match(
      /Exempt: neither designed nor marketed for data centres, and TPP below 4,800\.$/,
    );
  });

  it('sees the cross move to the numbers, and a line while one is missing', async () => {
    const element = await drawn('as-of="2024-06-01" tpp="3000"', '700px');
    expect([has(element, '.plot .own-line'), has(element, '.plot .cross')]).to.deep.equal([true, false]);
    await type(element, 'dieArea', '800');
    expect([has(element, '.plot .own-line'), has(element, '.plot .cross')]).to.deep.equal([false, true]);
    expect(allSaid(element, '.name')).to.include('Your chip');
  });

  it('goes back to the rule in force, and to empty fields, when the author takes the attributes away', async () => {
    const { element } = await chart('rule="oct-2022" tpp="5000"');
    element.removeAttribute('rule');
    element.removeAttribute('tpp');
    await element.updateComplete;
    expect(said(element, '.description')).to.match(/^October 2023 rule/);
    expect(field(element, 'tpp').value).to.equal('');
  });

  it('is asked for inputs and outputs under the rule of 2022, and for no die area', async () => {
    const { element } = await chart('rule="oct-2022"');
    expect(allSaid(element, '.form label')).to.deep.equal(['TPP', 'Input and output, GB/s', 'for data centres']);
  });

  it('reaches every field and the foot by keyboard, in the order of the page', async () => {
    const { element } = await chart('');
    const stops = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, a, button') ?? [])];
    expect(stops.slice(0, 4).map((stop) => (stop as HTMLInputElement).name || stop.localName)).to.deep.equal([
      'tpp',
      'dieArea',
      'bandwidth',
      'input',
    ]);
    expect(stops.every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('opens the data as a table and saves it as CSV', async () => {
    const { element } = await chart('as-of="2025-05-01"');
    button(element, 'Data').click();
    await until(() => has(element, 'table'), 'the table opens');
    expect(allSaid(element, 'thead th')).to.deep.equal(['Chip', 'Vendor', 'TPP', 'Density', 'Paragraph', 'How sure']);
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows.find(([chip]) => chip === 'H20 (made for China)')).to.deep.equal([
      'H20 (made for China)',
      'Nvidia',
      '2,368',
      '2.91',
      'by letter',
      'derived',
    ]);
    const { name, text } = await savedBy(() => button(element, 'Download as CSV').click());
    expect(name).to.equal('Chips and the thresholds they meet.csv');
    expect(text).to.include('RTX 4090 D (made for China),Nvidia,"4,708",7.74,exempt: not for data centres,derived');
  });
});

describe('for everybody, a control chart', () => {
  isAccessible(subject, { data: 'Data', cite: 'Cite' });

  it('says everything in words: its picture is hidden from a screen reader', async () => {
    const element = await drawn('highlight="h20"', '700px');
    const pictures = [...(element.shadowRoot?.querySelectorAll('svg') ?? [])];
    expect(
      pictures.filter((svg) => svg.getAttribute('aria-hidden') !== 'true' && !svg.closest('[aria-hidden=true]')).length,
    ).to.equal(0);
  });

  it('says what became of typed numbers without being asked', async () => {
    const { element } = await chart('tpp="5000"');
    expect(element.shadowRoot?.querySelector('[part=own]')?.getAttribute('role')).to.equal('status');
  });
});

describe('on somebody else’s page, a control chart', () => staysQuiet(subject));
