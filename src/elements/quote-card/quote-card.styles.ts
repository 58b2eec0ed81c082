import { css } from 'lit';

export const quoteCardStyles = css`
  figure {
    display: block;
  }
  .words {
    font-family: var(--chip-font-quote, inherit);
    font-size: var(--quote-size, 1.45em);
    line-height: 1.32;
    max-inline-size: 30em;
    text-wrap: pretty;
    hanging-punctuation: first;
  }
  .words:lang(zh),
  .words:lang(ja) {
    line-height: 1.6;
  }
  .who {
    margin-block-start: 0.6em;
    max-inline-size: 44em;
  }
  .name {
    font-weight: 700;
  }
  .wording {
    font-size: 0.85em;
    color: var(--muted);
    margin-block-start: 0.15em;
  }
  .wording button {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    color: var(--chip-color-text, inherit);
  }
  .body {
    display: flex;
    gap: 1em;
    align-items: start;
    margin-block: 0.3em 0.2em;
  }
  .body > div {
    min-inline-size: 0;
    flex: 1;
  }
  ::slotted([slot='portrait']) {
    inline-size: 5em;
    block-size: auto;
    flex: none;
  }
  .note .item {
    display: block;
  }
  .note .item + .item {
    margin-block-start: 0.4em;
  }
  :host([variant='pull']) .words {
    --quote-size: 1.7em;
  }
  :host([variant='line']) .frame {
    border-block-start: 0;
    padding-block-start: 0;
  }
  :host([variant='line']) .words {
    --quote-size: 1em;
  }
  :host([variant='line']) :is(.words, .words p, .who) {
    display: inline;
  }
  :host([variant='line']) .foot {
    border-block-start: 0;
    margin-block-start: 0.2em;
    padding-block-start: 0;
  }
  :host([variant='line']) :is(.note, .wording) {
    display: none;
  }
  /* The author's own words stay the page's: only their size and place are ours. */
  .own {
    border-block-start: 2px solid currentColor;
    padding-block-start: 0.6em;
  }
  .own ::slotted(blockquote) {
    margin: 0.3em 0 0.6em;
    padding: 0;
    border: 0;
    font-family: var(--chip-font-quote, inherit);
    font-size: var(--quote-size, 1.45em);
    line-height: 1.32;
    max-inline-size: 30em;
  }
  .own ::slotted(:is(p, footer, figcaption, cite)) {
    margin-block: 0.3em;
    max-inline-size: 44em;
  }
  :host([variant='pull']) .own ::slotted(blockquote) {
    font-size: var(--quote-size, 1.7em);
  }
  :host([variant='line']) .own {
    border-block-start: 0;
    padding-block-start: 0;
  }
  :host([variant='line']) .own ::slotted(*) {
    display: inline;
    font-size: 1em;
  }
  @container (max-width: 359px) {
    .words {
      --quote-size: 1.25em;
    }
    .body {
      flex-direction: column;
    }
  }
`;
