/** The figures beside the main one, in rows: rows cannot collide, whatever the width and the language. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GaugeMessages } from '../../shared/i18n/messages/gauge.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { statusMark } from '../../shared/marks/marks.js';
import { anchorAt } from '../../shared/scale/anchor.js';
import type { GaugeView, RowView } from './stockpile-gauge.layout.js';
import { renderBar } from './stockpile-gauge.picture.js';

const renderRow = (row: RowView): TemplateResult =>
  html`<li class=${row.role}>
    <p class="row-label">
      <span class="value">${row.amount}</span>
      <span class="about"
        >${statusMark(row.status)}${phrase(row.title)}${[row.when, row.source].filter(Boolean).map((part) => html` · <bdi>${part}</bdi>`)}</span
      >
    </p>
    ${row.bar ? html`<svg class="bar runs" aria-hidden="true">${renderBar(row, row.bar)}</svg>` : nothing}
  </li>`;

/** What the figure is held against, under a word that says in what sense. */
export function renderGroups(rows: readonly RowView[], { gauge }: GaugeMessages): TemplateResult[] {
  const groups = [
    ['reference', gauge.compare],
    ['estimate', gauge.estimates],
    ['contradicts', gauge.contradicting],
  ] as const;
  return groups.flatMap(([role, title]) => {
    const own = rows.filter((row) => row.role === role);
    if (own.length === 0) return [];
    return [
      html`<p class="group-title">${title}</p>
        <ul class="rows">
          ${own.map((row) => renderRow(row))}
        </ul>`,
    ];
  });
}

/** The scale under the bars. */
export const renderTicks = ({ ticks }: GaugeView): TemplateResult =>
  html`<svg class="ticks runs" aria-hidden="true">
    ${ticks.map(
      ({ x, label }, i) =>
        svg`<line x1="${x}%" x2="${x}%" y1="0" y2="5"></line><text class=${i % 2 ? 'second' : ''} x="${x}%" y="1.3em" text-anchor=${anchorAt(x, 5)}>${label}</text>`,
    )}
  </svg>`;
