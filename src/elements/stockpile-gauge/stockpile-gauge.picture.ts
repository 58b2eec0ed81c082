/** One bar of the gauge as SVG. Widths are percentages in attributes, which a strict Content-Security-Policy allows. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { BarView, RowView } from './stockpile-gauge.layout.js';

const HEIGHT = 14;

export function renderBar(row: RowView, bar: BarView): SVGTemplateResult {
  const hatched = row.status === 'estimate';
  return svg`
    <rect class="track" width="100%" height=${HEIGHT}></rect>
    <rect
      class="fill ${row.status === 'disputed' ? 'disputed' : ''}"
      width="${bar.solid}%" height=${HEIGHT} fill=${hatched ? 'url(#hatch)' : 'currentColor'}
    ></rect>
    ${hatched ? outline(0, bar.solid) : nothing}
    ${bar.possible > bar.solid ? renderPossible(bar, hatched) : nothing}
    ${
      bar.central === undefined
        ? nothing
        : svg`<rect class="central" x="${bar.central}%" width="2" height=${HEIGHT + 4} y="-2"></rect>`
    }
    ${bar.open === 'more' ? renderArrow(bar.possible) : nothing}`;
}

/** From the certain to the possible end of a range, or up to a limit that may not be reached. */
const renderPossible = ({ solid, possible }: BarView, hatched: boolean): SVGTemplateResult => svg`
  <rect x="${solid}%" width="${possible - solid}%" height=${HEIGHT} fill=${hatched ? 'none' : 'url(#hatch)'}></rect>
  ${outline(solid, possible, true)}`;

const outline = (from: number, to: number, dashed = false): SVGTemplateResult => svg`
  <rect
    class="outline ${dashed ? 'dashed' : ''}"
    x="${from}%" y="0.5" width="${to - from}%" height=${HEIGHT - 1}
  ></rect>`;

/** Goes on from here: nobody knows how far. */
const renderArrow = (x: number): SVGTemplateResult => svg`
  <svg x="${x}%" overflow="visible"><path class="arrow" d="M0 0h1l9 7-9 7H0Z"></path></svg>`;

/** An empty, hatched track: nobody disclosed the quantity, which is not the same as nothing. */
export const emptyTrack = svg`
  <rect width="100%" height=${HEIGHT} fill="url(#hatch)" opacity="0.35"></rect>
  <rect class="outline dashed" x="0.5" y="0.5" width="99.6%" height=${HEIGHT - 1}></rect>`;
