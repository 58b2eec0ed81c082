/* eslint-disable lit-a11y/click-events-have-key-events -- the picture is hidden from assistive technology; the list below does the same by keyboard */
/** The overview as SVG. A picture of the list below, so it is hidden from assistive technology. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { directionMark, directionShape } from '../../shared/marks/marks.js';
import type { BarView, LaneView, MarkView, OverviewView } from './ban-timeline.overview.js';
import type { SelectionController } from './ban-timeline.selection.js';

/** The picture with its legend. A press on a mark opens its entry. */
export const renderPicture = (
  overview: OverviewView,
  selection: SelectionController,
  messages: TimelineMessages,
): TemplateResult => html`
  <div class="legend wide">
    ${(['tightens', 'loosens', 'neutral'] as const).map(
      (direction) => html`<span>${directionMark(direction)}${messages.direction[direction]}</span>`,
    )}
    <span>${messages.timeline.pictureHint}</span>
  </div>
  <div class="picture" part="picture" @click=${selection.followMark}>
    <svg class="overview runs" viewBox="0 0 ${overview.width} ${overview.height}" aria-hidden="true">
      ${renderOverview(overview, { inForce: messages.timeline.inForce, selected: selection.selected })}
    </svg>
  </div>
`;

function renderOverview(
  view: OverviewView,
  options: { readonly inForce: string; readonly selected: string | undefined },
): SVGTemplateResult {
  const { width, height, left, axisY } = view;
  return svg`
    ${view.years.map(
      ({ year, x }) => svg`
        <line class="grid" x1=${x} x2=${x} y1="0" y2=${axisY}></line>
        <text class="muted" x=${x + 4} y=${axisY + 12}>${year}</text>`,
    )}
    ${view.bars.length > 0 ? svg`<text class="lane" x="0" y="16">${options.inForce}</text>` : nothing}
    ${view.bars.map(renderBar)}
    ${view.lanes.map((lane) => renderLane(lane, { left, width, selected: options.selected }))}
    ${
      view.dateX === undefined
        ? nothing
        : svg`<line class="date" part="as-of-line" x1=${view.dateX} x2=${view.dateX} y1="0" y2=${height - 14}></line>`
    }`;
}

const renderBar = (bar: BarView): SVGTemplateResult => svg`
  <rect
    class="bar ${bar.direction} ${bar.enforced ? '' : 'never'}"
    x=${bar.x} y=${bar.y} width=${bar.width} height="8"
    data-id=${bar.id}
  ></rect>
  <text class="bar-label" x=${bar.labelX} y=${bar.labelY} text-anchor=${bar.anchor}>${bar.label}</text>`;

const renderLane = (
  { label, count, baseline, marks }: LaneView,
  options: { readonly left: number; readonly width: number; readonly selected: string | undefined },
): SVGTemplateResult => svg`
  <line class="axis" part="axis" x1=${options.left} x2=${options.width} y1=${baseline} y2=${baseline}></line>
  <text class="lane" x="0" y=${baseline - 7}>${label}</text>
  <text class="muted" x="0" y=${baseline + 5}>${count}</text>
  ${marks.map((mark) => renderMark(mark, mark.id === options.selected))}`;

const renderMark = ({ id, x, y, direction, title }: MarkView, selected: boolean): SVGTemplateResult => svg`
  <g
    class="dot ${direction} ${selected ? 'selected' : ''}"
    part="marker"
    data-id=${id}
    transform="translate(${x - 5} ${y - 5})"
  ><title>${title}</title>${selected ? svg`<circle cx="5" cy="5" r="8" class="ring"></circle>` : nothing}${directionShape(direction)}</g>`;
