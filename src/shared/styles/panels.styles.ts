import { css } from 'lit';

/** The panels of the foot. They come with the panels' code, since most readers never open one. */
export const panelsStyles = css`
  .panel {
    font-size: 0.85em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--hairline);
  }
  .panel textarea {
    inline-size: 100%;
    box-sizing: border-box;
    font: 0.9em/1.4 monospace;
    color: inherit;
    background: none;
    border: 1px solid var(--muted);
    direction: ltr;
  }
  .panel .actions {
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .actions [aria-pressed='true'] {
    font-weight: 700;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.4em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.35em 0.8em 0.35em 0;
    border-block-start: 1px solid var(--hairline);
    font-weight: 400;
  }
  thead th {
    font-weight: 700;
    border-block-start: 0;
  }
  .format > summary {
    min-block-size: 24px;
    cursor: pointer;
    font-weight: 700;
  }
  .citation {
    max-inline-size: 44em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    user-select: all;
    margin-block: 0.4em;
    font: inherit;
  }
`;
