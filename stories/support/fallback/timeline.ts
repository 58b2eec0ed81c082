/** The list as the article prints it without JavaScript, from the same view as the timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { asOf as knownOn } from 'chip-policy-data/as-of';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset } from 'chip-policy-data/events';
import type { Language } from 'chip-policy-data/schema';
import { chooseEvents, type Choice } from '../../../src/elements/ban-timeline/ban-timeline.choice.js';
import { toView } from '../../../src/elements/ban-timeline/ban-timeline.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/timeline.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/timeline.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/timeline.zh-Hans.js';

const words = { en, fr, 'zh-Hans': zh };

/** An article needs no hundred lines to be readable: of a longer list it prints the newest. */
const LINES = 15;

const EVERYTHING: Choice = { jurisdiction: [], direction: [], instrument: [], chip: [], order: 'asc' };

export function timelineFallback(
  choice: Partial<Choice>,
  options: { readonly language: Language; readonly asOf?: string | undefined },
): TemplateResult {
  const messages = words[options.language];
  const order = choice.order ?? 'asc';
  const known = options.asOf === undefined ? dataset : knownOn(dataset, options.asOf);
  const chosen = chooseEvents(known, { ...EVERYTHING, ...choice });
  const shown = order === 'asc' ? chosen.slice(-LINES) : chosen.slice(0, LINES);
  const { asOf } = options;
  const view = toView(known, chosen, { ...toPageLocale(options.language), messages, asOf, since: choice.since, order });
  const lines = view.events.filter(({ event }) => shown.includes(event));
  return html`
    <h3>${view.heading?.text}</h3>
    <p>${view.description?.text}</p>
    <ol>
      ${lines.map(
        ({ event, fullDate, directionWord, title, sources: [source] }) =>
          html`<li>
            <time datetime=${event.date}>${fullDate}</time> (${directionWord}):
            ${title.text}${source?.url ? html` (<a href=${source.url}>${source.label}</a>)` : nothing}
          </li>`,
      )}
    </ol>
    ${view.asOf ? html`<p>${view.asOf}</p>` : nothing}
  `;
}

export const eventHeadline = (id: string): string => {
  const event = findRecord(dataset, 'events', id);
  return event ? `${event.date} ${event.title.en ?? id}` : id;
};
