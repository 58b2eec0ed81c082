/** The chart as SVG. A picture of the table and the sentences, so it is hidden from assistive technology. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ChartMessages } from '../../shared/i18n/messages/chart.en.js';
import { hatch } from '../../shared/marks/hatch.js';
import type { ChartView } from './control-chart.layout.js';
import type { NameView } from './control-chart.names.js';
import { RADIUS, RING, type PlotView, type PointView } from './control-chart.plot.js';

/** The picture under its key. */
export function renderPicture(plot: PlotView, view: ChartView, messages: ChartMessages): TemplateResult {
  const isChosen = view.points.some(({ highlighted }) => highlighted);
  return html`
    <div class="picture" part="picture" aria-hidden="true">
      ${renderKey(plot, view, messages)}
      <svg class="plot" viewBox="0 0 ${plot.width} ${plot.height}">
        ${hatch} ${renderAreas(plot)} ${renderAxes(plot, view, messages)}
        ${plot.edges.map(({ x1, y1, x2, y2 }) => svg`<line class="edge" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`)}
        ${plot.areaNames.map((name) => renderName(name, 'area-name'))}
        <g class=${isChosen ? 'muted' : ''}>
          ${plot.points.filter(({ highlighted }) => !highlighted).map(renderPoint)}
        </g>
        ${plot.points.filter(({ highlighted }) => highlighted).map(renderPoint)} ${renderOwn(plot)}
        ${plot.names.map((name) => renderName(name, isChosen && !name.strong ? 'name muted' : 'name'))}
      </svg>
    </div>
  `;
}

const shape = (china: boolean, estimated: boolean): SVGTemplateResult => {
  const look = estimated ? 'point estimated' : 'point';
  return china
    ? svg`<path class=${look} d="M0 -5.6 5.6 0 0 5.6 -5.6 0Z"></path>`
    : svg`<circle class=${look} r=${RADIUS - 0.5}></circle>`;
};

const cross = svg`<path class="cross" d="M-6 -6 6 6M-6 6 6 -6"></path>`;

const dashes = svg`<line class="own-line" x1="0" x2="0" y1="-7" y2="7"></line>`;

function renderKey({ own, areas }: PlotView, view: ChartView, { chart }: ChartMessages): TemplateResult {
  const sign = (drawn: SVGTemplateResult, word: string): TemplateResult =>
    html`<span><svg class="sign" viewBox="-7 -7 14 14">${drawn}</svg>${word}</span>`;
  return html`<div class="key">
    ${sign(shape(false, false), chart.legend.known)}
    ${view.points.some(({ china }) => china) ? sign(shape(true, false), chart.legend.china) : nothing}
    ${view.points.some(({ estimated }) => estimated) ? sign(shape(false, true), chart.legend.estimated) : nothing}
    ${own ? sign(own.y === undefined ? dashes : cross, chart.legend.own) : nothing}
    ${view.regions.map((region, i) =>
      sign(
        svg`<rect class="area ${areas[i]?.tone ?? ''}" x="-6" y="-6" width="12" height="12"></rect><rect class="swatch" x="-5.5" y="-5.5" width="11" height="11"></rect>`,
        region.label,
      ),
    )}
  </div>`;
}

const renderAreas = ({ areas }: PlotView): SVGTemplateResult =>
  svg`${areas.map(({ tone, boxes }) =>
    boxes.map(
      ({ x, y, width, height }) =>
        svg`<rect class="area ${tone}" x=${x} y=${y} width=${width} height=${height}></rect>`,
    ),
  )}`;

function renderAxes(
  { frame, xTicks, yTicks, titleY }: PlotView,
  view: ChartView,
  { chart }: ChartMessages,
): SVGTemplateResult {
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  const { x: xMeasure, y: yMeasure } = view.subject.axes;
  return svg`
    <line class="axis" part="axis" x1=${frame.x} x2=${right} y1=${bottom} y2=${bottom}></line>
    ${xTicks.map(
      ({ at, label, threshold, row }) => svg`
        <line class="grid" x1=${at} x2=${at} y1=${threshold ? bottom : frame.y} y2=${threshold ? bottom + 4 + row * 13 : bottom}></line>
        <text class=${threshold ? 'tick threshold' : 'tick'} x=${at} y=${bottom + 15 + row * 13} text-anchor="middle">${label}</text>`,
    )}
    ${yTicks.map(
      ({ at, label, threshold }) => svg`
        <line class="grid" x1=${threshold ? frame.x - 4 : frame.x} x2=${threshold ? frame.x : right} y1=${at} y2=${at}></line>
        <text class=${threshold ? 'tick threshold' : 'tick'} x=${frame.x - 6} y=${at + 4} text-anchor="end">${label}</text>`,
    )}
    <text class="tick" x="0" y="12">↑ <tspan>${chart.axis[yMeasure]}</tspan></text>
    <text class="tick" x=${right} y=${titleY} text-anchor="end"><tspan>${chart.axis[xMeasure]}</tspan> →</text>`;
}

const renderPoint = (point: PointView): SVGTemplateResult => svg`
  <g
    part="marker"
    transform="translate(${point.at.x} ${point.at.y})"
  ><title>${point.label}</title>${point.highlighted ? svg`<circle class="ring" r=${RING}></circle>` : nothing}${shape(point.china, point.estimated)}</g>`;

/** A cross where both numbers are given; a line where the other may be anything. */
function renderOwn({ own, frame }: PlotView): SVGTemplateResult | typeof nothing {
  if (own?.x !== undefined && own.y !== undefined) {
    return svg`<g transform="translate(${own.x} ${own.y})">${cross}</g>`;
  }
  if (own?.x === undefined) return nothing;
  return svg`<line class="own-line" x1=${own.x} x2=${own.x} y1=${frame.y} y2=${frame.y + frame.height}></line>`;
}

const renderName = ({ text, box, strong }: NameView, look: string): SVGTemplateResult =>
  svg`<text class="${look} ${strong ? 'strong' : ''}" part="label" x=${box.x} y=${box.y + box.height - 3}>${text}</text>`;
