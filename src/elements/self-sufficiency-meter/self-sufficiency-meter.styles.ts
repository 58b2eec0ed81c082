import { css } from 'lit';

export const selfSufficiencyMeterStyles = css`
  .definition {
    max-inline-size: 42em;
    margin-block-start: 0.3em;
    color: var(--muted);
  }
  .definition strong {
    color: var(--chip-color-text, currentColor);
  }
  .share {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  svg.meter {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    overflow: visible;
  }
  svg.axis {
    display: block;
    inline-size: 100%;
    block-size: 1.35em;
    overflow: visible;
    font-size: 0.78em;
  }
  .tick-label {
    fill: var(--muted);
  }
  .tick {
    stroke: var(--muted);
  }
  .track {
    fill: var(--track);
  }
  .outline {
    fill: none;
    stroke: currentColor;
  }
  .dashed {
    stroke-dasharray: 3 2;
  }
  .main-label {
    font-weight: 700;
    fill: currentColor;
  }
  .hollow {
    fill: var(--chip-color-background, Canvas);
    stroke: var(--loosens);
    stroke-width: 2;
  }
  .dot {
    fill: currentColor;
  }
  .flag {
    fill: var(--tightens);
    stroke: var(--tightens);
    stroke-width: 1.6;
  }
  .main .hollow {
    stroke-width: 3.2;
  }
  .marks {
    font-size: 0.9em;
    margin-block-start: 0.5em;
  }
  .marks li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: 0.2em;
  }
  @container (min-width: 640px) {
    .marks {
      columns: 2;
      column-gap: 2em;
    }
    .marks li {
      break-inside: avoid;
    }
  }
  .marks svg {
    inline-size: 0.95em;
    block-size: 0.95em;
    flex: none;
    align-self: center;
    overflow: visible;
  }
  .marks .main {
    font-weight: 700;
  }
  .marks .who {
    color: var(--muted);
    font-weight: 400;
  }
  .other {
    margin-block-start: 0.9em;
    border-block-start: 1px solid var(--hairline);
    padding-block-start: 0.4em;
  }
  .other .definition {
    font-size: 0.9em;
  }
  .sentence {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
    }
    .flag,
    .hollow {
      stroke: CanvasText;
    }
  }
`;
