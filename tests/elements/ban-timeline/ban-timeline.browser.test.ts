import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BanTimelineElement } from '../../../src/elements/ban-timeline/ban-timeline.js';
import type { EventSelectEvent } from '../../../src/shared/element/chip-events.js';
import { timelineSpecimen } from '../../../stories/specimens/timeline.js';
import {
  addressOf,
  allSaid,
  button,
  expectAccessible,
  frame,
  has,
  isAccessible,
  isSeen,
  keepsTheArticle,
  listen,
  mount,
  faultLine,
  said,
  savedBy,
  show,
  staysQuiet,
  until,
  withConsoleGuard,
  words,
  type Subject,
  registersOnce,
} from '../../support/index.js';

const subject: Subject = {
  tag: 'chip-ban-timeline',
  dataset: timelineSpecimen,
  ask: '',
  collection: 'events',
  wrongPath: 'events[0].date',
};
const LETTER = 'h20-licence-requirement-2025';

const timeline = (language: string, more = '', width = 1000) =>
  show<BanTimelineElement>(
    `<div lang="${language}"><div class="place-${width}"><chip-ban-timeline src="${addressOf(timelineSpecimen)}" ${more}><ol><li>In the article.</li></ol></chip-ban-timeline></div></div>`,
    'chip-ban-timeline',
  );

const entry = (element: Element, id: string): HTMLDetailsElement => {
  const details = element.shadowRoot?.querySelector<HTMLDetailsElement>(`#chip-event-${id} details`);
  if (!details) throw new Error(`no entry ${id}`);
  return details;
};
const seenEntries = (element: Element): (string | undefined)[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('li[data-id]') ?? [])]
    .filter(isSeen)
    .map((li) => li.dataset['id']);
const toggled = (element: Element, id: string): Promise<void> => {
  const before = entry(element, id).open;
  (entry(element, id).querySelector('summary') as HTMLElement).click();
  return until(() => entry(element, id).open !== before, 'the entry is toggled');
};
/** `toggle` is told a task later. */
const told = async (heard: readonly unknown[], count: number): Promise<void> => {
  await until(() => heard.length >= count, `${count} selections are told`);
  await frame();
};

let early: BanTimelineElement;
const style = document.createElement('style');
style.textContent = '.place-1000 { width: 1000px } .place-320 { width: 320px }';

before(async () => {
  document.head.append(style);
  early = document.createElement('chip-ban-timeline');
  early.events = [{ date: '2025-04-09', title: 'Set early' }];
  document.body.append(early);
  await import('../../../src/elements/ban-timeline/define.js');
});
after(() => early.remove());
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the tag of a timeline', () => {
  it('keeps the properties that a page set before its script came', async () => {
    await until(() => early.ready, 'the early timeline is ready');
    await early.updateComplete;
    expect(allSaid(early, '.title')).to.deep.equal(['Set early']);
  });

  registersOnce('chip-ban-timeline');
});

