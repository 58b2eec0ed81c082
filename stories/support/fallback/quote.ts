/** The quotation as the article prints it without JavaScript. */
import type { TemplateResult, nothing } from 'lit';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset } from 'chip-policy-data/quotes';
import type { Language } from 'chip-policy-data/schema';
import { quoteChildren } from '../../../src/embeds/snippet/children/quote.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/quote.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/quote.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/quote.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };

export function quoteFallback(
  id: string | undefined,
  options: {
    readonly language: Language;
    readonly original?: boolean | undefined;
    readonly line?: boolean | undefined;
  },
): TemplateResult | typeof nothing {
  const { language, original = false, line = false } = options;
  const attributes = {
    ...(id !== undefined && { quote: id }),
    ...(original && { original: '' }),
    ...(line && { variant: 'line' }),
  };
  if (id === undefined) return drawn([]);
  return drawn(quoteChildren(dataset, attributes, { ...toPageLocale(language), messages: words[language] }));
}

/** The first words of a quotation with who said them, for a list to choose from. */
export function quoteHeadline(id: string): string {
  const quote = findRecord(dataset, 'quotes', id);
  if (!quote) return id;
  const speaker = findRecord(dataset, 'actors', quote.speaker)?.name.en ?? quote.speaker;
  const said = quote.lang === 'en' ? quote.text : (quote.translations.en?.text ?? quote.text);
  return `${speaker}, ${quote.date}: ${said.slice(0, 60)}…`;
}
