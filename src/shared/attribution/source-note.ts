import { findRecord, sourcesOf, type Dataset } from 'chip-policy-data/dataset';
import type { Actor, Source } from 'chip-policy-data/schema';
import { formatDate } from '../format/date.js';
import type { InterfaceLanguage } from '../i18n/language.js';
import { toPhrase, type Phrase } from '../i18n/phrase.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';

/** One line of the footnote that every number has. */
export interface SourceView {
  readonly id: string;
  /** `The Register, 15 May 2025` */
  readonly label: string;
  readonly title: string;
  readonly lang: string;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  readonly checked: boolean;
  readonly primary: boolean;
}

/** Only the web and mail: anything else that calls itself an address is shown as text. */
const isSafe = (url: string | undefined): url is string => url !== undefined && /^(?:https?:|mailto:)/i.test(url);

/** The sources of a record, those that were read before those that were not. */
export function toSourceViews(
  dataset: Dataset,
  record: { readonly sources: readonly string[] },
  words: { readonly locale: string; readonly messages: FrameMessages },
): SourceView[] {
  // Whether an author has read the sources of his own data is not ours to say.
  const isOurs = dataset.meta.version !== undefined;
  const views = sourcesOf(dataset, record).map((source) => toSourceView(source, isOurs, words));
  // First what was read and can be followed, last what nobody has read.
  const rank = (view: SourceView): number => (view.checked ? 0 : 2) + (view.url === undefined ? 1 : 0);
  return views.sort((a, b) => rank(a) - rank(b));
}

/** What a link to a source needs; a slice of the data may hold no more. */
export type SourceFacts = Pick<
  Source,
  'id' | 'publisher' | 'title' | 'url' | 'archived' | 'date' | 'checked' | 'language' | 'kind'
>;

export const toSourceView = (
  source: SourceFacts,
  isOurs: boolean,
  { locale, messages }: { readonly locale: string; readonly messages: FrameMessages },
): SourceView => ({
  id: source.id,
  label: source.date ? messages.published(source.publisher, formatDate(source.date, locale)) : source.publisher,
  title: source.title,
  lang: source.language,
  url: isSafe(source.url) ? source.url : undefined,
  archived: isSafe(source.archived) ? source.archived : undefined,
  checked: !isOurs || source.checked !== null,
  primary: source.kind === 'primary',
});

/** A name from `actors`, short where there is a short one; the id when the data does not hold it. */
export function actorName(
  dataset: Dataset,
  id: string | undefined,
  language: InterfaceLanguage,
  length: 'short' | 'full' = 'full',
): Phrase | undefined {
  if (id === undefined) return undefined;
  const actor: Actor | undefined = findRecord(dataset, 'actors', id);
  if (!actor) return { text: id };
  return toPhrase(length === 'short' ? (actor.short ?? actor.name) : actor.name, language);
}
