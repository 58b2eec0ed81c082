import { css } from 'lit';

/** Headline, description, picture, sentence, foot: the same for every element. */
export const frameStyles = css`
  .headline {
    font-size: 1.3em;
    line-height: 1.2;
    font-weight: 700;
    font-family: var(--chip-font-headline, inherit);
    max-inline-size: 34em;
    text-wrap: balance;
  }
  .description {
    color: var(--muted);
    max-inline-size: 42em;
    margin-block-start: 0.3em;
  }
  .picture {
    margin-block: 0.9em 0.6em;
  }
  .sentence {
    max-inline-size: 42em;
    margin-block: 0.5em;
  }
  .note {
    font-size: 0.9em;
    max-inline-size: 44em;
    border-inline-start: 3px solid var(--hairline);
    padding-inline-start: 0.7em;
    margin-block: 0.7em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid var(--hairline);
    margin-block-start: 0.8em;
    padding-block-start: 0.35em;
    font-size: 0.8em;
    color: var(--muted);
  }
  .foot .facts {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .foot .facts > span:not(:last-child) {
    margin-inline-end: 1.1em;
  }
  .foot [part='as-of'] {
    display: inline-block;
  }
  .foot a {
    display: inline-block;
    min-block-size: 24px;
  }
  .actions {
    display: flex;
    gap: 0.9em;
    color: var(--chip-color-text, inherit);
  }
  .actions :is(button, a) {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: center;
  }
  .actions button[aria-expanded='true'] {
    text-decoration-thickness: 2px;
    font-weight: 700;
  }
  /* Where words run from the right, so do time and amounts; the letters are turned back in their place. */
  [dir='rtl'] .runs {
    direction: ltr;
    transform: scaleX(-1);
  }
  [dir='rtl'] .runs text {
    unicode-bidi: plaintext;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .mark {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.35em;
    vertical-align: -0.05em;
    flex: none;
  }
  .tightens {
    color: var(--tightens);
  }
  .loosens {
    color: var(--loosens);
  }
  .neutral {
    color: var(--muted);
  }
  @media print {
    .actions {
      display: none;
    }
    .foot a {
      display: inline;
    }
    .foot a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .frame {
      --track: Canvas;
      --hairline: CanvasText;
      --muted: CanvasText;
    }
  }
`;
