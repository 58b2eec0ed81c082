import { css } from 'lit';

/** Filters and list; the picture has a sheet of its own. */
export const banTimelineStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.2em;
    font-size: 0.85em;
    margin-block: 0.8em 0.2em;
  }
  .filters [role='group'] {
    display: contents;
  }
  .filters .group + .group::before {
    content: '';
    align-self: center;
    block-size: 1.2em;
    border-inline-start: 1px solid var(--hairline);
    margin-inline: 0.2em;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.3em;
  }
  .filters button {
    padding: 0.2em 0.35em;
    border-block-end: 2px solid transparent;
  }
  .filters button[aria-pressed='true'] {
    border-block-end-color: currentColor;
    font-weight: 700;
  }
  .count {
    color: var(--muted);
    font-weight: 400;
  }
  .search {
    margin-inline-start: auto;
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .search input {
    all: unset;
    box-sizing: border-box;
    inline-size: 7em;
    min-block-size: 24px;
    padding: 0.2em 0.3em;
    border-block-end: 1px solid currentColor;
    cursor: text;
  }
  .showing {
    font-size: 0.85em;
    color: var(--muted);
  }
  .year {
    font-weight: 700;
    margin-block-start: 1.1em;
    padding-block-end: 0.3em;
  }
  ol > li {
    border-block-start: 1px solid var(--hairline);
  }
  ol > li:last-child {
    border-block-end: 1px solid var(--hairline);
  }
  ol:not(:last-child) > li:last-child {
    border-block-end: 0;
  }
  .group-of-many {
    content-visibility: auto;
    contain-intrinsic-size: auto 110em;
  }
  ol > li[hidden],
  section[hidden] {
    display: none;
  }
  ol summary {
    display: grid;
    grid-template-columns: 8.2em 7em 4.4em 1fr 1.2em;
    gap: 0 0.6em;
    align-items: baseline;
    padding-block: 0.5em;
    cursor: pointer;
    list-style: none;
  }
  ol summary::-webkit-details-marker {
    display: none;
  }
  ol summary .sign {
    font-size: 0.9em;
    color: var(--muted);
  }
  ol summary .sign .tightens {
    color: var(--tightens);
  }
  ol summary .sign .loosens {
    color: var(--loosens);
  }
  ol summary .where {
    font-size: 0.85em;
    color: var(--muted);
  }
  ol summary::after {
    content: '+' / '';
    text-align: end;
    color: var(--muted);
  }
  ol details[open] > summary::after {
    content: '−' / '';
  }
  ol details[open] > summary .title,
  ol summary:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  ol details[open] > summary .title {
    font-weight: 700;
    text-decoration: none;
  }
  .detail {
    padding-block-end: 0.9em;
    padding-inline-start: calc(19.6em + 1.8em);
    max-inline-size: 42em;
    display: grid;
    gap: 0.5em;
  }
  .detail .facts {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.85em;
    gap: 0.15em 1.1em;
  }
  .detail dl.facts > div {
    display: flex;
    gap: 0.4em;
  }
  .detail dt {
    font-weight: 700;
  }
  .detail .sources,
  .detail .note {
    font-size: 0.85em;
    margin: 0;
  }
  .detail a {
    display: inline-block;
    min-block-size: 24px;
  }
  @container (max-width: 640px) {
    .filters .group + .group::before {
      content: none;
    }
    .group {
      inline-size: 100%;
    }
    .picture,
    .legend.wide {
      display: none;
    }
    ol summary {
      grid-template-columns: auto auto 1fr 1.2em;
    }
    ol summary .title {
      grid-column: 1 / 4;
      grid-row: 2;
    }
    ol summary::after {
      grid-column: 4;
      grid-row: 1;
    }
    .detail {
      padding-inline-start: 0;
    }
    .search {
      margin-inline-start: 0;
      inline-size: 100%;
    }
    .search input {
      flex: 1;
    }
  }
  @media print {
    .filters,
    .showing {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    ol summary::after {
      content: '';
    }
  }
`;
