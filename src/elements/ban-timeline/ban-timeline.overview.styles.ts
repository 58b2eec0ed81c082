import { css } from 'lit';

/** The picture above the list and its legend. */
export const overviewStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    font-size: 0.85em;
    margin-block: 0.6em;
  }
  .overview {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 11px;
  }
  .overview text {
    fill: currentColor;
  }
  .overview .muted {
    fill: var(--muted);
  }
  .overview .lane {
    font-weight: 700;
    font-size: 12px;
  }
  .overview .grid {
    stroke: var(--hairline);
  }
  .overview .axis {
    stroke: var(--muted);
  }
  .overview .date {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .overview .dot {
    color: var(--muted);
    cursor: pointer;
  }
  .overview .dot.tightens,
  .overview .bar.tightens {
    color: var(--tightens);
  }
  .overview .dot.loosens,
  .overview .bar.loosens {
    color: var(--loosens);
  }
  .overview .bar {
    fill: currentColor;
    opacity: 0.85;
    cursor: pointer;
  }
  .overview .bar.never {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
    opacity: 1;
  }
  .overview .bar.loosens {
    fill-opacity: 0.25;
    stroke: currentColor;
  }
  .overview .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .overview .bar {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .overview .bar.loosens,
    .overview .bar.never {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
