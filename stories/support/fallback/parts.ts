/** What every fallback ends with, and words whose language differs from the text around them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FrameView } from '../../../src/shared/frame/frame-view.js';
import type { FrameMessages } from '../../../src/shared/i18n/messages/frame.en.js';
import type { Phrase } from '../../../src/shared/i18n/phrase.js';

/** Only tags that every content system lets through: the language of foreign words is written on the paragraph. */
export const paragraph = (words: Phrase | undefined, before = ''): TemplateResult | typeof nothing =>
  words
    ? html`<p lang=${words.lang ?? nothing}>${before ? html`<strong>${before}</strong> ` : nothing}${words.text}</p>`
    : nothing;

/** Source with its link, status, and the day to which the data is known. */
export function footLine(view: FrameView, messages: FrameMessages): TemplateResult {
  const [source] = view.sources;
  const link = source && (source.url ? html`<a href=${source.url}>${source.label}</a>` : source.label);
  const status = view.status && messages.status[view.status];
  const label = `${messages.label(messages.source)} `;
  return html`<p>
    ${link ? html`${label}${link}` : nothing}${status ? ` · ${status}` : nothing}${view.asOf ? ` · ${view.asOf}` : nothing}
  </p>`;
}
