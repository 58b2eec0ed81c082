/** The date and what changed on it, for the eye and, once the reader has stopped, for the ear. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlMessages } from '../../shared/i18n/messages/control.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import type { ControlView } from './as-of-control.layout.js';

export function renderSentence(
  { label, lead, parts }: Pick<ControlView, 'label' | 'lead' | 'parts'>,
  messages: ControlMessages,
): TemplateResult {
  const { titleSeparator, wordSpace, stop } = messages.control;
  const sentences = [
    ...(lead === '' ? [] : [lead]),
    ...parts.map(
      (part) =>
        html`<span class="what">${messages.label(part.label)}</span>${wordSpace}${part.titles.map(
            (title, i) => html`${i > 0 ? titleSeparator : nothing}${phrase(title)}`,
          )}${stop}`,
    ),
  ];
  return html`<p class="date">${label}</p>
    <p class="detail">${sentences.map((one, i) => html`${i > 0 ? wordSpace : nothing}${one}`)}</p>`;
}
