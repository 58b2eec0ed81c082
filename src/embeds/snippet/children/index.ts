/** The readable children of every tag: what stands in the article, the feed and the newsletter without JavaScript. */
import { asOf as knownOn } from 'chip-policy-data/as-of';
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import { toPageLocale, type InterfaceLanguage } from '../../../shared/i18n/language.js';
import type { Node } from '../nodes.js';
import { chartChildren } from './chart.js';
import { gaugeChildren } from './gauge.js';
import { meterChildren } from './meter.js';
import type { Attributes } from './parts.js';
import { quoteChildren } from './quote.js';
import { statusChildren } from './status.js';
import { timelineChildren } from './timeline.js';

export type { Attributes } from './parts.js';

export interface ChildrenOptions<M> {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: M;
  readonly asOf?: string | undefined;
}

type Words<M> = Readonly<Record<InterfaceLanguage, () => Promise<{ readonly messages: M }>>>;

export interface Kind {
  /** Where its records are, and the attribute that names one; a tag without one shows a whole collection. */
  readonly collection: CollectionName;
  readonly id?: string;
  /** Folder of the files that it shows one of, where that is not the collection's. */
  readonly folder?: string;
  /** Whether it stands within a sentence: then its children do too. */
  readonly inline?: true;
  /** Collections that it is read against. */
  readonly against: readonly CollectionName[];
  readonly children: (dataset: Dataset, attributes: Attributes, asked: Asked) => Promise<Node[]>;
}

type Asked = Omit<ChildrenOptions<unknown>, 'messages'>;

const kind = <M>({
  words,
  children,
  ...rest
}: Omit<Kind, 'children'> & {
  readonly words: Words<M>;
  readonly children: (dataset: Dataset, attributes: Attributes, options: ChildrenOptions<M>) => Node[];
}): Kind => ({
  ...rest,
  children: async (dataset, attributes, asked) => {
    const { messages } = await words[asked.language]();
    return children(dataset, attributes, { ...asked, messages });
  },
});

const kinds = {
  'quote-card': kind({
    collection: 'quotes',
    id: 'quote',
    against: [],
    words: {
      en: () => import('../../../shared/i18n/messages/quote.en.js'),
      fr: () => import('../../../shared/i18n/messages/quote.fr.js'),
      'zh-Hans': () => import('../../../shared/i18n/messages/quote.zh-Hans.js'),
      ar: () => import('../../../shared/i18n/messages/quote.ar.js'),
    },
    children: quoteChildren,
  }),
  'stockpile-gauge': kind({
    collection: 'stockpiles',
    id: 'figure',
    against: [],
    words: {
      en: () => import('../../../shared/i18n/messages/gauge.en.js'),
      fr: () => import('../../../shared/i18n/messages/gauge.fr.js'),
      'zh-Hans': () => import('../../../shared/i18n/messages/gauge.zh-Hans.js'),
      ar: () => import('../../../shared/i18n/messages/gauge.ar.js'),
    },
    children: gaugeChildren,
  }),
  'self-sufficiency-meter': kind({
    collection: 'indicators',
    id: 'indicator',
    against: [],
    words: {
      en: () => import('../../../shared/i18n/messages/meter.en.js'),
      fr: () => import('../../../shared/i18n/messages/meter.fr.js'),
      'zh-Hans': () => import('../../../shared/i18n/messages/meter.zh-Hans.js'),
      ar: () => import('../../../shared/i18n/messages/meter.ar.js'),
    },
    children: meterChildren,
  }),
  'ban-timeline': kind({
    collection: 'events',
    against: [],
    words: {
      en: () => import('../../../shared/i18n/messages/timeline.en.js'),
      fr: () => import('../../../shared/i18n/messages/timeline.fr.js'),
      'zh-Hans': () => import('../../../shared/i18n/messages/timeline.zh-Hans.js'),
      ar: () => import('../../../shared/i18n/messages/timeline.ar.js'),
    },
    children: timelineChildren,
  }),
  'control-chart': kind({
    collection: 'chips',
    against: ['rules'],
    words: {
      en: () => import('../../../shared/i18n/messages/chart.en.js'),
      fr: () => import('../../../shared/i18n/messages/chart.fr.js'),
      'zh-Hans': () => import('../../../shared/i18n/messages/chart.zh-Hans.js'),
      ar: () => import('../../../shared/i18n/messages/chart.ar.js'),
    },
    children: chartChildren,
  }),
  'export-status': kind({
    collection: 'chips',
    folder: 'status',
    id: 'chip',
    inline: true,
    against: ['rules'],
    words: {
      en: () => import('../../../shared/i18n/messages/status.en.js'),
      fr: () => import('../../../shared/i18n/messages/status.fr.js'),
      'zh-Hans': () => import('../../../shared/i18n/messages/status.zh-Hans.js'),
      ar: () => import('../../../shared/i18n/messages/status.ar.js'),
    },
    children: statusChildren,
  }),
} as const satisfies Readonly<Record<string, Kind>>;

/** The elements that a snippet can be made of, by the name of their tag without `chip-`. */
export type EmbedName = keyof typeof kinds;
export const KINDS: Readonly<Record<EmbedName, Kind>> = kinds;
export const EMBED_NAMES = Object.keys(KINDS) as readonly EmbedName[];

export const isEmbedName = (name: string): name is EmbedName => Object.hasOwn(KINDS, name);

/** The id of the one record that a tag with these attributes shows. */
export function recordOf(name: EmbedName, attributes: Attributes): string | undefined {
  const { id } = KINDS[name];
  return id === undefined ? undefined : attributes[id];
}

/**
 * The readable children of a tag with these attributes.
 * @throws {RangeError} `unknown record: …` when the data has none of that id, or not on the day
 */
export async function childrenOf(
  name: EmbedName,
  attributes: Attributes,
  options: { readonly dataset: Dataset; readonly language: string },
): Promise<Node[]> {
  const { language, locale } = toPageLocale(options.language);
  const asOf = attributes['as-of'] || undefined;
  const dataset = asOf === undefined ? options.dataset : knownOn(options.dataset, asOf);
  const children = await KINDS[name].children(dataset, attributes, { language, locale, asOf });
  if (children.length === 0) throw new RangeError(`unknown record: ${recordOf(name, attributes) ?? name}`);
  return children;
}
