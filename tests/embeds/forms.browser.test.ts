import { expect } from '@open-wc/testing';
import { mount, until } from '../support/index.js';
import { allSaid, said } from '../support/show.js';

/** The panel under *Embed*, which only the pasted scripts have: they know where they lie. */
async function opened(markup: string): Promise<Element> {
  await import(`${location.origin}/dist/embeds/quote-card.js`);
  const element = mount(markup);
  await until(() => (element as { readonly ready?: boolean }).ready === true, 'the card is ready');
  const button = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.foot button') ?? [])].at(-1);
  button?.click();
  await until(() => text(element) !== '', 'the snippet is written');
  return element;
}

const text = (element: Element): string => element.shadowRoot?.querySelector('textarea')?.value ?? '';

const press = (element: Element, words: string): void =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.panel button') ?? [])]
    .find((button) => button.textContent?.trim() === words)
    ?.click();

const CARD = '<chip-quote-card quote="q-lau-2025-05-14-stockpile" id="mine" compact></chip-quote-card>';

describe('the forms under Embed', () => {
  it('are eight, and two ways with the data', async () => {
    const element = await opened(CARD);
    expect(allSaid(element, '.panel [aria-pressed]')).to.deep.equal([
      'Tag',
      'Div, for restricted authors',
      'Frame',
      'AMP',
      'Mail and feeds',
      'Markdown',
      'Plain text',
      'oEmbed',
      'Follows the data',
      'Never changes',
    ]);
  });

  it('begin with the tag as its author wrote it, its readable text, and the script with its hash', async () => {
    const element = await opened(CARD);
    const [first = '', second = ''] = text(element).split('\n');
    expect(first).to.equal('<chip-quote-card quote="q-lau-2025-05-14-stockpile" compact lang="en">');
    expect(second).to.match(/^ {2}<blockquote cite="https:/);
    expect(text(element).split('\n').at(-1)).to.match(
      /^<script type="module" src="http:\/\/[^"]+\/dist\/embeds\/quote-card\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"><\/script>$/,
    );
  });

  it('that never change name the folder, the hash of the record and the day', async () => {
    const element = await opened(CARD);
    press(element, 'Never changes');
    await until(() => text(element).includes('pinned='), 'the snippet is pinned');
    expect(text(element)).to.match(/ records="[^"]+\/data\/" integrity="sha384-[^"]{64}" pinned="20\d\d-\d\d-\d\d" /);
  });

  it('change with the button that is pressed', async () => {
    const element = await opened(CARD);
    press(element, 'Markdown');
    await until(() => text(element).startsWith('> '), 'Markdown is written');
    expect(said(element, '.panel [aria-pressed=true]')).to.equal('Markdown');
  });
});
