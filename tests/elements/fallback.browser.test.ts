import { expect } from '@open-wc/testing';
import '../../src/elements/define.js';
import type { ChipElement } from '../../src/shared/element/chip-element.js';
import type { DataErrorEvent } from '../../src/shared/element/chip-events.js';
import { expectAccessible, mount, next, ready, until, withConsoleGuard } from '../support/index.js';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;

/** What is wrong, the markup, the line that an editor reads, the code, and what the console must name. */
const CASES: readonly [what: string, markup: string, line: string, code: string, console: string | undefined][] = [
  [
    'an id that does not exist',
    '<chip-quote-card quote="q-nobody"><p>Own words.</p></chip-quote-card>',
    'There is no record with the id “q-nobody” in the data. Check the spelling.',
    'unknown-record',
    'quotes: no record "q-nobody"',
  ],
  [
    'a date that does not exist',
    '<chip-quote-card quote="q-lau-2025-05-14-stockpile" as-of="2025-13-40"><p>Own words.</p></chip-quote-card>',
    '“2025-13-40” is not a date. Write it as 2025, 2025-04 or 2025-04-09.',
    'invalid-date',
    'as-of: "2025-13-40"',
  ],
  [
    'a day on which nobody knew it',
    '<chip-quote-card quote="q-lau-2025-05-14-stockpile" as-of="2025-05-13"><p>Own words.</p></chip-quote-card>',
    'This was not yet public on 13 May 2025.',
    'not-yet-known',
    undefined,
  ],
  [
    'a file that is not there',
    `<chip-stockpile-gauge src="${fixtures}nothing.json" figure="x"><p>Own words.</p></chip-stockpile-gauge>`,
    `The data file “${fixtures}nothing.json” could not be loaded.`,
    'src-unreachable',
    'answered 404',
  ],
  [
    'a file that breaks off',
    `<chip-quote-card src="${fixtures}broken.json" quote="mine"><p>Own words.</p></chip-quote-card>`,
    `“${fixtures}broken.json” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
    'src-not-data',
    'This is not JSON',
  ],
  [
    'a web page instead of data',
    `<chip-quote-card src="${fixtures}page.html" quote="mine"><p>Own words.</p></chip-quote-card>`,
    `“${fixtures}page.html” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
    'src-not-data',
    'This is a web page, not data',
  ],
  [
    'an empty file',
    `<chip-ban-timeline src="${fixtures}empty.json"><p>Own words.</p></chip-ban-timeline>`,
    `“${fixtures}empty.json” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
    'src-not-data',
    'empty',
  ],
  [
    'a table with a date that does not exist',
    `<chip-ban-timeline src="${fixtures}bad-date.csv"><p>Own words.</p></chip-ban-timeline>`,
    `The data in “${fixtures}bad-date.csv” has a mistake. The browser’s console names the line.`,
    'src-invalid',
    'row 2, date: must be a date that exists',
  ],
  [
    'a table with a comma that nobody put in quotation marks',
    `<chip-ban-timeline src="${fixtures}too-many-cells.csv"><p>Own words.</p></chip-ban-timeline>`,
    `The data in “${fixtures}too-many-cells.csv” has a mistake. The browser’s console names the line.`,
    'src-invalid',
    'row 2: has 4 cells, the header has 3',
  ],
  [
    'a word instead of a number',
    '<chip-stockpile-gauge value="many" unit="chips"><p>Own words.</p></chip-stockpile-gauge>',
    '“many” is not a number. Write digits only, such as 16000000000.',
    'invalid-number',
    'value: "many" is not a number',
  ],
];

describe('when something is wrong', () => {
  for (const [what, markup, line, code, printed] of CASES) {
    it(
      `keeps the article’s text and says so in one line: ${what}`,
      withConsoleGuard(
        async () => {
          const host = mount<ChipElement>(markup);
          const event = await next<DataErrorEvent>(host, 'chip-data-error');
          await host.updateComplete;
          expect(event.code).to.equal(code);
          expect(host.ready).to.equal(false);
          expect(host.innerText.trim()).to.equal('Own words.');
          expect(host.querySelector('p')?.checkVisibility()).to.equal(true);
          await until(() => host.shadowRoot?.querySelector('.problem') !== null, 'the words have arrived');
          expect(host.shadowRoot?.querySelector('.problem')?.textContent).to.equal(line);
          await expectAccessible(host);
        },
        { expected: printed === undefined ? [] : [printed] },
      ),
    );
  }

  it(
    'does not take its neighbours with it',
    withConsoleGuard(
      async () => {
        const place = mount(
          `<div><chip-quote-card quote="q-nobody-2"></chip-quote-card>
           <chip-quote-card quote="q-lau-2025-05-14-stockpile"></chip-quote-card></div>`,
        );
        const refused = next<DataErrorEvent>(place, 'chip-data-error');
        const good = await ready(place.lastElementChild as ChipElement);
        expect([(await refused).code, good.ready]).to.deep.equal(['unknown-record', true]);
      },
      { expected: ['q-nobody-2'] },
    ),
  );

  it('recovers when the author corrects the id', async () => {
    const card = mount<ChipElement & { quote: string }>('<chip-quote-card quote="q-nobody-3"></chip-quote-card>');
    await next(card, 'chip-data-error');
    const shown = next(card, 'chip-ready');
    card.quote = 'q-lau-2025-05-14-stockpile';
    await shown;
    expect(card.shadowRoot?.querySelector('.problem')).to.equal(null);
  });
});

describe('an author’s own data', () => {
  it(
    'shows a quotation from a file, and credits the page',
    withConsoleGuard(async () => {
      const card = mount<ChipElement>(
        `<chip-quote-card src="${fixtures}quotes.json" quote="mine"><p>Own.</p></chip-quote-card>`,
      );
      await ready(card);
      const text = card.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
      expect(text).to.include('“We have enough chips.”');
      expect(text).to.include('A. Spokesperson, 14 May 2025');
      expect(text).to.include('Data: the publisher of this page');
    }),
  );

  it(
    'shows a table as a timeline',
    withConsoleGuard(async () => {
      const timeline = mount<ChipElement>(
        `<chip-ban-timeline src="${fixtures}decisions.csv"><p>Own.</p></chip-ban-timeline>`,
      );
      await ready(timeline);
      const titles = [...(timeline.shadowRoot?.querySelectorAll('.title') ?? [])].map((node) => node.textContent);
      expect(titles).to.deep.equal(['US requires a licence for the H20', 'US signals new licences']);
    }),
  );
});
