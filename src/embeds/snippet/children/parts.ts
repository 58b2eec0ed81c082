/** What every fallback ends with, and words whose language differs from the text around them. */
import type { FrameView } from '../../../shared/frame/frame-view.js';
import type { FrameMessages } from '../../../shared/i18n/messages/frame.en.js';
import type { Phrase } from '../../../shared/i18n/phrase.js';
import { h, type ElementNode, type Node } from '../nodes.js';

/** What an element is asked to show: the attributes of its tag as an author writes them. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** The language of foreign words is written on the paragraph, which every content system keeps. */
export const paragraph = (words: Phrase | undefined, before = ''): ElementNode | undefined =>
  words && h('p', { lang: words.lang }, before && [h('strong', {}, before), ' '], words.text);

/** Source with its link, status, and the day to which the data is known. */
export function footLine(view: FrameView, messages: FrameMessages): ElementNode {
  const [source] = view.sources;
  const link = source && (source.url ? h('a', { href: source.url }, source.label) : source.label);
  const status = view.status && messages.status[view.status];
  const parts: Node[][] = [
    ...(link ? [[`${messages.label(messages.source)} `, link]] : []),
    ...(status ? [[status]] : []),
    ...(view.asOf ? [[view.asOf]] : []),
  ];
  return h(
    'p',
    {},
    parts.flatMap((part, i) => (i > 0 ? [' · ', ...part] : part)),
  );
}

/** Words separated by spaces, as an author writes a list in an attribute. */
export const listOf = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** A number as an author writes it in an attribute; nothing where none is written or it is none. */
export function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
