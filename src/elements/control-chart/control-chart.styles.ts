import { css } from 'lit';

export const controlChartStyles = css`
  .frame {
    --strong: color-mix(in srgb, var(--tightens) 13%, transparent);
    --weak: color-mix(in srgb, var(--tightens) 5%, transparent);
    --loose: color-mix(in srgb, var(--loosens) 9%, transparent);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    font-size: 0.85em;
    margin-block-end: 0.5em;
  }
  .key span {
    white-space: nowrap;
  }
  .sign {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.12em;
  }
  .plot {
    display: block;
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
    font-size: 12px;
  }
  .plot text {
    fill: currentColor;
  }
  .plot tspan {
    unicode-bidi: plaintext;
  }
  .plot .tick {
    fill: var(--muted);
    font-size: 11px;
  }
  .plot .threshold {
    fill: currentColor;
    font-weight: 700;
  }
  .plot .axis {
    stroke: var(--muted);
  }
  .plot .grid {
    stroke: var(--hairline);
    stroke-opacity: 0.6;
  }
  .plot .edge {
    stroke: var(--tightens);
    stroke-width: 1.25;
  }
  .area.strong {
    fill: var(--strong);
  }
  .area.weak {
    fill: var(--weak);
  }
  .area.loose {
    fill: var(--loose);
  }
  .swatch {
    fill: none;
    stroke: var(--hairline);
  }
  .plot .area-name {
    fill: var(--muted);
    font-weight: 600;
  }
  .plot .area-name.strong {
    fill: var(--tightens);
  }
  .plot .name {
    font-weight: 600;
  }
  .plot .name.muted {
    fill: var(--muted);
    font-weight: 400;
  }
  .plot g.muted {
    opacity: 0.55;
  }
  .point {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .point.estimated {
    fill: none;
  }
  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .cross {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .own-line {
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  /* A page without a doctype gives a line no height of its own; a letter that nobody sees does. */
  .own::after {
    content: '\\200b';
  }
  .form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block-start: 0.9em;
    font-size: 0.9em;
  }
  .form-title {
    font-weight: 700;
    inline-size: 100%;
  }
  .form label {
    display: grid;
    gap: 0.15em;
  }
  .form label.check {
    grid-auto-flow: column;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
  }
  .form input {
    font: inherit;
    color: inherit;
    color-scheme: inherit;
    accent-color: currentColor;
  }
  .form input[type='number'] {
    appearance: textfield;
    box-sizing: border-box;
    inline-size: 9em;
    min-block-size: 28px;
    padding: 0.2em 0.4em;
    border: 1px solid var(--muted);
    border-radius: 0;
    background: none;
  }
  .form input[type='checkbox'] {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
  }
  .prompt,
  .small {
    color: var(--muted);
    font-size: 0.9em;
  }
  @media print {
    .form,
    .prompt {
      display: none;
    }
    .area {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .area.strong {
      fill: url(#hatch);
      opacity: 0.35;
    }
    .area.weak,
    .area.loose {
      fill: none;
    }
    .plot .edge {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .plot text,
    .plot .area-name.strong {
      fill: CanvasText;
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 3px;
    }
  }
`;
