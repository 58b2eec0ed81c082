/** The date and what changed on it, for the eye and, once the reader has stopped, for the ear. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlMessages } from '../../shared/i18n/messages/control.en.js';
import { phrase } from '../../shared/i18n/phrase.js';
import type { ControlView } from './as-of-control.layout.js';

export const renderSentence = (
  { label, lead, parts }: Pick<ControlView, 'label' | 'lead' | 'parts'>,
  messages: ControlMessages,
): TemplateResult =>
  html`<p class="date">${label}</p>
    <p class="detail">
      ${lead}
      ${parts.map(
        (part) =>
          html`<span class="what">${messages.label(part.label)}</span> ${part.titles.map(
              (title, i) => html`${i > 0 ? messages.control.titleSeparator : nothing}${phrase(title)}`,
            )}${messages.control.stop} `,
      )}
    </p>`;
