import { html, type TemplateResult } from 'lit';
import type { TableView } from '../frame/frame-view.js';
import { phrase } from '../i18n/phrase.template.js';

/** Every picture has its table, from the same view. The first cell of a row is its header. */
export const dataTable = ({ caption, columns, rows }: TableView): TemplateResult => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) =>
            html`<tr>
              <th scope="row">${phrase(head)}</th>
              ${cells.map((cell) => html`<td>${phrase(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