describe('what a timeline says', () => {
  const headlines = [
    ['en', 'Decisions on AI chips: 9 tighten, 2 loosen', '9 April', 'tightens', 'US'],
    ['fr', 'Décisions sur les puces d’IA\u00a0: 9 durcissent, 2 assouplissent', '9 avril', 'durcit', 'É.-U.'],
    ['zh-Hans', '有关人工智能芯片的决定：9项收紧，2项放松', '4月9日', '收紧', '美国'],
  ] as const;
  for (const [language, headline, day, direction, where] of headlines) {
    it(`in ${language}: the finding, and of each decision the day, the direction and the place in words`, async () => {
      const { element } = await timeline(language);
      expect(said(element, '.headline')).to.equal(headline);
      const summary = entry(element, LETTER).querySelector('summary');
      expect([
        words(summary?.querySelector('time')),
        words(summary?.querySelector('.sign')),
        words(summary?.querySelector('.where')),
      ]).to.deep.equal([day, direction, where]);
    });
  }

  it('by year, each with how many', async () => {
    const { element } = await timeline('en');
    expect(allSaid(element, '.year')).to.deep.equal(['2022 1 decision', '2023 6 decisions', '2025 6 decisions']);
  });

  it('to machines: dates as they are known, never shifted by a day', async () => {
    const { element } = await timeline('en');
    const dates = [...(element.shadowRoot?.querySelectorAll('summary time') ?? [])].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates).to.deep.equal([
      '2022-10-07',
      '2023-01',
      '2023-05-23',
      '2023-06-30',
      '2023-07-03',
      '2023-10-17',
      '2023-11',
      '2025-01-13',
      '2025-01-27',
      '2025-04-09',
      '2025-05-13',
      '2025-07-14',
      '2025-08-12',
    ]);
  });

  it('of an entry: when it was decided and when it became public, the chips, and its sources', async () => {
    const { element } = await timeline('en', `select="${LETTER}"`);
    const detail = entry(element, LETTER);
    expect(detail.open).to.equal(true);
    const facts = [...detail.querySelectorAll('.facts > div')].map((row) => [
      words(row.querySelector('dt')),
      words(row.querySelector('dd')),
    ]);
    expect(facts).to.deep.include(['Decided', '9 April 2025']);
    expect(facts).to.deep.include(['Public', '15 April 2025']);
    expect(facts).to.deep.include(['Chips', 'H20, H20 141 GB, MI308X']);
    expect(words(detail.querySelector('.sources'))).to.match(
      /^Sources: SEC EDGAR, 15 April 2025 .* · TRT World, 31 July 2025 · Link to this entry$|^Sources: SEC EDGAR, 15 April 2025 · TRT World, 31 July 2025 · Link to this entry$/,
    );
  });

  it('narrowed by attributes: only what was asked for, newest first', async () => {
    const { element } = await timeline('en', 'jurisdiction="US CN" chip="h20" from="2025" order="desc"');
    expect(seenEntries(element)).to.deep.equal(['cn-discourages-h20-2025', 'h20-reversal-2025', LETTER]);
  });

  it('as of a day: nothing that became public later', async () => {
    const { element } = await timeline('en', 'as-of="2025-04-14"');
    expect(seenEntries(element).at(-1)).to.equal('deepseek-market-shock-2025');
    expect(said(element, '[part=as-of]')).to.equal('As of 14 April 2025');
  });

  it('since a day: what is new', async () => {
    const { element } = await timeline('en', 'since="2025-07-01"');
    expect(said(element, '.headline')).to.equal('2 decisions since 1 July 2025');
    expect(seenEntries(element)).to.deep.equal(['h20-reversal-2025', 'cn-discourages-h20-2025']);
  });

  it('on a wide page also as a picture, on a phone as the list alone', async () => {
    const wide = await timeline('en');
    await until(() => has(wide.element, 'svg.overview'), 'the picture is drawn');
    expect(wide.element.shadowRoot?.querySelectorAll('.dot').length).to.equal(13);
    const narrow = await timeline('en', '', 320);
    await frame();
    await frame();
    expect(has(narrow.element, 'svg.overview')).to.equal(false);
    expect(seenEntries(narrow.element).length).to.equal(13);
  });

  it('at 320 pixels without scrolling sideways', async () => {
    const { element } = await timeline('fr', `select="${LETTER}"`, 320);
    await frame();
    expect(element.scrollWidth).to.be.at.most(320);
    expect(element.shadowRoot?.querySelector('.frame')?.scrollWidth).to.be.at.most(320);
  });

  it('of an author’s own file and table', async () => {
    const json = await show('<chip-ban-timeline src="/tests/fixtures/own.json"></chip-ban-timeline>');
    expect(allSaid(json.element, '.title')).to.deep.equal(['Our own decision']);
    const csv = await show('<chip-ban-timeline src="/tests/fixtures/events.csv"></chip-ban-timeline>');
    expect(allSaid(csv.element, '.title')).to.deep.equal(['A rule, with a comma', 'Another rule']);
    expect(allSaid(csv.element, 'summary time')).to.deep.equal(['9 April', 'May']);
  });
});

