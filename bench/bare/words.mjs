import { LitElement, html } from 'lit';

/** The floor: an element of Lit that draws the same words and links, and does nothing else. */
export class BareWords extends LitElement {
  static properties = { content: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../content.mjs').Content} */
    this.content = { heading: '', before: [], items: [], after: [] };
  }

  render() {
    const { heading, before, items, after } = this.content;
    return html`<h3>${heading}</h3>
      ${before.map(paragraph)}
      <ol>
        ${items.map((item) => html`<li>${words(item)}</li>`)}
      </ol>
      ${after.map(paragraph)}`;
  }
}

const paragraph = (block) => html`<p>${words(block)}</p>`;
const words = ({ text, href }) => (href ? html`<a href=${href}>${text}</a>` : text);
