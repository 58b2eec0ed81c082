import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: grid;
    gap: 1.5rem;
    max-inline-size: 75rem;
    margin-inline: auto;
    padding: 1rem;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.2rem;
  }
  legend,
  h2 {
    font-size: 1rem;
    font-weight: 700;
    margin: 0 0 0.4rem;
    padding: 0;
  }
  label {
    display: grid;
    gap: 0.15rem;
    font-size: 0.875rem;
    min-inline-size: 0;
  }
  label.wide {
    flex: 1 1 20rem;
  }
  label.choice {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 24px;
  }
  input:not([type='radio']),
  select,
  textarea {
    font: inherit;
    padding: 0.3rem 0.5rem;
    border: 1px solid #767676;
    background: #fff;
    color: inherit;
    inline-size: 100%;
    box-sizing: border-box;
  }
  button {
    font: inherit;
    padding: 0.35rem 0.8rem;
    border: 1px solid #191b1f;
    background: #fff;
    color: inherit;
    cursor: pointer;
  }
  button[aria-pressed='true'],
  button.main {
    background: #191b1f;
    color: #fff;
  }
  :is(button, input, select, textarea):focus-visible {
    outline: 2px solid #1f5fae;
    outline-offset: 2px;
  }
  textarea {
    font:
      0.8125rem/1.45 ui-monospace,
      monospace;
    min-block-size: 14rem;
    resize: vertical;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .preview,
  .left {
    border: 1px solid #c9c9c9;
    padding: 1rem;
    overflow: hidden;
  }
  .preview[data-theme='dark'] {
    background: #14171a;
    color: #eceef1;
    color-scheme: dark;
  }
  .preview > div {
    max-inline-size: var(--width);
    font:
      1.0625rem/1.5 Georgia,
      serif;
  }
  .left {
    font:
      1rem/1.5 Georgia,
      serif;
    max-block-size: 24rem;
    overflow: auto;
  }
  .hint {
    font-size: 0.875rem;
    color: #55585d;
    margin: 0.3rem 0;
  }
  @media (min-width: 60rem) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.5rem;
    }
  }
`;
