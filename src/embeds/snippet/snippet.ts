/**
 * The one function that writes every form in which a newsroom embeds something. Storybook, the embed page, the panel under
 * *Embed* and the command line call it; nothing else writes a snippet.
 */
import { cite } from 'chip-policy-data/cite';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import { isPlainDate } from 'chip-policy-data/plain-date';
import { toPageLocale } from '../../shared/i18n/language.js';
import type { SnippetMessages } from '../../shared/i18n/messages/snippet.en.js';
import { childrenOf, KINDS, recordOf, type Attributes, type EmbedName } from './children/index.js';
import { WRITERS, type Form } from './forms.js';
import { h } from './nodes.js';
import type { Release } from './release.js';

/** "Follows the data" or "never changes". */
export type Mode = 'follow' | 'pin';

export interface SnippetOptions {
  readonly form: Form;
  /** Language of the text and of the tag (`fr`); written on the tag. */
  readonly language: string;
  readonly mode: Mode;
  /** The whole dataset, or at least what the element shows. */
  readonly dataset: Dataset;
  readonly release: Release;
  /** The day on which the snippet is made, for a pinned one. */
  readonly date?: string;
  /** Address of the picture for mail, feeds and AMP; a file beside the page by default. */
  readonly picture?: string;
  /** Where a pinned snippet asks for later corrections; empty: nowhere. By default the latest release's file. */
  readonly corrections?: string;
}

/**
 * A snippet: `snippet('quote-card', { quote: 'q-…' }, { form: 'tag', language: 'fr', mode: 'pin', … })`.
 * @throws {RangeError} `unknown record: …` when the data has none of that id, or not on the day; `invalid date: …`
 */
export async function snippet(name: EmbedName, attributes: Attributes, options: SnippetOptions): Promise<string> {
  const { form, language, dataset, release, date } = options;
  if (date !== undefined && !isPlainDate(date)) throw new RangeError(`invalid date: ${date}`);
  const words = await childrenOf(name, attributes, { dataset, language });
  // Outside of the article's sentence, a part of one is a paragraph of its own.
  const children = KINDS[name].inline && form !== 'tag' ? [h('p', {}, words)] : words;
  return WRITERS[form]({
    name,
    attributes: { ...withoutEmpty(attributes), lang: language, ...modeAttributes(name, attributes, options) },
    children,
    release,
    messages: await wordsFor(language),
    citation: citationOf(name, attributes, options),
    picture: options.picture ?? `${recordOf(name, attributes) ?? name}.${language}.png`,
  });
}

/**
 * Follows: the records come from the folder that each release replaces. Pinned: from this release's own folder, checked
 * against their hash, with the day of pinning, and corrections made since are asked for.
 */
function modeAttributes(
  name: EmbedName,
  attributes: Attributes,
  { mode, release, date, corrections = `${release.latest}data/corrections.json` }: SnippetOptions,
): Attributes {
  if (mode === 'follow') return release.latest === release.base ? {} : { records: `${release.latest}data/` };
  const integrity = release.files[dataFile(name, attributes)];
  return {
    records: `${release.base}data/`,
    ...(integrity !== undefined && { integrity }),
    ...(date !== undefined && { pinned: date }),
    ...(corrections !== '' && { corrections }),
  };
}

/** The file with what the element shows, relative to the release's folder. */
export function dataFile(name: EmbedName, attributes: Attributes): string {
  const { collection, folder = collection } = KINDS[name];
  const id = recordOf(name, attributes);
  return id === undefined ? `data/${folder}.json` : `data/${folder}/${id}.json`;
}

/** The record's citation, or the dataset's credit where the element shows more than one. */
function citationOf(name: EmbedName, attributes: Attributes, { dataset, language, date }: SnippetOptions): string {
  const id = recordOf(name, attributes);
  const record = id === undefined ? undefined : findRecord(dataset, KINDS[name].collection, id);
  if (!record) return dataset.meta.credit ?? '';
  const { language: asked } = toPageLocale(language);
  const accessed = date === undefined ? {} : { accessed: date };
  return cite(record, { dataset, format: 'text', language: asked === 'ar' ? 'en' : asked, ...accessed });
}

const withoutEmpty = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** The words around a snippet, in the language that is asked for. */
export async function wordsFor(language: string): Promise<SnippetMessages> {
  switch (toPageLocale(language).language) {
    case 'fr':
      return (await import('../../shared/i18n/messages/snippet.fr.js')).messages;
    case 'zh-Hans':
      return (await import('../../shared/i18n/messages/snippet.zh-Hans.js')).messages;
    case 'ar':
      return (await import('../../shared/i18n/messages/snippet.ar.js')).messages;
    default:
      return (await import('../../shared/i18n/messages/snippet.en.js')).messages;
  }
}
