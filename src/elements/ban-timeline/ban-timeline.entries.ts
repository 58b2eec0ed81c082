/** Templates of the filters and of a year's entries; apart from the class so that both can be read on one screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderCorrections } from '../../shared/attribution/corrections.template.js';
import { sourceLink } from '../../shared/attribution/source-note.template.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { directionMark, statusMark } from '../../shared/marks/marks.js';
import { SEARCH_FROM, isFiltered, type FilterButton, type FilterState } from './ban-timeline.filters.js';
import type { EventView } from './ban-timeline.entry.js';
import { isAdded, type YearView } from './ban-timeline.layout.js';
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

/** Entries that the browser lays out together, when they come near; a group for each entry would make filters slow. */
const GROUP = 50;

export interface ListTemplate {
  readonly messages: TimelineMessages;
  readonly shown: ReadonlySet<string>;
  /** How many entries of the whole list are drawn by now. */
  readonly drawn: number;
  /** Whether what an open entry says is drawn beforehand, only when it is opened, or has not come. */
  readonly detail: 'drawn' | 'when-open' | 'missing';
  /** Why it has not come, in an entry that was opened. */
  readonly missing: TemplateResult | typeof nothing;
  readonly level: number;
  readonly selection: SelectionController;
}

export function renderYears(years: readonly YearView[], list: ListTemplate): TemplateResult[] {
  let before = 0;
  return years.flatMap((year) => {
    const drawn = Math.min(year.events.length, list.drawn - before);
    before += year.events.length;
    return drawn > 0 ? [renderYear(year, drawn, list)] : [];
  });
}

/** A year with its entries. A year whose entries are all filtered out is not there. */
function renderYear({ year, events }: YearView, drawn: number, list: ListTemplate): TemplateResult {
  const { messages, shown, level, selection } = list;
  const count = events.filter(({ id }) => shown.has(id)).length;
  const groups = [...Array(Math.ceil(drawn / GROUP)).keys()].map((i) => events.slice(i * GROUP, (i + 1) * GROUP));
  return html`<section ?hidden=${count === 0} @toggle=${{ handleEvent: selection.followToggle, capture: true }}>
    <div class="year" role="heading" aria-level=${level}>
      ${year} <span class="count">${messages.timeline.yearCount(count)}</span>
    </div>
    ${groups.map((group) => {
      const open = group.filter(({ id }) => selection.isOpen(id)).map(({ id }) => id);
      return guard(
        [group[0], group.length, open.join(' '), list.missing === nothing],
        () =>
          html`<ol class=${events.length > GROUP ? 'group-of-many' : nothing}>
            ${group.map((view) => renderEntry(view, list))}
          </ol>`,
      );
    })}
  </section>`;
}

/** Whether an entry is filtered out is set on the entry itself: thousands are not drawn again for that. */
export function hideFiltered(root: ParentNode, shown: ReadonlySet<string>): void {
  for (const entry of root.querySelectorAll<HTMLElement>('li[data-id]')) {
    entry.hidden = !shown.has(entry.dataset['id'] ?? '');
  }
}

function renderEntry(view: EventView, { messages, detail, missing, selection }: ListTemplate): TemplateResult {
  const open = selection.isOpen(view.id);
  const said = (): TemplateResult | typeof nothing => (detail === 'missing' ? missing : renderDetail(view, messages));
  return html`<li id=${ENTRY_PREFIX + view.id} part="entry" data-id=${view.id}>
    <details ?open=${open}>
      <summary>
        <time datetime=${view.event.date}>${view.day}</time>
        <span class="sign">${directionMark(view.event.direction)}${view.directionWord}</span>
        <span class="where" title=${view.where}>${messages.timeline.jurisdictionShort[view.event.jurisdiction]}</span>
        <span class="title"
          >${phrase(view.title)}${isAdded(view) ? nothing : html` <strong>(${view.change?.word})</strong>`}</span
        >
      </summary>
      ${open || detail === 'drawn' ? said() : nothing}
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
        <dd>${statusMark(view.event.status)}${messages.status[view.event.status]}</dd>
      </div>
    </dl>
    ${view.note ? html`<p class="note"><strong>${messages.note}.</strong> ${phrase(view.note)}</p>` : nothing}
    ${renderCorrections(view.corrections)}
    <p class="sources">
      ${view.sources.length > 0 ? messages.label(view.sources.length === 1 ? messages.source : messages.sources) : nothing}
      ${view.sources.map((source) => html`${sourceLink(source, messages)} · `)}
      <a href="#${ENTRY_PREFIX}${view.id}">${messages.timeline.link}</a>
    </p>
  </div>
`;
