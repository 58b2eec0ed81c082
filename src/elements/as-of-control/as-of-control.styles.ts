import { css } from 'lit';

export const asOfControlStyles = css`
  .sentence {
    margin-block: 0.3em 0;
  }
  .date {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  /* Two lines are kept, or three on a phone, so that what stands below does not move from change to change. */
  .detail {
    min-block-size: 4.35em;
    max-inline-size: 42em;
  }
  .what {
    color: var(--muted);
  }
  .picture {
    margin-block: 0.3em 0;
  }
  input {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    color: inherit;
    color-scheme: inherit;
    accent-color: currentColor;
  }
  .steps,
  .set {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 0.6em;
    font-size: 0.9em;
    margin-block-start: 0.5em;
  }
  .steps button,
  .reset {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: max(2em, 24px);
  }
  .jump > span,
  .reset {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .jump[aria-disabled] {
    color: var(--muted);
    cursor: default;
  }
  .jump[aria-disabled] > span {
    text-decoration: none;
  }
  .next {
    flex-direction: row-reverse;
  }
  .play {
    font-weight: 700;
    min-inline-size: 5.5em;
  }
  .sign {
    inline-size: 0.8em;
    block-size: 0.8em;
    flex: none;
  }
  .next .sign,
  .previous .sign:dir(rtl) {
    transform: scaleX(-1);
  }
  .next .sign:dir(rtl) {
    transform: none;
  }
  .long {
    display: none;
  }
  .play + .reset,
  .reset:first-child {
    margin-inline-end: auto;
  }
  .day {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-inline-size: 0;
  }
  .day input {
    inline-size: 10em;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 0.2em 0.4em;
    border: 1px solid var(--muted);
    border-radius: 0;
    background: none;
  }
  /* WebKit, and it alone has hanging punctuation, writes today into an empty field: a date of which nothing is shown. */
  @supports (hanging-punctuation: first) {
    .day .empty:not(:focus) {
      color: transparent;
    }
  }
  .unneeded {
    visibility: hidden;
  }
  /* As in the detail: room for two lines of sources. */
  @container (max-width: 479.98px) {
    .foot .facts {
      min-block-size: 48px;
    }
  }
  @container (max-width: 359.98px) {
    .steps {
      font-size: 0.78em;
    }
  }
  @container (min-width: 480px) {
    .detail {
      min-block-size: 2.9em;
    }
  }
  @container (min-width: 640px) {
    .long {
      display: inline;
    }
    .short {
      display: none;
    }
  }
  @media print {
    .detail {
      min-block-size: 0;
    }
    .description,
    .picture,
    .steps,
    .set,
    .foot,
    output {
      display: none;
    }
  }
`;
