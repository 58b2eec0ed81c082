/* eslint-disable no-restricted-syntax -- the browser's own parser is what templates are held against */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.js';
import { fillTemplate } from '../../src/embeds/fill-template.js';
import { mount, next, until } from '../support/index.js';

/** One of each element, so that every template of theirs is prepared at least once. */
const EACH = `
  <chip-quote-card quote="q-lau-2025-05-14-generations"><p>Own.</p></chip-quote-card>
  <chip-stockpile-gauge figure="h20-orders-2025-q1"><p>Own.</p></chip-stockpile-gauge>
  <chip-stockpile-gauge low="1" high="2" reference-value="3" unit="chips" claim-status="estimate"><p>Own.</p></chip-stockpile-gauge>
  <chip-self-sufficiency-meter indicator="ss-cn-bernstein-2028"><p>Own.</p></chip-self-sufficiency-meter>
  <chip-ban-timeline from="2024" to="2025-06"><p>Own.</p></chip-ban-timeline>
  <chip-control-chart highlight="h20" interactive><p>Own.</p></chip-control-chart>
  <chip-export-status chip="h20">Own.</chip-export-status>
  <chip-as-of-control><p>Own.</p></chip-as-of-control>`;

/** Every string that Lit makes a template of while something happens. */
async function templatesOf(happens: () => Promise<void>): Promise<string[]> {
  const strings = new Set<string>();
  const inherited = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
    configurable: true,
    get(this: HTMLTemplateElement): unknown {
      return inherited?.get?.call(this);
    },
    set(this: HTMLTemplateElement, html: string) {
      strings.add(String(html));
      inherited?.set?.call(this, html);
    },
  });
  try {
    await happens();
  } finally {
    Reflect.deleteProperty(HTMLTemplateElement.prototype, 'innerHTML');
  }
  return [...strings];
}

async function useEverything(): Promise<void> {
  const page = mount(`<div>${EACH}</div>`);
  await Promise.all([...page.children].map((element) => next(element, 'chip-ready')));
  const roots = [...page.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) for (const summary of root.querySelectorAll('summary')) summary.click();
  for (const [name, shown] of [
    ['Data', 'table'],
    ['Cite', '.citation'],
  ] as const) {
    const buttons = roots.flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('.actions button')].filter(
        (button) => button.textContent?.trim() === name,
      ),
    );
    for (const button of buttons) button.click();
    await until(() => roots.some((root) => root.querySelector(shown) !== null), `${name} is open`);
  }
}

const bySpace = (text: string): string =>
  text.replaceAll('$lit$', '.lit').replace(/([\s"])[.?@](?=[a-z-]+\.lit)/gi, '$1_');

const namesIn = ({ content }: HTMLTemplateElement): string[] =>
  [...content.querySelectorAll('*')].map(({ namespaceURI, localName }) => `${namespaceURI} ${localName}`);

describe('a template of a pasted script', () => {
  it('becomes the same nodes as a browser makes of its HTML', async () => {
    const templates = await templatesOf(useEverything);
    expect(templates.length).to.be.greaterThan(60);
    for (const html of templates.map(bySpace)) {
      const [byBrowser, byUs] = [document.createElement('template'), document.createElement('template')];
      byBrowser.innerHTML = html;
      fillTemplate(byUs, html);
      // A browser writes the name of a bound attribute in small letters; Lit knows it as it was written.
      expect(byUs.innerHTML.toLowerCase()).to.equal(byBrowser.innerHTML.toLowerCase());
      expect(namesIn(byUs)).to.deep.equal(namesIn(byBrowser));
    }
  });

  it('keeps what Lit looks for: marks, names of events and properties, namespaces', () => {
    const template = document.createElement('template');
    fillTemplate(
      template,
      '<p class="a <?b>" @click.lit=lit$1$ hidden>x<?lit$1$></p><svg viewBox="0 0 1 1"><svg><g></g></svg><path d="M0 0"/></svg><b></b>',
    );
    const [paragraph, picture, bold] = [...template.content.children];
    expect(paragraph?.getAttributeNames()).to.deep.equal(['class', '_click.lit', 'hidden']);
    expect(paragraph?.getAttribute('class')).to.equal('a <?b>');
    expect(paragraph?.lastChild?.nodeType).to.equal(Node.COMMENT_NODE);
    expect((paragraph?.lastChild as Comment).data).to.equal('?lit$1$');
    expect(picture?.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(bold?.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
  });
});

describe('a page with pasted scripts', () => {
  let frame: HTMLIFrameElement;
  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.width = '700';
    frame.srcdoc = '<!doctype html><html lang="en"><title>A page</title>';
    const loaded = next(frame, 'load');
    document.body.append(frame);
    await loaded;
  });
  afterEach(() => frame.remove());

  async function load(name: string): Promise<void> {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `/dist/embeds/${name}.js`;
    frame.contentDocument?.head.append(script);
    await next(script, 'load');
  }

  it('has no name on its window that it did not have before', async () => {
    const inside = frame.contentWindow as (Window & typeof globalThis) | null;
    const names = (): PropertyKey[] => [...Reflect.ownKeys(inside ?? {}), ...Reflect.ownKeys(inside?.Symbol ?? {})];
    const before = new Set(names());
    for (const name of ['quote-card', 'stockpile-gauge', 'chip-policy-elements']) await load(name);
    expect(inside?.customElements.get('chip-ban-timeline')).to.be.a('function');
    expect(names().filter((name) => !before.has(name))).to.deep.equal([]);
  });

  it('draws what the package draws, whatever was taken out of the scripts', async () => {
    const page = frame.contentDocument;
    if (!page) throw new Error('no page in the frame');
    const places = [document, page].map((one) => {
      const place = one.createElement('div');
      place.style.width = '600px';
      one.body.append(place);
      return place;
    });
    await load('chip-policy-elements');
    for (const place of places) place.append(place.ownerDocument.createRange().createContextualFragment(EACH));
    const [byPackage = [], byScript = []] = places.map((place) => [...place.children]);
    await Promise.all([...byPackage, ...byScript].map((one) => until(() => isReady(one), `${one.localName} is there`)));
    for (const [index, one] of byPackage.entries()) {
      const isSame = (): boolean => drawn(byScript[index]).join('') === drawn(one).join('');
      // Widths are told to each page in its own time.
      await until(isSame, `${one.localName} is laid out`).catch(() => undefined);
      expect(drawn(byScript[index])).to.deep.equal(drawn(one));
    }
    places[0]?.remove();
  });
});

const isReady = (element: Element): boolean => (element as Element & { ready?: boolean }).ready === true;

/**
 * What stands in a shadow root, tag by tag, without the marks of Lit and the spaces between tags. Only a pasted script has its
 * snippet under *Embed*, which comes last, and only there does an entry bring its details when it is opened.
 */
const drawn = (element: Element | undefined): string[] =>
  (element?.shadowRoot?.innerHTML ?? '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .replace(/<\/summary>.*?<\/details>|<div class="actions".*$/g, '')
    .split(/(?=<)/);
