import { css } from 'lit';

/**
 * The thumb is drawn by us and not by the browser for one reason: its middle travels from half its width to half its
 * width before the end, and the marks below can stand exactly where it stops only when that width is known.
 */
export const rangeStyles = css`
  .frame {
    --thumb: max(1.5em, 24px);
    --line: 2px;
  }
  input[type='range'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--thumb);
    padding: 0;
    background: none;
    cursor: pointer;
  }
  ::-webkit-slider-runnable-track {
    block-size: var(--line);
    background: currentColor;
  }
  ::-moz-range-track {
    block-size: var(--line);
    background: currentColor;
  }
  ::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: var(--thumb);
    block-size: var(--thumb);
    margin-block-start: calc((var(--line) - var(--thumb)) / 2);
    border: calc(var(--thumb) / 5) solid transparent;
    border-radius: 50%;
    background: currentColor;
    background-clip: padding-box;
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--thumb);
    block-size: var(--thumb);
    border: calc(var(--thumb) / 5) solid transparent;
    border-radius: 50%;
    background: currentColor;
    background-clip: padding-box;
  }
  .marks {
    display: block;
    inline-size: calc(100% - var(--thumb));
    margin-inline: calc(var(--thumb) / 2);
    margin-block-start: calc(var(--thumb) / -2 + var(--line));
    overflow: visible;
    pointer-events: none;
  }
  .marks text {
    fill: var(--muted);
    font-size: 0.75em;
  }
  .marks .year {
    stroke: var(--hairline);
  }
  .marks .stem {
    stroke: var(--muted);
  }
  .marks .coming {
    color: var(--muted);
  }
  .marks .stem.current {
    stroke: currentColor;
    stroke-width: 2;
  }
  .marks .change.current {
    transform: scale(1.5);
  }
  .marks:dir(rtl) {
    transform: scaleX(-1);
  }
  .marks:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  /* Large text in a narrow place: every other year is named. */
  @container (max-width: 13em) {
    .marks text:nth-of-type(even) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    ::-webkit-slider-runnable-track,
    ::-webkit-slider-thumb {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
    ::-moz-range-track,
    ::-moz-range-thumb {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
  }
`;
