/** What an author may miswrite in an element's attributes, and what a reader and an editor see of it. */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.js';
import { chartSpecimen } from '../../stories/specimens/chart.js';
import { quoteSpecimen } from '../../stories/specimens/quote.js';
import { timelineSpecimen } from '../../stories/specimens/timeline.js';
import {
  addressOf,
  allSaid,
  faultLine,
  frame,
  has,
  isSeen,
  mount,
  said,
  show,
  until,
  withConsoleGuard,
} from '../support/index.js';

interface Shown extends HTMLElement {
  readonly ready: boolean;
  readonly updateComplete: Promise<unknown>;
}

const ARTICLE = '<p>The article’s own words.</p>';
const GAUGE = 'chip-stockpile-gauge unit="chips"';
const METER = 'chip-self-sufficiency-meter label="Own"';
const QUOTE = `chip-quote-card src="${addressOf(quoteSpecimen)}" quote="q-lau-2025-05-14-generations"`;
const CHART = `chip-control-chart src="${addressOf(chartSpecimen)}"`;
const TIMELINE = `chip-ban-timeline src="${addressOf(timelineSpecimen)}"`;

const markup = (start: string, attributes: string): string =>
  `<${start} ${attributes}>${ARTICLE}</${start.split(' ', 1).join()}>`;

/** Once the element shows its own content, with what it told the page on the way. */
async function drawn(start: string, attributes: string) {
  const { element, errors } = await show<Shown>(markup(start, attributes));
  await until(() => element.ready, `${element.localName} is ready`);
  await element.updateComplete;
  return { element, told: errors.map(({ code, subject, detail }) => [code, subject, detail]) };
}

