import { expect } from '@open-wc/testing';
import { said, until } from '../support/index.js';
import { fileAt, filesOf, openPage, OTHER_ORIGIN, type Host, type NewsPage } from '../support/pages.js';

const QUOTE = 'tag=quote-card&quote=q-lau-2025-05-14-generations';
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

interface Embed {
  readonly page: NewsPage;
  readonly frame: HTMLIFrameElement;
  /** What the frame has told the page, in order. */
  readonly told: readonly unknown[];
}

interface Place {
  readonly host?: Host;
  readonly origin?: string;
  readonly sandbox?: string | null;
}

/** The frame of a snippet, on a page of a newsroom. By default it lies on another host and has no origin of its own. */
async function embed(
  query: string,
  { host = 'open', origin = OTHER_ORIGIN, sandbox = 'allow-scripts' }: Place = {},
): Promise<Embed> {
  const page = await openPage('');
  const told: unknown[] = [];
  page.window.addEventListener('message', ({ data }) => told.push(data));
  const frame = page.document.createElement('iframe');
  frame.title = 'An embed';
  frame.width = '600';
  frame.height = '420';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.src = `${fileAt(host, 'embed/index.html', origin)}?${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page.document.body.append(frame);
  await loaded;
  return { page, frame, told };
}

/** The heights told in our own form. */
const heightsOf = ({ told }: Embed): number[] =>
  told.flatMap((data) => {
    const { type, height } = (data ?? {}) as { type?: unknown; height?: number };
    return type === 'chip-policy-elements:height' ? [height ?? 0] : [];
  });

/** A frame on the host of the page lets the test look inside. */
async function open(query: string, host: Host = 'open'): Promise<NewsPage> {
  const { frame } = await embed(query, { host, origin: location.origin, sandbox: null });
  const window = frame.contentWindow as NewsPage['window'];
  return { frame, window, document: window.document, errors: [] };
}
const elementIn = ({ document }: NewsPage): (HTMLElement & { readonly ready?: boolean }) | null =>
  document.querySelector('main > :not(.waiting, p)');
const isReady = (page: NewsPage): Promise<void> => until(() => elementIn(page)?.ready === true, 'the element is ready');
const lineIn = async (page: NewsPage): Promise<string> => {
  await until(() => page.document.querySelector('main > p') !== null, 'a line in words');
  return page.document.querySelector('main')?.textContent?.trim() ?? '';
};

const serialised = ({ document }: NewsPage): string => new XMLSerializer().serializeToString(document);

/** As tall as the lines that stand there before the script: what is taller has been drawn. */
const drawn = 240;

describe('a frame', () => {
  for (const host of ['open', 'strict'] as const) {
    it(`draws its element and tells its height, without an origin of its own, from another ${host} host`, async () => {
      const here = await embed(QUOTE, { host });
      expect(here.frame.contentDocument, 'it is closed to the page').to.equal(null);
      await until(() => (heightsOf(here).at(-1) ?? 0) > drawn, 'the height of the card is told');
    });
  }

  it('tells every height in the form of our script, of AMP, and of pym.js when that gave it an id', async () => {
    const here = await embed(`${QUOTE}&childId=pym-7`);
    await until(() => here.told.length >= 6, 'it has told its height');
    await pause(700);
    const height = heightsOf(here).at(-1) ?? 0;
    expect(here.told.slice(-3)).to.deep.equal([
      { type: 'chip-policy-elements:height', height },
      { sentinel: 'amp', type: 'embed-size', height },
      `pymxPYMxpym-7xPYMxheightxPYMx${height}`,
    ]);
  });

  it('tells it again when a change of width makes it another', async () => {
    const here = await embed(QUOTE);
    await until(() => (heightsOf(here).at(-1) ?? 0) > drawn, 'the height of the card is told');
    await pause(300);
    const before = heightsOf(here).at(-1) ?? 0;
    here.frame.width = '320';
    await until(() => (heightsOf(here).at(-1) ?? 0) > before, 'it is taller');
  });

  it('tells a script that comes late, without being asked', async () => {
    const here = await embed(QUOTE);
    await pause(1500);
    const before = here.told.length;
    await until(() => here.told.length > before, 'it is told again');
  });

  it('says in words that its script did not come when the host does not let a stranger have it', async () => {
    const here = await embed(QUOTE, { host: 'closed' });
    await pause(500);
    // Nothing of ours has run, and the page's own sentences stay.
    expect(here.told).to.deep.equal([]);
    const page = await open('');
    const words = await (await fetch(fileAt('closed', 'embed/index.html'))).text();
    expect(words).to.contain('What stands here is drawn by a script, which has not arrived or may not run.');
    expect(words).not.to.contain('noscript');
    expect(page.document.querySelector('base')?.target).to.equal('_blank');
  });
});

describe('the page in a frame', () => {
  it('shows the element with the attributes of its address, in its language, and is named after it', async () => {
    const page = await open(`${QUOTE}&lang=fr&as-of=2025-05-20&theme=dark`);
    await isReady(page);
    const card = elementIn(page);
    expect(card?.localName).to.equal('chip-quote-card');
    expect(said(card!, '[part=as-of]')).to.equal('Données : 20 mai 2025');
    expect(page.document.documentElement.lang).to.equal('fr');
    expect(page.window.getComputedStyle(page.document.documentElement).colorScheme).to.equal('dark');
    await until(() => page.document.title.includes('puces'), 'its title is the quotation');
  });

  it('is named after the headline of the element', async () => {
    const page = await open('tag=stockpile-gauge&figure=h20-orders-2025-q1&heading=What%20was%20ordered');
    await isReady(page);
    expect(page.document.title).to.equal('What was ordered');
  });

  it('is transparent, and takes no side in the choice between light and dark', async () => {
    const page = await open(QUOTE);
    const { backgroundColor, colorScheme } = page.window.getComputedStyle(page.document.documentElement);
    expect([backgroundColor, colorScheme]).to.deep.equal(['rgba(0, 0, 0, 0)', 'normal']);
    expect(page.window.getComputedStyle(page.document.body).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('sets nothing that is no public attribute of the element', async () => {
    const page = await open(
      `${QUOTE}&onclick=alert(1)&style=color:red&class=a&id=b&slot=c&record={}&src=http://example.org/a.csv`,
    );
    await isReady(page);
    const names = (elementIn(page)?.getAttributeNames() ?? []).filter((name) => name !== 'style');
    expect(names).to.deep.equal(['quote']);
    expect(elementIn(page)?.getAttribute('style') ?? '').not.to.contain('red');
  });

  it('reads markup in its address as words', async () => {
    const page = await open('tag=%3Cimg%20src=x%20onerror=alert(1)%3E');
    expect(await lineIn(page)).to.contain('There is no tag of the name “<img src=x onerror=alert(1)>”.');
    expect(page.document.querySelector('img')).to.equal(null);
  });

  const lines = [
    ['', 'The address of this frame names no tag. It should contain, for example, ?tag=quote-card&quote=….'],
    [
      'lang=fr',
      'L’adresse de ce cadre ne nomme aucune balise. Elle devrait contenir, par exemple, ?tag=quote-card&quote=….',
    ],
    [
      'tag=weather',
      'There is no tag of the name “weather”. There are: ban-timeline, control-chart, export-status, quote-card, self-sufficiency-meter, stockpile-gauge.',
    ],
    [
      'tag=weather&lang=zh-Hans',
      '没有名为“weather”的标签。现有：ban-timeline, control-chart, export-status, quote-card, self-sufficiency-meter, stockpile-gauge。',
    ],
  ] as const;
  for (const [query, line] of lines) {
    it(`says what is wrong with “?${query}”`, async () => {
      expect(await lineIn(await open(query))).to.equal(line);
    });
  }

  for (const name of ['../../evil', '__proto__', 'policy-provider', 'chip-policy-elements', 'Quote-Card']) {
    it(`loads no script for “${name}”`, async () => {
      const page = await open(`tag=${name}`);
      await lineIn(page);
      expect(filesOf(page)).to.deep.equal(['embed/embed.css', 'embed/embed.js']);
    });
  }

  it('says that the script of the tag is not there, in the language of the address', async () => {
    expect(await lineIn(await open(QUOTE, 'broken'))).to.equal('What should stand here could not be loaded.');
    const arabic = await open(`${QUOTE}&lang=ar`, 'broken');
    expect(await lineIn(arabic)).to.equal('تعذّر تحميل ما ينبغي أن يظهر هنا.');
    expect(arabic.document.querySelector<HTMLElement>('main > p')?.dir).to.equal('rtl');
  });

  it('says that a record is not in the data', async () => {
    const page = await open('tag=quote-card&quote=q-nobody');
    await until(() => elementIn(page) !== null && said(elementIn(page)!, '.problem') !== '', 'it says what is wrong');
    expect(said(elementIn(page)!, '.problem')).to.equal(
      'There is no record with the id “q-nobody” in the data. Check the spelling.',
    );
  });

  it('asks for its own script, the tag’s and the data that it shows, of its own host and for nothing else', async () => {
    const page = await open(QUOTE);
    await isReady(page);
    expect(filesOf(page)).to.deep.equal([
      'data/quotes/q-lau-2025-05-14-generations.json',
      'embed/embed.css',
      'embed/embed.js',
      'quote-card.js',
    ]);
    const hosts = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(hosts)]).to.deep.equal([location.origin]);
  });

  it('keeps nothing: no cookie, no storage, no database', async () => {
    const kept = async (): Promise<unknown> => [
      document.cookie,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      await indexedDB.databases(),
      await caches.keys(),
    ];
    const before = await kept();
    await isReady(await open(QUOTE));
    expect(await kept()).to.deep.equal(before);
  });

  it('hears no message, whatever it is told', async () => {
    const page = await open(QUOTE);
    await isReady(page);
    const before = serialised(page);
    for (const message of [
      { type: 'chip-policy-elements:height', height: 1 },
      'pymxPYMxaxPYMxwidthxPYMx1',
      { quote: 'x' },
    ]) {
      page.window.postMessage(message, '*');
    }
    await pause(200);
    expect(serialised(page)).to.equal(before);
    const code = await (await fetch(fileAt('open', 'embed/embed.js'))).text();
    expect(code).not.to.match(/["'`]message["'`]|onmessage/);
  });

  it('opens a source in a window of its own', async () => {
    const page = await open(QUOTE);
    await isReady(page);
    const link = elementIn(page)?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^=https]');
    expect(link?.target || page.document.querySelector('base')?.target).to.equal('_blank');
  });
});
