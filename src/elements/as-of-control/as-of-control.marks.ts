/** The marks under the range as SVG. A picture of what the buttons lead to, so hidden from assistive technology. */
import { svg, html, nothing, type TemplateResult } from 'lit';
import { toDayNumber } from 'chip-policy-data/plain-date';
import { directionShape } from '../../shared/marks/marks.js';
import { anchorAt } from '../../shared/scale/anchor.js';
import { yearsIn, type ControlView } from './as-of-control.layout.js';

/** Pixels at the usual size of text: what a mark and the number of a year need beside each other. */
const MARK = 10;
const YEAR = 44;

/** In em, so that marks grow with the text and stay clear of the thumb: a row, the first row, the size of a year's number. */
const ROW = 0.6;
const FIRST = 0.85;
const SMALL = 0.75;

export interface MarkPlace {
  /** In percent of the way that the middle of the thumb travels. */
  readonly x: number;
  /** Rows down from the track, so that two changes of one week stay two marks. */
  readonly level: number;
  readonly state: 'past' | 'current' | 'coming';
}

/** Where each change stands. Before the width is known, that of a phone is assumed. */
export function placeMarks({ days, range }: ControlView, width: number): MarkPlace[] {
  const rows: number[] = [];
  return days.map((date) => {
    const day = toDayNumber(date);
    const x = shareOf(day, range);
    const px = (x / 100) * (width || 320);
    const free = rows.findIndex((taken) => px - taken >= MARK);
    const level = free < 0 ? rows.length : free;
    rows[level] = px;
    return { x, level, state: stateOf(day, range.value) };
  });
}

function stateOf(day: number, shown: number): MarkPlace['state'] {
  if (day === shown) return 'current';
  return day < shown ? 'past' : 'coming';
}

const shareOf = (day: number, { min, max }: ControlView['range']): number => ((day - min) / (max - min || 1)) * 100;

export function renderMarks(view: ControlView, width: number): TemplateResult {
  const marks = placeMarks(view, width);
  const axis = FIRST + ROW * (Math.max(0, ...marks.map(({ level }) => level)) + 1);
  const years = yearsIn(view.range);
  const every = Math.max(1, Math.ceil((years.length * YEAR) / (width || 320)));
  return html`<svg class="marks" part="axis" height=${em(axis + SMALL * 1.4)} aria-hidden="true">
    ${years.map(({ year, day }, i) => {
      const x = shareOf(day, view.range);
      const y = em(axis / SMALL + 1);
      return svg`<line class="year" x1="${x}%" x2="${x}%" y1="0" y2=${em(axis)}></line>
        ${i % every === 0 ? svg`<text x="${x}%" y=${y} text-anchor=${anchorAt(x, 4)}>${year}</text>` : nothing}`;
    })}
    ${marks.map(({ x, level, state }) => {
      const y = em(FIRST + level * ROW);
      return svg`<line class="stem ${state}" x1="${x}%" x2="${x}%" y1="0" y2=${y}></line>
        <svg x="${x}%" y=${y} width=${em(ROW)} height=${em(ROW)} viewBox="0 0 10 10" overflow="visible"><g class="change ${state}" part="marker"><g transform="translate(-5 -5)">${directionShape('neutral')}</g></g></svg>`;
    })}
  </svg>`;
}

const em = (size: number): string => `${Number(size.toFixed(3))}em`;
