import { css } from 'lit';
import { accentsFromText, colours } from '../../shared/styles/colour.styles.js';
import { visuallyHidden } from '../../shared/styles/visually-hidden.styles.js';

/** The sentence is the article's own type in every respect. Only the detail, which is ours, is cut off from the page. */
export const exportStatusStyles = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
    color: var(--chip-color-text, #191b1f);
    --paper: var(--chip-color-background, #fff);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--chip-color-text, #eceef1);
    --paper: var(--chip-color-background, #14171a);
  }
  /* The background of a line does not reach the block that opens below it. */
  :host([theme='light']),
  :host([theme='dark']),
  :host(:is([theme='light'], [theme='dark'])) .detail {
    background: var(--paper);
  }
  :host(:is([theme='light'], [theme='dark'])) .detail {
    padding-inline: 0.6em;
  }
  .status {
    ${colours}
  }
  @supports (color: oklch(from currentColor l c h)) {
    .status {
      ${accentsFromText}
    }
  }
  /* A date of three parts keeps their order wherever the page's own words run to. */
  [part='sentence'] {
    unicode-bidi: isolate;
  }
  .label {
    white-space: nowrap;
  }
  .mark {
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.3em;
    vertical-align: 0.03em;
  }
  .licence-required {
    color: var(--tightens);
  }
  .not-controlled {
    color: var(--loosens);
  }
  .depends {
    color: var(--muted);
  }
  button {
    all: unset;
    position: relative;
    cursor: pointer;
    text-decoration: underline dotted;
    text-decoration-thickness: max(1px, 0.07em);
    text-underline-offset: 0.18em;
  }
  /* A target of 24 pixels in a line of any height, which stays as high as it is. */
  button::after {
    content: '';
    position: absolute;
    inset-inline: min(0px, (100% - 24px) / 2);
    inset-block: min(0px, (100% - 24px) / 2);
  }
  button:hover,
  button[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  :is(a, button):focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  ${visuallyHidden}
  /* A float, so that the line goes on to its end, full stop included, and the next one begins below. */
  .detail {
    all: initial;
    display: none;
    float: inline-start;
    box-sizing: border-box;
    inline-size: 100%;
    visibility: inherit;
    color: var(--chip-color-text, inherit);
    color-scheme: inherit;
    font-family: var(--chip-font, inherit);
    font-size: 0.85em;
    line-height: 1.45;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    border-block: 1px solid var(--hairline);
    padding-block: 0.6em;
    margin-block: 0.45em 0.75em;
  }
  .detail.last {
    float: none;
  }
  .open {
    display: block;
  }
  ol,
  p {
    margin: 0;
    padding: 0;
    max-inline-size: 44em;
  }
  ol {
    list-style: none;
  }
  .history,
  .foot {
    margin-block-start: 0.5em;
  }
  [aria-current] time {
    font-weight: 700;
  }
  .foot {
    color: var(--muted);
  }
  .foot > span {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .foot .mark {
    vertical-align: 0;
  }
  .foot a {
    color: inherit;
    display: inline-block;
    min-block-size: 24px;
    text-underline-offset: 0.15em;
  }
  .problem {
    font-size: 0.85em;
    border-inline-start: 3px solid currentColor;
    padding-inline-start: 0.4em;
    margin-inline-start: 0.4em;
  }
  @media print {
    :host {
      color-scheme: light;
      color: #000;
      --paper: none;
    }
    .detail {
      display: block;
    }
    button {
      text-decoration: none;
    }
    .foot a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .status {
      --hairline: CanvasText;
      --muted: CanvasText;
    }
  }
`;
