import { expect } from '@open-wc/testing';
import { isSeen, mount, said, until } from '../support/index.js';

/**
 * What a newsroom pastes, on a page of its own: a frame has its own tags, its own requests and its own layout, so that
 * one paste cannot profit from another.
 */
interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly errors: readonly string[];
}

async function page(body: string, width = 640): Promise<Page> {
  // A frame below the fold is out of sight, and what is out of sight may move.
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  const frame = mount<HTMLIFrameElement>(
    `<iframe title="A page of a newsroom" width="${width}" height="700"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><style>body{margin:0;font:16px/1.4 sans-serif} p{margin:0}</style><body>${body}</body></html>`;
  await loaded;
  const window = frame.contentWindow as Page['window'] | null;
  if (!window) throw new Error('the page did not load');
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const method of ['error', 'warn', 'info', 'log'] as const) {
    window.console[method] = (...values: unknown[]) => errors.push(`${method}: ${values.join(' ')}`);
  }
  return { document: window.document, window, errors };
}

/** Pastes the script of an embed, as in the snippet. */
function paste({ document }: Page, name: string): Promise<unknown> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${location.origin}/dist/embeds/${name}.js`;
  const done = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${name}.js could not be loaded: was it built?`)));
  });
  document.body.append(script);
  return done;
}

const TAGS = [
  'chip-as-of-control',
  'chip-ban-timeline',
  'chip-control-chart',
  'chip-export-status',
  'chip-policy-provider',
  'chip-quote-card',
  'chip-self-sufficiency-meter',
  'chip-stockpile-gauge',
];
/** Those that take the place of the article's text: a status stands within it, a provider around others. */
const DRAWN = TAGS.filter((tag) => !['chip-export-status', 'chip-policy-provider'].includes(tag));
const defined = ({ window }: Page): string[] => TAGS.filter((tag) => window.customElements.get(tag));

const child = ({ document }: Page, tag: string): HTMLElement & { readonly ready?: boolean } => {
  const element = document.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`no <${tag}> on the page`);
  return element;
};
const isReady = (here: Page, tag: string): Promise<void> =>
  until(() => child(here, tag).ready === true, `<${tag}> is ready`);
const asOf = (here: Page, tag: string): string => said(child(here, tag), '[part=as-of]');

/** Paths of the data that a page asked for. */
const dataOf = ({ window }: Page): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/embeds/data/'))
    .map((path) => path.replace('/dist/embeds/data/', ''))
    .sort();

const GAUGE = '<chip-stockpile-gauge figure="h20-orders-2025-q1"><p>At least $16 bn.</p></chip-stockpile-gauge>';
const METER = '<chip-self-sufficiency-meter indicator="ss-eu-2022"><p>9.8%.</p></chip-self-sufficiency-meter>';
const QUOTE =
  '<chip-quote-card quote="q-lau-2025-05-14-generations"><blockquote>“Enough.”</blockquote></chip-quote-card>';

const STATUS = '<p>Nvidia’s <chip-export-status chip="h20">H20: licence required</chip-export-status>.</p>';

describe('the script of all tags', () => {
  it('draws each of the eight in the place of the article’s text, and says nothing', async () => {
    const own = '<p>The article’s own words.</p>';
    const here = await page(`${STATUS}${GAUGE}${METER}${QUOTE}
      <chip-policy-provider as-of="2025-05-20">
        <chip-as-of-control>${own}</chip-as-of-control>
        <chip-control-chart highlight="h20">${own}</chip-control-chart>
        <chip-ban-timeline from="2025-01" to="2025-06">${own}</chip-ban-timeline>
      </chip-policy-provider>`);
    const words = [...here.document.querySelectorAll('p, blockquote')].filter((one) => !one.querySelector('*'));
    expect([words.length, words.every(isSeen)]).to.deep.equal([6, true]);
    await paste(here, 'chip-policy-elements');
    for (const tag of [...DRAWN, 'chip-export-status']) await isReady(here, tag);
    for (const tag of DRAWN) expect(isSeen(child(here, tag).querySelector('p, blockquote')), tag).to.equal(false);
    expect(said(child(here, 'chip-export-status'), 'button')).to.equal('9 April 2025, source and history');
    expect(defined(here)).to.deep.equal(TAGS);
    expect(here.errors).to.deep.equal([]);
  });
});

describe('the script of one tag', () => {
  for (const tag of TAGS) {
    it(`${tag.replace('chip-', '')}.js registers ${tag} and no other, and is silent`, async () => {
      const here = await page('');
      await paste(here, tag.replace('chip-', ''));
      expect(defined(here)).to.deep.equal([tag]);
      expect(here.errors).to.deep.equal([]);
    });
  }

  it('asks for nothing before there is something to show', async () => {
    const here = await page('');
    await paste(here, 'chip-policy-elements');
    expect(dataOf(here)).to.deep.equal([]);
  });

  const alone = [
    ['quote-card', QUOTE, ['quotes/q-lau-2025-05-14-generations.json']],
    ['stockpile-gauge', GAUGE, ['stockpiles/h20-orders-2025-q1.json']],
    ['self-sufficiency-meter', METER, ['indicators/ss-eu-2022.json']],
    ['export-status', STATUS, ['status/h20.json']],
  ] as const;
  for (const [name, markup, data] of alone) {
    it(`${name}.js asks for ${data.join()} and for no other data`, async () => {
      const here = await page(markup);
      await paste(here, name);
      await isReady(here, `chip-${name}`);
      expect(dataOf(here)).to.deep.equal(data);
      expect(here.errors).to.deep.equal([]);
    });
  }

  it('asks its own host for everything, and nobody else', async () => {
    const here = await page(QUOTE + GAUGE + METER + '<chip-ban-timeline limit="3"></chip-ban-timeline>');
    await paste(here, 'chip-policy-elements');
    await Promise.all(
      ['chip-quote-card', 'chip-stockpile-gauge', 'chip-ban-timeline'].map((tag) => isReady(here, tag)),
    );
    const hosts = here.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(hosts)]).to.deep.equal([location.origin]);
  });
});

