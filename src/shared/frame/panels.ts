import { html, nothing, type TemplateResult } from 'lit';
import { cite, type CitationFormat } from 'chip-policy-data/cite';
import { findRecord } from 'chip-policy-data/dataset';
import { dataTable } from '../a11y/data-table.js';
import { sourceLink } from '../attribution/source-note.template.js';
import { dataLanguage } from '../i18n/language.js';
import { PANEL_WORDS } from '../i18n/panel-words.js';
import { toCsv } from './csv.js';
import { download } from './download.js';
import type { PanelContext } from './frame-controller.js';

export { panelsStyles } from '../styles/panels.styles.js';

const FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const satisfies readonly CitationFormat[];

/** The picture's content as a table in place, and as a file. */
export const dataPanel = ({ view, language }: PanelContext): TemplateResult => html`
  <div class="panel" part="data">
    ${dataTable(view.table)}
    <p class="actions">
      <button
        type="button"
        @click=${() => download(`${view.table.caption}.csv`, new Blob([toCsv(view.table)], { type: 'text/csv;charset=utf-8' }))}
      >
        ${PANEL_WORDS[language].downloadCsv}
      </button>
    </p>
  </div>
`;

/** The citation in every format, as text to select, and all sources. */
export function citePanel(context: PanelContext): TemplateResult {
  const { view, messages } = context;
  return html`<div class="panel" part="cite">
    ${renderCitations(context)}
    <p><strong>${view.sources.length === 1 ? messages.source : messages.sources}</strong></p>
    <ul>
      ${view.sources.map(
        (source) =>
          html`<li>
            <bdi lang=${source.lang}>${source.title}</bdi>.
            ${sourceLink(source, messages)}${source.primary ? ` (${PANEL_WORDS[context.language].primary})` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderCitations(context: PanelContext): TemplateResult | typeof nothing {
  const { dataset, collection, recordId, language } = context;
  const record = recordId === undefined ? undefined : findRecord(dataset, collection, recordId);
  if (!record) return nothing;
  return html`${FORMATS.map(
    (format) =>
      html`<details class="format" ?open=${format === 'text'}>
        <summary>${PANEL_WORDS[language].citationFormat[format]}</summary>
        <p class="citation">${cite(record, { dataset, format, language: dataLanguage(language) })}</p>
      </details>`,
  )}`;
}
