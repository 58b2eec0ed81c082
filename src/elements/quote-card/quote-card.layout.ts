import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Quotation } from 'chip-policy-data/schema';
import { toCorrectionViews } from '../../shared/attribution/corrections.js';
import { actorName, toSourceViews } from '../../shared/attribution/source-note.js';
import { formatDate } from '../../shared/format/date.js';
import { formatLanguage } from '../../shared/format/language-name.js';
import { asOfText, creditText, type FrameView, type TableView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { QuoteMessages } from '../../shared/i18n/messages/quote.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';

export interface QuoteView extends FrameView {
  /** The words shown, in quotation marks unless they are reported speech. */
  readonly words: Phrase;
  readonly quoted: boolean;
  /** The button that changes to the other wording; absent when there is only one. */
  readonly otherWording?: string | undefined;
  /** Who put the words into the reader's language, or that they are the original. */
  readonly wording: string;
  readonly name?: Phrase | undefined;
  /** Role, organisation and venue, in that order, as far as known. */
  readonly place: readonly Phrase[];
  readonly date: string;
  readonly isoDate: string;
  readonly context?: Phrase | undefined;
  readonly since?: Phrase | undefined;
  /** What must be said of the words themselves: reported speech, original not found. */
  readonly caution?: string | undefined;
  readonly cite?: string | undefined;
}

export interface QuoteOptions {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: QuoteMessages;
  readonly asOf?: string | undefined;
  /** Whether the words as spoken come first. */
  readonly original: boolean;
}

/** A quotation and its data to everything that the card says. */
export function toView(dataset: Dataset, quote: Quotation, options: QuoteOptions): QuoteView {
  const { language, locale, messages } = options;
  const translation = translationFor(quote, language);
  const showsOriginal = options.original || !translation;
  const words = showsOriginal ? inLanguage(quote.text, quote.lang, language) : { text: translation.text };
  const sources = toSourceViews(dataset, quote, options);
  const name = actorName(dataset, quote.speaker, language);
  return {
    words,
    quoted: quote.indirect !== true,
    otherWording: otherWording(quote, { showsOriginal, translated: translation !== undefined }, options),
    wording: wordingOf(quote, showsOriginal ? undefined : translation?.by, options),
    name,
    place: placeOf(dataset, quote, language),
    date: formatDate(quote.date, locale),
    isoDate: quote.date,
    context: toPhrase(quote.context, language),
    since: toPhrase(quote.aftermath?.text, language),
    caution: cautionOf(quote, messages),
    cite: sources.find((source) => source.url !== undefined)?.url,
    note: toPhrase(quote.note, language),
    corrections: toCorrectionViews(quote, options),
    status: quote.status,
    sources,
    asOf: asOfText(dataset, options.asOf, options),
    credit: creditText(dataset, messages),
    get table() {
      return toTable(quote, name, options);
    },
  };
}

/** Role, organisation, venue. "Tencent, Tencent results call" says a name twice; the venue is enough. */
function placeOf(dataset: Dataset, quote: Quotation, language: InterfaceLanguage): Phrase[] {
  const organisation = actorName(dataset, quote.organisation, language, 'short');
  const venue = toPhrase(quote.venue, language);
  const isRepeated = organisation !== undefined && venue?.text.includes(organisation.text);
  return [toPhrase(quote.role, language), isRepeated ? undefined : organisation, venue].filter(
    (part) => part !== undefined,
  );
}

/** A translation into the reader's language, when the words were said in another. */
function translationFor(
  quote: Quotation,
  language: InterfaceLanguage,
): { text: string; by: 'own' | 'conversion' } | undefined {
  return quote.lang === language || language === 'ar' ? undefined : quote.translations[language];
}

const inLanguage = (text: string, lang: string, language: InterfaceLanguage): Phrase =>
  lang === language ? { text } : { text, lang };

function otherWording(
  quote: Quotation,
  shown: { readonly showsOriginal: boolean; readonly translated: boolean },
  { locale, messages }: QuoteOptions,
): string | undefined {
  if (!shown.translated) return undefined;
  if (shown.showsOriginal) return messages.quote.showTranslation;
  // Where the words as spoken were not found, nothing may be called the original.
  const name = quote.originalKnown === false ? messages.quote.showFound : messages.quote.showOriginal;
  return name(formatLanguage(quote.lang, locale));
}

function wordingOf(
  quote: Quotation,
  translatedBy: 'own' | 'conversion' | undefined,
  { language, locale, messages }: QuoteOptions,
): string {
  if (translatedBy === 'own') return messages.quote.translated;
  if (translatedBy === 'conversion') return messages.quote.converted;
  return quote.lang === language || quote.originalKnown === false
    ? ''
    : messages.quote.original(formatLanguage(quote.lang, locale));
}

function cautionOf(quote: Quotation, { quote: words }: QuoteMessages): string | undefined {
  if (quote.indirect) return words.indirect;
  return quote.originalKnown === false ? words.originalUnknown : undefined;
}

function toTable(quote: Quotation, name: Phrase | undefined, options: QuoteOptions): TableView {
  const { language, locale, messages } = options;
  const { quote: words } = messages;
  const translations = Object.entries(quote.translations).map(([lang, { text }]): [Phrase, Phrase] => [
    { text: `${words.translation} (${formatLanguage(lang, locale)})` },
    inLanguage(text, lang, language),
  ]);
  const rows: [Phrase, Phrase | undefined][] = [
    [{ text: `${words.words} (${formatLanguage(quote.lang, locale)})` }, inLanguage(quote.text, quote.lang, language)],
    ...translations,
    [{ text: words.speaker }, name],
    [{ text: words.role }, toPhrase(quote.role, language)],
    [{ text: words.venue }, toPhrase(quote.venue, language)],
    [{ text: words.date }, { text: formatDate(quote.date, locale) }],
    [{ text: words.context }, toPhrase(quote.context, language)],
    [{ text: messages.columns.status }, { text: messages.status[quote.status] }],
  ];
  return {
    caption: words.caption(name?.text ?? quote.speaker),
    columns: [words.field, words.content],
    rows: rows.flatMap(([field, content]) => (content ? [[field, content]] : [])),
  };
}

/** The quotation that a dataset holds for the card: the one asked for, else the author's only one. */
export const pickQuote = (dataset: Dataset, id: string | undefined): Quotation | undefined =>
  id === undefined ? dataset.quotes?.[0] : findRecord(dataset, 'quotes', id);
