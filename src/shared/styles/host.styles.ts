import { css } from 'lit';
import { accentsFromText, colours } from './colour.styles.js';
import { visuallyHidden } from './visually-hidden.styles.js';

/**
 * The line between the host page and us. Family, size, colour, direction and colour scheme come from the article;
 * every other inherited property is reset inside, on the frame, where no selector of the page can reach. Colours are
 * mixed from the article's own text colour, so that they fit a light or a dark page whoever set it, and however.
 */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
    color: var(--chip-color-text, #191b1f);
    background: var(--chip-color-background, #fff);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--chip-color-text, #eceef1);
    background: var(--chip-color-background, #14171a);
  }
  /* Not the host is the container: it would keep in the margins of the article's own text, and what is below would move. */
  .frame {
    all: initial;
    display: block;
    container-type: inline-size;
    visibility: inherit;
    color: var(--chip-color-text, inherit);
    color-scheme: inherit;
    font-family: var(--chip-font, inherit);
    font-size: inherit;
    line-height: 1.45;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    border-block-start: 2px solid currentColor;
    padding-block-start: 0.6em;
    ${colours}
  }
  @supports (color: oklch(from currentColor l c h)) {
    .frame {
      ${accentsFromText}
    }
  }
  .frame :where(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, figure, blockquote, table) {
    margin: 0;
    padding: 0;
  }
  .frame :where(ul, ol) {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  :is(a, button, summary, input):focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  ${visuallyHidden}
  .problem {
    font-size: 0.85em;
    border-inline-start: 3px solid currentColor;
    padding-inline-start: 0.6em;
    margin-block-start: 0.4em;
  }
  @media print {
    :host {
      color-scheme: light;
      color: #000;
      background: none;
      break-inside: avoid;
    }
  }
`;
