import { expect } from '@open-wc/testing';
import { addScript, fileAt, filesOf, openPage, type Host, type NewsPage } from '../support/pages.js';
import { mount, until } from '../support/index.js';

const QUOTE = `<div data-chip="quote-card" data-quote="q-lau-2025-05-14-generations" data-lang="fr">
  <blockquote><p>« Assez de puces. »</p></blockquote>
  <p>Martin Lau, <a href="https://www.theregister.com/2025/05/15/tencent_q1_25/">The Register</a></p>
</div>`;
const GAUGE = '<div data-chip="stockpile-gauge" data-figure="h20-orders-2025-q1"><p>At least $16 bn.</p></div>';

const load = (page: NewsPage, host: Host = 'open', query = ''): Promise<unknown> =>
  addScript(page, fileAt(host, `loader.js${query}`));

type Found = HTMLElement & { readonly ready?: boolean };
const find = ({ document }: NewsPage, selector: string): Found | null => document.querySelector<Found>(selector);
const isReady = (page: NewsPage, tag: string): Promise<void> =>
  until(() => find(page, tag)?.ready === true, `<${tag}> is ready`);
const markup = (node: Element | null): string =>
  node ? new XMLSerializer().serializeToString(node).replace(' xmlns="http://www.w3.org/1999/xhtml"', '') : '';
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe('the loader', () => {
  it('turns a div into the element that it names, in its place, with the same text in it', async () => {
    const page = await openPage(`<p>Above.</p>${QUOTE}<p id="below">Below.</p>`);
    const link = find(page, 'a');
    await load(page);
    await isReady(page, 'chip-quote-card');
    const card = find(page, 'chip-quote-card');
    expect(find(page, 'div')).to.equal(null);
    expect(card?.nextElementSibling?.id).to.equal('below');
    expect(card?.getAttribute('quote')).to.equal('q-lau-2025-05-14-generations');
    expect(card?.getAttribute('lang')).to.equal('fr');
    expect(card?.contains(link)).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });

  it('asks for the scripts of the tags on the page, their data and their words, and for nothing else', async () => {
    const page = await openPage(QUOTE + QUOTE);
    await load(page);
    await isReady(page, 'chip-quote-card:last-of-type');
    const files = filesOf(page);
    expect(files.filter((file) => !file.startsWith('chunks/'))).to.deep.equal([
      'data/quotes/q-lau-2025-05-14-generations.json',
      'loader.js',
      'quote-card.js',
    ]);
    expect(files.filter((file) => file.startsWith('chunks/')).join()).to.match(/^chunks\/quote-card-quote\.fr-[^,]*$/);
  });

  it('upgrades what is inserted later, also deep inside other markup, and one div inside another', async () => {
    const page = await openPage('<main></main>');
    await load(page);
    const section = page.document.createElement('section');
    section.append(page.document.createRange().createContextualFragment(`<div><div>${GAUGE}</div></div>`));
    find(page, 'main')?.append(section);
    await isReady(page, 'main section chip-stockpile-gauge');
    const provider = page.document
      .createRange()
      .createContextualFragment(`<div data-chip="policy-provider" data-as-of="2025-05-20">${QUOTE}</div>`);
    find(page, 'main')?.prepend(provider);
    await isReady(page, 'chip-policy-provider > chip-quote-card');
    expect(find(page, 'chip-policy-provider')?.getAttribute('as-of')).to.equal('2025-05-20');
  });

  it('waits with what is below until a reader comes there', async () => {
    const page = await openPage(`${QUOTE}<p style="height: 4000px">A long article.</p>${GAUGE}`);
    await load(page);
    await isReady(page, 'chip-quote-card');
    await pause(200);
    expect(find(page, 'chip-stockpile-gauge')).to.equal(null);
    expect(filesOf(page)).not.to.include('stockpile-gauge.js');
    page.window.scrollTo(0, 9000);
    await isReady(page, 'chip-stockpile-gauge');
  });

  it('leaves a div that names no tag of ours as it is', async () => {
    const body =
      '<div data-chip="weather" data-x="1"><p>Rain.</p></div><div data-chip=""><p>B</p></div><div data-chip="../evil">C</div>';
    const page = await openPage(body);
    await load(page);
    await pause(200);
    expect([...page.document.querySelectorAll('div')].map((div) => markup(div)).join('')).to.equal(body);
    expect(filesOf(page)).to.deep.equal(['loader.js']);
    expect(page.errors).to.deep.equal([]);
  });

  it('copies only attributes that the element reads, and keeps id, class, language and direction', async () => {
    const page = await openPage(
      `<div id="a" class="b c" lang="fr" dir="ltr" style="color: red" title="t" onclick="0" data-chip="stockpile-gauge"
        data-figure="h20-orders-2025-q1" data-as-of="2025-06" data-theme="dark" data-compact data-onclick="alert(1)"
        data-style="color: red" data-slot="s" data-src-doc="x" data-tabindex="0" data-inner-html="<b>"><p>Own.</p></div>`,
    );
    await load(page);
    await isReady(page, 'chip-stockpile-gauge');
    expect(
      [...(find(page, 'chip-stockpile-gauge')?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`),
    ).to.have.members([
      'id=a',
      'class=b c',
      'lang=fr',
      'dir=ltr',
      'figure=h20-orders-2025-q1',
      'as-of=2025-06',
      'theme=dark',
      'compact=',
      ...heldBy(page),
    ]);
  });

  /** The element itself may hold its height for a while. */
  const heldBy = (page: NewsPage): string[] => {
    const style = find(page, 'chip-stockpile-gauge')?.getAttribute('style') ?? null;
    expect(style ?? '').not.to.contain('color');
    return style === null ? [] : [`style=${style}`];
  };

  it('leaves the text when the script of the tag is not there, and says nothing', async () => {
    const page = await openPage(`<p>Above.</p>${QUOTE}`);
    const before = markup(find(page, 'div'));
    const { height = 0 } = find(page, 'div')?.getBoundingClientRect() ?? {};
    await load(page, 'broken');
    await until(() => filesOf(page).includes('quote-card.js'), 'it was asked for');
    await pause(200);
    expect(markup(find(page, 'div'))).to.equal(before);
    expect(find(page, 'div')?.getBoundingClientRect().height).to.equal(height);
    expect(page.errors).to.deep.equal([]);
  });

  it('may be loaded twice, at two addresses, before the page is complete and beside a script of the tag', async () => {
    const page = await openPage(QUOTE, {
      head: `<script type="module" async src="${fileAt('open', 'loader.js')}"></script>`,
    });
    await Promise.all([load(page), load(page, 'open', '?again'), addScript(page, fileAt('open', 'quote-card.js'))]);
    page.document.body.append(page.document.createRange().createContextualFragment(QUOTE));
    await until(() => page.document.querySelectorAll('chip-quote-card').length === 2, 'both are there');
    await isReady(page, 'chip-quote-card:last-of-type');
    expect(find(page, 'div')).to.equal(null);
    expect(page.document.querySelectorAll('blockquote')).to.have.length(2);
    expect(page.errors).to.deep.equal([]);
  });

  it('asks for nothing when the page has the tag already', async () => {
    const page = await openPage(QUOTE);
    await addScript(page, fileAt('open', 'chip-policy-elements.js'));
    await load(page);
    await isReady(page, 'chip-quote-card');
    expect(filesOf(page)).not.to.include('quote-card.js');
  });

  it('leaves alone a div that the page has taken away meanwhile', async () => {
    const page = await openPage(QUOTE);
    await load(page, 'slow');
    await until(() => filesOf(page).length > 0, 'it has begun');
    const div = find(page, 'div');
    await pause(100);
    div?.remove();
    await pause(700);
    expect(div?.querySelector('blockquote')?.textContent).to.equal('« Assez de puces. »');
    if (div) page.document.body.append(div);
    await isReady(page, 'chip-quote-card');
  });

  describe('under a strict policy', () => {
    // “'self'” written out: a frame without an address is nobody's self in Firefox.
    const self = location.origin;
    const underPolicy = (body: string, types: string): Promise<NewsPage> =>
      openPage(body, {
        head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${self}; style-src ${self};
          connect-src ${self}; require-trusted-types-for 'script'; trusted-types ${types}">
          <script type="module" src="${fileAt('open', 'loader.js')}"></script>`,
      });

    it('works, with every element of one kind', async () => {
      const page = await underPolicy(QUOTE + QUOTE, 'lit-html');
      await isReady(page, 'chip-quote-card');
      await isReady(page, 'chip-quote-card:last-of-type');
      expect(page.errors).to.deep.equal([]);
    });

    it('works with several kinds, each with a Lit of its own, where no policy may be made', async () => {
      const page = await underPolicy(QUOTE + GAUGE, "'none'");
      await isReady(page, 'chip-quote-card');
      await isReady(page, 'chip-stockpile-gauge');
      expect(page.errors).to.deep.equal([]);
    });
  });
});

describe('the loader, in a window of its own', () => {
  it('begins one screen ahead of the reader, not two', async () => {
    const place = mount(`<div>
      <div style="height: ${innerHeight * 1.5}px"></div>${QUOTE}<div style="height: ${innerHeight}px"></div>${GAUGE}</div>`);
    scrollTo(0, 0);
    await import(fileAt('open', 'loader.js'));
    await until(() => place.querySelector<Found>('chip-quote-card')?.ready === true, 'the nearer one is ready');
    await pause(200);
    expect(place.querySelector('chip-stockpile-gauge')).to.equal(null);
    scrollTo(0, innerHeight * 2);
    await until(() => place.querySelector<Found>('chip-stockpile-gauge')?.ready === true, 'so is the other');
  });
});

describe('the place of a div', () => {
  /** What the browser counts as shifts while the div becomes its element, and how far what is below moved at most. */
  async function shiftsWith(markup: string, before: string): Promise<{ shifts: number; moved: number }> {
    const page = await openPage(`${before}${markup}<p id="below">Below.</p>`);
    let shifts = 0;
    new page.window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const tops: number[] = [];
    let isOn = true;
    const look = (): void => {
      tops.push(find(page, '#below')?.getBoundingClientRect().top ?? 0);
      if (isOn) page.window.requestAnimationFrame(look);
    };
    look();
    await load(page, 'slow');
    await isReady(page, 'chip-stockpile-gauge');
    await pause(200);
    isOn = false;
    return { shifts, moved: Math.round(Math.max(...tops) - Math.min(...tops)) };
  }

  const tall =
    '<div data-chip="stockpile-gauge" data-figure="h20-orders-2025-q1"><div style="height:900px">Own.</div></div>';

  it('is held: nothing moves when the text in it is as tall as the element', async () => {
    expect(await shiftsWith(tall, '<p>Above.</p>')).to.deep.equal({ shifts: 0, moved: 0 });
  });

  it('is held also when the text has the margins of an article', async () => {
    const text = '<p>At least $16 bn.</p><div style="height:900px">Own.</div><p>Reuters</p>';
    expect(await shiftsWith(tall.replace(/<div style.*?<\/div>/, text), '<p>Above.</p>')).to.deep.equal({
      shifts: 0,
      moved: 0,
    });
  });
});
