/** The quotation as the article prints it without JavaScript, from the same view as the card. */
import type { Dataset } from 'chip-policy-data/dataset';
import { pickQuote, toView } from '../../../elements/quote-card/quote-card.layout.js';
import type { QuoteMessages } from '../../../shared/i18n/messages/quote.en.js';
import { h, present, type Node } from '../nodes.js';
import { footLine, paragraph } from './parts.js';
import type { ChildrenOptions, Attributes } from './index.js';

export function quoteChildren(
  dataset: Dataset,
  attributes: Attributes,
  options: ChildrenOptions<QuoteMessages>,
): Node[] {
  const quote = pickQuote(dataset, attributes['quote']);
  if (!quote) return [];
  const { messages } = options;
  const view = toView(dataset, quote, { ...options, original: attributes['original'] !== undefined });
  const { open, close } = messages.quote;
  const said = view.quoted ? `${open}${view.words.text}${close}` : view.words.text;
  const place = [...view.place.map(({ text }) => text), view.date];
  const isLine = attributes['variant'] === 'line';
  return present([
    h('blockquote', { cite: view.cite }, h('p', { lang: view.words.lang }, said)),
    h('p', {}, h('strong', {}, view.name?.text ?? ''), ...place.map((part) => messages.listSeparator + part)),
    ...(isLine
      ? []
      : [
          view.caution && h('p', {}, view.caution),
          paragraph(view.context),
          paragraph(view.since),
          paragraph(view.note),
        ]),
    footLine(view, messages),
  ]);
}
