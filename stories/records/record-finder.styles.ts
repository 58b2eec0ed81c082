import { css } from 'lit';

export const finderStyles = css`
  :host {
    display: block;
    max-inline-size: 60rem;
    --line: color-mix(in srgb, currentcolor 22%, transparent);
    --muted: color-mix(in srgb, currentcolor 72%, transparent);
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }
  label {
    display: grid;
    gap: 0.2em;
    font-size: 0.9em;
    min-inline-size: 0;
  }
  label:first-of-type {
    flex: 1 1 16em;
  }
  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--muted);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1rem;
  }
  option {
    background: canvas;
    color: canvastext;
  }
  :is(input, select, button, a):focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
  .count {
    margin: 0.8em 0 0.4em;
    color: var(--muted);
    font-size: 0.9em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    border-block-start: 1px solid var(--line);
  }
  button {
    display: block;
    inline-size: 100%;
    padding: 0.55em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button:hover .title {
    text-decoration: underline;
  }
  .about {
    display: block;
    color: var(--muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .shown {
    margin-block: 1.2em 1.6em;
    padding-block: 0.8em 1em;
    border-block: 2px solid currentcolor;
  }
  .links {
    margin: 0.8em 0 0;
    font-size: 0.9em;
  }
  h2 {
    margin: 0 0 0.6em;
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
`;
