/** The track as SVG, from 0 to 100 percent: positions are the shares themselves, so no width need be measured. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { hatch } from '../../shared/marks/hatch.js';
import { anchorAt } from '../../shared/scale/anchor.js';
import type { MarkView, MeterView } from './self-sufficiency-meter.layout.js';

/** Middle and height of the track, in pixels from the top. */
const TOP = 24;
const BAR = 14;
const MIDDLE = TOP + BAR / 2;

const SHAPES: Readonly<Record<MarkView['kind'], SVGTemplateResult>> = {
  // A flag on its pole, a ring, a small dot, a hollow diamond.
  target: svg`<path class="flag" d="M0-13v26M0-13l9 3.5L0-6Z"></path>`,
  forecast: svg`<circle class="hollow" r="5"></circle>`,
  estimate: svg`<circle class="dot" r="3"></circle>`,
  claim: svg`<path class="hollow" d="M0-6 6 0 0 6-6 0Z"></path>`,
};

const SMALL_FLAG = svg`<path class="flag" d="M-3-6V6M-3-6l7 2.8-7 2.8Z"></path>`;

/** The shape of a kind in a box of 14, for the list below. */
export const kindMark = (kind: MarkView['kind']): SVGTemplateResult => (kind === 'target' ? SMALL_FLAG : SHAPES[kind]);

export function renderTrack(view: MeterView, marks: readonly MarkView[], main: boolean): SVGTemplateResult {
  const bar = marks.find((mark) => mark.main);
  return svg`${hatch}
    <rect class="track" x="0" y=${TOP} width="100%" height=${BAR}></rect>
    ${[0, 25, 50, 75, 100].map(
      (x) => svg`<line class="tick" x1="${x}%" x2="${x}%" y1=${TOP + BAR} y2=${TOP + BAR + 4}></line>`,
    )}
    ${bar && drawsBar(bar) ? renderBar(bar) : nothing}
    ${marks.filter((mark) => !(mark.main && drawsBar(mark))).map(renderMark)}
    ${
      main && view.meter
        ? svg`<text class="main-label" x="${view.meter.value}%" y="14" text-anchor=${anchorAt(view.meter.value, 18)}>${view.share}</text>`
        : nothing
    }`;
}

/** What was measured fills the track; what is claimed, wished or foretold only marks it. */
const drawsBar = ({ kind }: MarkView): boolean => kind === 'estimate';

const renderBar = ({ from, to, status }: MarkView): SVGTemplateResult => {
  const hatched = status === 'estimate';
  return svg`
    <rect class="fill" y=${TOP} width="${from}%" height=${BAR} fill=${hatched ? 'url(#hatch)' : 'currentColor'}></rect>
    <rect class="outline" x="0" y=${TOP + 0.5} width="${to}%" height=${BAR - 1}></rect>`;
};

const renderMark = ({ to, kind, main, from }: MarkView): SVGTemplateResult => svg`
  ${from < to ? svg`<rect class="outline dashed" x="${from}%" y=${TOP} width="${to - from}%" height=${BAR}></rect>` : nothing}
  <svg x="${to}%" y=${MIDDLE} overflow="visible" class="mark-${kind} ${main ? 'main' : ''}" part="marker">${SHAPES[kind]}</svg>`;

/** 0 to 100 under the track. */
export const axis = svg`${[0, 25, 50, 75, 100].map(
  (x) => svg`<text class="tick-label" x="${x}%" y="1em" text-anchor=${anchorAt(x, 1)}>${x}</text>`,
)}`;
