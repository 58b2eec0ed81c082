/** Templates of the filters and of a year's entries; apart from the class so that both can be read on one screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderCorrections } from '../../shared/attribution/corrections.js';
import { sourceLink } from '../../shared/attribution/source-note.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { phrase } from '../../shared/i18n/phrase.js';
import { directionMark, statusMark } from '../../shared/marks/marks.js';
import { SEARCH_FROM, isFiltered, type FilterButton, type FilterState } from './ban-timeline.filters.js';
import { isAdded, type EventView, type YearView } from './ban-timeline.layout.js';
import { ENTRY_PREFIX, type SelectionController } from './ban-timeline.selection.js';

export interface FilterTemplate {
  readonly buttons: readonly (readonly FilterButton[])[];
  readonly state: FilterState;
  readonly total: number;
  readonly shown: number;
  readonly messages: TimelineMessages;
  readonly onToggle: (button: FilterButton) => void;
  readonly onReset: () => void;
  readonly onSearch: (event: InputEvent) => void;
}

export function renderFilters(filter: FilterTemplate): TemplateResult | typeof nothing {
  const { buttons, state, total, shown, messages } = filter;
  const { timeline } = messages;
  if (buttons.length === 0 && total < SEARCH_FROM) return nothing;
  return html`<div class="filters" part="filters" role="group" aria-label=${timeline.filters}>
      <div class="group">
        <button type="button" aria-pressed=${!isFiltered(state)} @click=${filter.onReset}>
          ${timeline.all} <span class="count">${total}</span>
        </button>
      </div>
      ${buttons.map(
        (group) =>
          html`<div class="group">
            ${group.map(
              (button) =>
                html`<button
                  type="button"
                  aria-pressed=${state[button.name].includes(button.value)}
                  @click=${() => filter.onToggle(button)}
                >
                  ${button.label} <span class="count">${button.count}</span>
                </button>`,
            )}
          </div>`,
      )}
      ${
        total < SEARCH_FROM
          ? nothing
          : html`<label class="search"
              ><span>${timeline.search}</span><input type="search" .value=${state.query} @input=${filter.onSearch}
            /></label>`
      }
    </div>
    <p class="showing" role="status">${isFiltered(state) ? timeline.showing(shown, total) : nothing}</p>`;
}

/** A year with its entries. A year whose entries are all filtered out is not there. */
export function renderYear(
  { year, events }: YearView,
  options: {
    readonly messages: TimelineMessages;
    readonly shown: ReadonlySet<string>;
    readonly level: number;
    readonly selection: SelectionController;
  },
): TemplateResult {
  const { messages, shown, level, selection } = options;
  const count = events.filter(({ id }) => shown.has(id)).length;
  return html`<section ?hidden=${count === 0}>
    <div class="year" role="heading" aria-level=${level}>
      ${year} <span class="count">${messages.timeline.yearCount(count)}</span>
    </div>
    <ol @toggle=${{ handleEvent: selection.followToggle, capture: true }}>
      ${events.map((view) => renderEntry(view, { messages, hidden: !shown.has(view.id), open: selection.isOpen(view.id) }))}
    </ol>
  </section>`;
}

function renderEntry(
  view: EventView,
  options: {
    readonly messages: TimelineMessages;
    readonly hidden: boolean;
    readonly open: boolean;
  },
): TemplateResult {
  const { messages } = options;
  return html`<li id=${ENTRY_PREFIX + view.id} part="entry" data-id=${view.id} ?hidden=${options.hidden}>
    <details ?open=${options.open}>
      <summary>
        <time datetime=${view.event.date}>${view.day}</time>
        <span class="sign">${directionMark(view.event.direction)}${view.directionWord}</span>
        <span class="where" title=${view.where}>${view.whereShort}</span>
        <span class="title"
          >${phrase(view.title)}${isAdded(view) ? nothing : html` <strong>(${view.change?.word})</strong>`}</span
        >
      </summary>
      ${renderDetail(view, messages)}
    </details>
  </li>`;
}

const renderDetail = (view: EventView, messages: TimelineMessages): TemplateResult => html`
  <div class="detail">
    ${view.withdrawn ? html`<p class="note">${phrase(view.withdrawn)}</p>` : nothing}
    ${view.summary ? html`<p>${phrase(view.summary)}</p>` : nothing}
    <dl class="facts">
      ${view.facts.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${phrase(value)}</dd>
          </div>`,
      )}
      <div>
        <dt>${messages.timeline.status}</dt>
        <dd>${statusMark(view.status)}${messages.status[view.status]}</dd>
      </div>
    </dl>
    ${view.note ? html`<p class="note"><strong>${messages.note}.</strong> ${phrase(view.note)}</p>` : nothing}
    ${renderCorrections(view.corrections)}
    <p class="sources">
      ${messages.label(view.sources.length === 1 ? messages.source : messages.sources)}
      ${view.sources.map((source, i) => html`${i > 0 ? ' · ' : nothing}${sourceLink(source, messages)}`)} ·
      <a href="#${ENTRY_PREFIX}${view.id}">${messages.timeline.link}</a>
    </p>
  </div>
`;