describe('a timeline', () => {
  it(
    'of the built-in events says what is wrong with a file that an author names later',
    withConsoleGuard(
      async () => {
        const host = mount<BanTimelineElement>('<chip-ban-timeline><p>Own.</p></chip-ban-timeline>');
        await until(() => host.ready, 'the built-in events are shown');
        host.src = '/tests/fixtures/none.json';
        expect(await faultLine(host)).to.equal('The data file “/tests/fixtures/none.json” could not be loaded.');
        expect(host.ready).to.equal(false);
      },
      { expected: ['none.json answered 404'] },
    ),
  );

  keepsTheArticle(subject);

  for (const attribute of ['from', 'to', 'since']) {
    it(`keeps the article’s text when ${attribute} is not a date, and says so`, async () => {
      const thrown: unknown[] = [];
      const notice = (event: Event): void => {
        event.preventDefault();
        thrown.push(event);
      };
      window.addEventListener('error', notice);
      window.addEventListener('unhandledrejection', notice);
      try {
        const place = mount(
          `<chip-ban-timeline src="${addressOf(timelineSpecimen)}" ${attribute}="2025-13-40"><p>In the article.</p></chip-ban-timeline>`,
        );
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(thrown.length, 'errors thrown at the page').to.equal(0);
        expect(isSeen(place.querySelector('p')), 'the article’s text is seen').to.equal(true);
        expect(await faultLine(place)).to.equal('“2025-13-40” is not a date. Write it as 2025, 2025-04 or 2025-04-09.');
      } finally {
        window.removeEventListener('error', notice);
        window.removeEventListener('unhandledrejection', notice);
      }
    });
  }
});

