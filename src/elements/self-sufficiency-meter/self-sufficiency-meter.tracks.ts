/** A track with the list of its marks: the list says in words what the marks cannot carry at 320 pixels. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { phrase } from '../../shared/i18n/phrase.template.js';
import type { MarkView, MeterView, TrackView } from './self-sufficiency-meter.layout.js';
import { axis, kindMark, renderTrack } from './self-sufficiency-meter.picture.js';

/** The main track. Its value is spoken; what is drawn inside a meter is not. */
export const renderMeter = (view: MeterView, track: TrackView): TemplateResult =>
  view.meter
    ? html`<div
          role="meter"
          aria-label=${view.heading?.text ?? view.label}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow=${view.meter.value}
          aria-valuetext=${view.meter.text}
        ></div>
        ${renderTrackAndList(view, track, true)}`
    : html`<p class="share">${view.share}</p>`;

/** A track, its axis, and every mark in words. */
export const renderTrackAndList = (view: MeterView, track: TrackView, main: boolean): TemplateResult => html`
  <svg class="meter runs" aria-hidden="true">${renderTrack(view, track.marks, main)}</svg>
  <svg class="axis runs" aria-hidden="true">${axis}</svg>
  <ul class="marks">
    ${track.marks.map(renderMark)}
  </ul>
`;

const renderMark = (mark: MarkView): TemplateResult =>
  html`<li class=${mark.main ? 'main' : ''}>
    <svg viewBox="-7 -7 14 14" aria-hidden="true">${svg`${kindMark(mark.kind)}`}</svg>
    <span
      ><bdi>${mark.share}</bdi>${mark.year ? html` · <bdi>${mark.year}</bdi>` : nothing} ·
      ${mark.kindWord}${
        mark.by.text
          ? html` <span class="who"
              >${phrase(mark.by)}${mark.stated ? html` · <bdi>${mark.stated}</bdi>` : nothing}</span
            >`
          : nothing
      }</span
    >
  </li>`;
