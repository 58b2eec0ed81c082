/** The quotation as the article prints it without JavaScript, from the same view as the card. */
import { html, nothing, type TemplateResult } from 'lit';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset } from 'chip-policy-data/quotes';
import type { Language } from 'chip-policy-data/schema';
import { toView } from '../../../src/elements/quote-card/quote-card.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/quote.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/quote.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/quote.zh-Hans.js';
import { footLine, paragraph } from './parts.js';

const words = { en, fr, 'zh-Hans': zh };

export function quoteFallback(
  id: string | undefined,
  options: {
    readonly language: Language;
    readonly original?: boolean | undefined;
    readonly line?: boolean | undefined;
  },
): TemplateResult | typeof nothing {
  const quote = id === undefined ? undefined : findRecord(dataset, 'quotes', id);
  if (!quote) return nothing;
  const { language, original = false, line = false } = options;
  const messages = words[language];
  const view = toView(dataset, quote, { ...toPageLocale(language), messages, original });
  const { open, close } = messages.quote;
  const said = view.quoted ? `${open}${view.words.text}${close}` : view.words.text;
  const place = view.place.map(({ text }) => `${messages.listSeparator}${text}`).join('');
  return html`
    <blockquote cite=${view.cite ?? nothing}><p lang=${view.words.lang ?? nothing}>${said}</p></blockquote>
    <p>
      <strong>${view.name?.text}</strong>${place}${messages.listSeparator}<time datetime=${view.isoDate}
        >${view.date}</time
      >
    </p>
    ${line ? nothing : html`${view.caution ? html`<p>${view.caution}</p>` : nothing}${paragraph(view.context)}${paragraph(view.since)}${paragraph(view.note)}`}
    ${footLine(view, messages)}
  `;
}

/** The first words of a quotation with who said them, for a list to choose from. */
export function quoteHeadline(id: string): string {
  const quote = findRecord(dataset, 'quotes', id);
  if (!quote) return id;
  const speaker = findRecord(dataset, 'actors', quote.speaker)?.name.en ?? quote.speaker;
  const said = quote.lang === 'en' ? quote.text : (quote.translations.en?.text ?? quote.text);
  return `${speaker}, ${quote.date}: ${said.slice(0, 60)}…`;
}