describe('a number that an author left empty was not given', () => {
  const quietly = (promise: string, test: () => Promise<void>) => it(promise, withConsoleGuard(test));

  for (const [start, empty] of [
    [GAUGE, 'value=""'],
    [GAUGE, 'value="  "'],
    [GAUGE, 'low=""'],
    [GAUGE, 'high=""'],
    [METER, 'value=""'],
  ] as const) {
    quietly(`${start.split(' ', 1).join()} ${empty}: the article’s words stay, and no zero is claimed`, async () => {
      const element = mount<Shown>(markup(start, empty));
      await element.updateComplete;
      await frame();
      expect(element.ready).to.equal(false);
      expect(isSeen(element.querySelector('p'))).to.equal(true);
      expect(has(element, '.problem')).to.equal(false);
    });
  }

  quietly('beside a number that was: a gauge has no range, nothing to compare with and no runway', async () => {
    const { element } = await drawn(GAUGE, 'value="16" low="" high="" reference-value="" monthly-use=""');
    expect(said(element, '.amount')).to.equal('16 chips');
    expect(allSaid(element, '.rows .value')).to.deep.equal([]);
    expect(has(element, '.runway')).to.equal(false);
  });

  quietly('beside a number that was: a meter has no target', async () => {
    const { element } = await drawn(METER, 'value="40" target-value="" heading-level=""');
    expect(has(element, '.sentence')).to.equal(false);
    expect(element.shadowRoot?.querySelector('.headline')?.getAttribute('aria-level')).to.equal('3');
  });

  quietly('of a chart: its fields are as empty as without them', async () => {
    const { element } = await drawn(CHART, 'tpp="" die-area="" bandwidth=""');
    const fields = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=number]') ?? [])];
    expect(fields.map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  quietly('of a timeline: the list is whole', async () => {
    const { element } = await drawn(TIMELINE, 'limit=""');
    expect(allSaid(element, '.title').length).to.equal(13);
  });
});

describe('of an attribute that takes one of a few words, another word', () => {
  for (const [start, name, word, allowed] of [
    [QUOTE, 'theme', 'purple', 'auto light dark'],
    [QUOTE, 'variant', 'constructor', 'card pull line'],
    [QUOTE, 'heading-level', 'high', '1 2 3 4 5 6'],
    [QUOTE, 'heading-level', '7', '1 2 3 4 5 6'],
    [QUOTE, 'heading-level', '2.5', '1 2 3 4 5 6'],
    [TIMELINE, 'order', 'upwards', 'asc desc'],
  ] as const) {
    it(
      `for its look is told in one line, and the default holds: ${name}="${word}"`,
      withConsoleGuard(
        async () => {
          const { element, told } = await drawn(start, `heading="Ours" ${name}="${word}"`);
          expect(told).to.deep.equal([['invalid-choice', word, `${name}: "${word}" must be one of: ${allowed}`]]);
          expect(element.shadowRoot?.querySelector('.headline')?.getAttribute('aria-level')).to.equal('3');
          expect(has(element, '.problem')).to.equal(false);
          expect(element.getAttribute(name)).to.equal(word);
          if (name === 'order') expect(said(element, '.year')).to.match(/^2022/);
        },
        {
          expected: [
            `warn: <${start.split(' ', 1).join()}> invalid-choice: ${name}: "${word}" must be one of: ${allowed}`,
          ],
        },
      ),
    );
  }

  for (const [start, name, word, allowed] of [
    [`${GAUGE} value="16"`, 'claim-status', 'offical', 'official company-claim reported estimate disputed retracted'],
    [`${GAUGE} value="17"`, 'claim-status', 'toString', 'official company-claim'],
    [TIMELINE, 'direction', 'sideways', 'tightens loosens neutral'],
    [TIMELINE, 'jurisdiction', 'USA', 'US CN NL'],
    [TIMELINE, 'instrument', 'constructor', 'rule executive-action'],
  ] as const) {
    it(
      `for what is said keeps the article’s own words: ${name}="${word}"`,
      withConsoleGuard(
        async () => {
          const { element, errors } = await show<Shown>(markup(start, `${name}="${word}"`));
          expect(errors.map(({ code, subject }) => [code, subject])).to.deep.equal([['invalid-choice', word]]);
          expect(isSeen(element.querySelector('p'))).to.equal(true);
          expect(await faultLine(element)).to.equal(
            `“${word}” cannot stand here. The browser’s console names the words that can.`,
          );
        },
        { expected: [`${name}: "${word}" must be one of: ${allowed}`] },
      ),
    );
  }

  it(
    'left empty is one that was not given',
    withConsoleGuard(async () => {
      const { element, told } = await drawn(`${GAUGE} value="16"`, 'theme="" claim-status=""');
      expect(told).to.deep.equal([]);
      expect(said(element, '[part=status]')).to.equal('reported');
    }),
  );
});

describe('a unit of the author’s own is printed as it is', () => {
  for (const language of ['en', 'fr', 'zh-Hans', 'ar']) {
    for (const unit of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      it(`in ${language}: ${unit}`, async () => {
        const { element } = await show<Shown>(
          `<div lang="${language}"><chip-stockpile-gauge value="16" unit="${unit}"></chip-stockpile-gauge></div>`,
          'chip-stockpile-gauge',
        );
        expect(said(element, '.amount').replace(/\s/g, '')).to.equal(`16${unit}`);
      });
    }
  }
});

describe('a value without end', () => {
  const long = `${'x'.repeat(59)}😀${'x'.repeat(100_000)}`;
  const beginning = `${'x'.repeat(59)}…`;

  for (const [start, name, detail] of [
    [GAUGE, 'value', `value: "${beginning}" is not a number`],
    [QUOTE, 'as-of', `as-of: "${beginning}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`],
    ['chip-quote-card', 'quote', `quotes: no record "${beginning}"`],
    ['chip-quote-card', 'src', `src: "javascript:${'x'.repeat(49)}…" is not an address on the web`],
  ] as const) {
    it(
      `is told by its beginning, and what was expected in its place is told whole: ${name}`,
      withConsoleGuard(
        async () => {
          const value = name === 'src' ? `javascript:${long}` : long;
          const { element, errors } = await show<Shown>(markup(start, `${name}="${value}"`));
          const line = await faultLine(element);
          expect(line).to.include(name === 'src' ? `“javascript:${'x'.repeat(49)}…”` : `“${beginning}”`);
          expect(line.length).to.be.lessThan(160);
          expect(errors.map(({ subject }) => subject)).to.deep.equal([value]);
        },
        { expected: [detail] },
      ),
    );
  }
});