describe('scripts on one page', () => {
  it('may be pasted twice, and beside the script of all tags', async () => {
    const here = await page(QUOTE);
    await paste(here, 'quote-card');
    const first = here.window.customElements.get('chip-quote-card');
    await paste(here, 'quote-card');
    await paste(here, 'chip-policy-elements');
    await isReady(here, 'chip-quote-card');
    expect(here.window.customElements.get('chip-quote-card') === first).to.equal(true);
    expect(defined(here)).to.deep.equal(TAGS);
    expect(here.errors).to.deep.equal([]);
  });

  it('may come in any order: the provider last', async () => {
    const here = await page(`<chip-policy-provider as-of="2025-05-20">${QUOTE}${GAUGE}</chip-policy-provider>`);
    for (const name of ['stockpile-gauge', 'quote-card']) await paste(here, name);
    await isReady(here, 'chip-quote-card');
    expect(asOf(here, 'chip-quote-card')).to.not.equal('As of 20 May 2025');
    await paste(here, 'policy-provider');
    await until(
      () =>
        asOf(here, 'chip-quote-card') === 'As of 20 May 2025' &&
        asOf(here, 'chip-stockpile-gauge') === 'As of 20 May 2025',
      'both have the provider’s date',
    );
  });

  it('of several files agree under one provider when a reader selects', async () => {
    const here = await page(
      `<chip-policy-provider><chip-ban-timeline></chip-ban-timeline>${GAUGE}${METER}</chip-policy-provider>`,
    );
    for (const name of ['policy-provider', 'ban-timeline', 'stockpile-gauge', 'self-sufficiency-meter'])
      await paste(here, name);
    await Promise.all(
      ['chip-ban-timeline', 'chip-stockpile-gauge', 'chip-self-sufficiency-meter'].map((tag) => isReady(here, tag)),
    );
    const entry = '#chip-event-h20-reversal-2025 summary';
    child(here, 'chip-ban-timeline').shadowRoot?.querySelector<HTMLElement>(entry)?.click();
    await until(
      () =>
        asOf(here, 'chip-stockpile-gauge') === 'As of 14 July 2025' &&
        asOf(here, 'chip-self-sufficiency-meter') === 'As of 14 July 2025',
      'both have moved to the day of the entry',
    );
  });

  it('leave the article as it is when the data is not there', async () => {
    const here = await page('<chip-quote-card quote="q-nobody"><blockquote>“Enough.”</blockquote></chip-quote-card>');
    await paste(here, 'quote-card');
    await until(() => said(child(here, 'chip-quote-card'), '.problem') !== '', 'it says what is wrong');
    expect(said(child(here, 'chip-quote-card'), '.problem')).to.equal(
      'There is no record with the id “q-nobody” in the data. Check the spelling.',
    );
    expect((here.document.querySelector('blockquote') as HTMLElement).offsetHeight).to.be.greaterThan(0);
  });
});

describe('the place of an embed', () => {
  /** Pixels by which what stands below was moved at most, when the fallback was so many pixels tall. */
  async function movedBy(tag: string, attributes: string, fallback: number): Promise<number> {
    const here = await page(
      `<p>Above.</p><${tag} ${attributes}><div style="height:${fallback}px">Own text.</div></${tag}><p>Below.</p>`,
    );
    const below = here.document.querySelector('p:last-of-type') as HTMLElement;
    const tops: number[] = [];
    let isOn = true;
    const look = (): void => {
      tops.push(below.getBoundingClientRect().top);
      if (isOn) here.window.requestAnimationFrame(look);
    };
    look();
    await paste(here, tag.replace('chip-', ''));
    await isReady(here, tag);
    await new Promise((resolve) => setTimeout(resolve, 150));
    isOn = false;
    return Math.round(Math.max(...tops) - Math.min(...tops));
  }

  async function heightOf(tag: string, attributes: string): Promise<number> {
    const here = await page(`<p>Above.</p><${tag} ${attributes}></${tag}>`);
    await paste(here, tag.replace('chip-', ''));
    await isReady(here, tag);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return child(here, tag).getBoundingClientRect().height;
  }

  const embeds = [
    ['chip-quote-card', 'quote="q-lau-2025-05-14-generations"'],
    ['chip-stockpile-gauge', 'figure="h20-orders-2025-q1"'],
    ['chip-self-sufficiency-meter', 'indicator="ss-eu-2022"'],
    // Nothing to fetch, so it is ready before the browser has told the size of anything.
    ['chip-stockpile-gauge', 'value="300000" unit="chips" label="Our count"'],
  ] as const;
  for (const [tag, attributes] of embeds) {
    it(`of ${tag} ${attributes} does not move the article when the text in it was as tall, or taller`, async () => {
      const height = Math.ceil(await heightOf(tag, attributes));
      // The height was rounded up to a whole pixel.
      expect(await movedBy(tag, attributes, height), 'as tall').to.be.at.most(1);
      expect(await movedBy(tag, attributes, height + 120), 'taller').to.equal(0);
    });
  }

  it('is measured: with a text that is far too short the article does move', async () => {
    expect(await movedBy('chip-stockpile-gauge', 'figure="h20-orders-2025-q1"', 10)).to.be.greaterThan(100);
  });
});