describe('a reader of a timeline', () => {
  it('opens an entry with the keyboard, and the page hears which and when it became public', async () => {
    const { element } = await timeline('en');
    const { heard, stop } = listen<EventSelectEvent>('chip-event-select');
    (entry(element, LETTER).querySelector('summary') as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    await told(heard, 1);
    expect(entry(element, LETTER).open).to.equal(true);
    expect([heard[0]?.id, heard[0]?.date]).to.deep.equal([LETTER, '2025-04-15']);
    await sendKeys({ press: ' ' });
    await told(heard, 2);
    stop();
    expect(entry(element, LETTER).open).to.equal(false);
    expect([heard[1]?.id, heard[1]?.date]).to.deep.equal([undefined, undefined]);
    expect(heard.length).to.equal(2);
  });

  it('reaches filters, entries, data and citation with Tab alone', async () => {
    const { element } = await timeline('en');
    document.body.tabIndex = -1;
    document.body.focus();
    const reached = new Set<string>();
    for (let i = 0; i < 60; i += 1) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot?.activeElement;
      if (active) reached.add(active.localName === 'button' ? words(active) : active.localName);
      if (reached.has('Cite')) break;
    }
    document.body.removeAttribute('tabindex');
    expect([...reached]).to.include.members(['All 13', 'US 7', 'summary', 'Data', 'Cite']);
  });

  it('filters by direction and place, hears how many are left, and undoes it', async () => {
    const { element } = await timeline('en');
    const china = button(element, 'China 2');
    expect(china.getAttribute('aria-pressed')).to.equal('false');
    china.click();
    await element.updateComplete;
    expect(china.getAttribute('aria-pressed')).to.equal('true');
    expect(button(element, 'All 13').getAttribute('aria-pressed')).to.equal('false');
    expect(seenEntries(element)).to.deep.equal(['cn-gallium-germanium-2023', 'cn-discourages-h20-2025']);
    expect(said(element, '[role=status]')).to.equal('2 of 13 shown');
    expect(
      allSaid(element, '.year').filter((_, i) => isSeen(element.shadowRoot?.querySelectorAll('.year')[i])),
    ).to.deep.equal(['2023 1 decision', '2025 1 decision']);
    button(element, 'loosens 2').click();
    await element.updateComplete;
    expect(seenEntries(element)).to.deep.equal([]);
    expect(said(element, '[role=status]')).to.equal('0 of 13 shown');
    button(element, 'All 13').click();
    await element.updateComplete;
    expect(seenEntries(element).length).to.equal(13);
  });

  it('searches a list of thirty, and has no field on a shorter one', async () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      id: `own-${i}`,
      date: `2025-04-${String(i + 1).padStart(2, '0')}`,
      title: i === 7 ? 'Cobalt' : `Decision ${i}`,
    }));
    const { element } = await show<BanTimelineElement>('<chip-ban-timeline></chip-ban-timeline>');
    element.events = events.slice(1);
    await until(() => seenEntries(element).length === 29, 'the shorter list is shown');
    expect(has(element, 'input')).to.equal(false);
    element.events = events;
    await until(() => seenEntries(element).length === 30, 'the longer list is shown');
    const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    field.focus();
    // No letter twice: WebKit's driver presses all keys of a word at once.
    await sendKeys({ type: 'cobalt' });
    await element.updateComplete;
    expect(seenEntries(element)).to.deep.equal(['own-7']);
    expect(said(element, '[role=status]')).to.equal('1 of 30 shown');
  });

  it('presses a mark in the picture and finds its entry open', async () => {
    const { element } = await timeline('en');
    await until(() => has(element, 'svg.overview'), 'the picture is drawn');
    const { heard, stop } = listen<EventSelectEvent>('chip-event-select');
    element.shadowRoot
      ?.querySelector(`.dot[data-id="${LETTER}"]`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await told(heard, 1);
    stop();
    expect(entry(element, LETTER).open).to.equal(true);
    expect(heard.map(({ id }) => id)).to.deep.equal([LETTER]);
  });

  it(
    'follows a link to an entry, on arrival and later, and Lit has nothing to say about it',
    withConsoleGuard(async () => {
      history.replaceState(null, '', `#chip-event-${LETTER}`);
      const { element } = await timeline('en');
      await until(() => entry(element, LETTER).open, 'the entry of the address is open');
      location.hash = '#chip-event-h20-reversal-2025';
      await until(() => entry(element, 'h20-reversal-2025').open, 'the entry of the new address is open');
      const link = entry(element, LETTER).querySelector<HTMLAnchorElement>('a[href^="#"]');
      expect(link?.getAttribute('href')).to.equal(`#chip-event-${LETTER}`);
    }),
  );

  it('keeps open what was open when the page changes its language', async () => {
    const { element } = await timeline('en');
    await toggled(element, LETTER);
    element.closest('[lang]')?.setAttribute('lang', 'fr');
    await until(() => said(element, '.headline').startsWith('Décisions'), 'the words are French');
    expect(entry(element, LETTER).open).to.equal(true);
  });

  it('says which limit is no number, in the author’s own letters', async () => {
    const host = mount('<chip-ban-timeline limit="ten"><p>Own words.</p></chip-ban-timeline>');
    expect(await faultLine(host)).to.equal('“ten” is not a number. Write digits only, such as 16000000000.');
  });

  it('opens the data as a table and saves it as CSV', async () => {
    const { element } = await timeline('en', 'limit="2"');
    button(element, 'Data').click();
    await until(() => has(element, 'table'), 'the table opens');
    expect(allSaid(element, 'tbody tr td:nth-of-type(1)')).to.deep.equal(['14 July 2025', '12 August 2025']);
    const { name, text } = await savedBy(() => button(element, 'Download as CSV').click());
    expect(name).to.equal('Policy decisions on AI chips.csv');
    expect(text.split('\r\n')[0]).to.equal('\ufeffDecision,Date,Direction,Where,Status,Source');
  });

  it('cites the entry that is open', async () => {
    const { element } = await timeline('en');
    await toggled(element, 'h20-reversal-2025');
    button(element, 'Cite').click();
    await until(() => has(element, '[part=cite]'), 'the panel opens');
    expect(allSaid(element, '.panel summary')).to.deep.equal(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
  });
});

describe('for everybody, a timeline', () => {
  isAccessible(subject, { data: 'Data', cite: 'Cite' });

  it('has no violation with entries open and filters pressed', async () => {
    const { element } = await timeline('en', `select="${LETTER}"`);
    button(element, 'US 7').click();
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('puts its years one level below its headline', async () => {
    const { element } = await timeline('en', 'heading-level="2"');
    const levels = [...(element.shadowRoot?.querySelectorAll('[role=heading]') ?? [])].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['2', '3', '3', '3']);
  });

  it('is an ordered list of disclosures; the picture is hidden from a screen reader', async () => {
    const { element } = await timeline('en');
    await until(() => has(element, 'svg.overview'), 'the picture is drawn');
    expect(element.shadowRoot?.querySelectorAll('ol > li > details > summary').length).to.equal(13);
    expect(element.shadowRoot?.querySelector('svg.overview')?.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('on somebody else’s page, a timeline', () => staysQuiet(subject));
