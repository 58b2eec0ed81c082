import { css } from 'lit';

export const stockpileGaugeStyles = css`
  .amount {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  .horizon {
    color: var(--muted);
  }
  .rows > li {
    margin-block-start: 0.55em;
  }
  .row-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    max-inline-size: 44em;
  }
  .value {
    font-weight: 700;
  }
  .rows .main .value {
    font-size: 1.15em;
  }
  .about {
    font-size: 0.85em;
    color: var(--muted);
  }
  .group-title {
    font-size: 0.85em;
    font-weight: 700;
    margin-block-start: 0.9em;
    border-block-start: 1px solid var(--hairline);
    padding-block-start: 0.4em;
  }
  svg.bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    overflow: visible;
    margin-block-start: 0.2em;
    color: inherit;
  }
  .reference svg.bar,
  .contradicts svg.bar,
  .estimate svg.bar {
    block-size: 9px;
    opacity: 0.75;
  }
  .track {
    fill: var(--track);
  }
  .outline {
    fill: none;
    stroke: currentColor;
  }
  .dashed,
  .disputed {
    stroke-dasharray: 3 2;
  }
  .disputed {
    fill: none;
    stroke: currentColor;
  }
  .arrow,
  .central {
    fill: currentColor;
  }
  svg.ticks {
    display: block;
    inline-size: 100%;
    block-size: 1.6em;
    overflow: visible;
    font-size: 0.78em;
  }
  .ticks text {
    fill: var(--muted);
  }
  .ticks line {
    stroke: var(--hairline);
  }
  @container (max-width: 359px) {
    .ticks .second {
      display: none;
    }
  }
  .runway {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
    }
  }
`;
