/** The forms in which a snippet can be handed out. Each is a function from the same parts, and holds its readable text. */
import type { SnippetMessages } from '../../shared/i18n/messages/snippet.en.js';
import { dataAttribute } from './data-attribute.js';
import type { Attributes, EmbedName } from './children/index.js';
import { escapeAttribute, h, inLine, toHtml, toMarkdown, toText, type ElementNode, type Node } from './nodes.js';
import type { Release } from './release.js';

export interface Parts {
  readonly name: EmbedName;
  /** Of the tag: the author's own, then what follows from language and mode. */
  readonly attributes: Attributes;
  readonly children: readonly Node[];
  readonly release: Release;
  readonly messages: SnippetMessages;
  /** The citation as plain text. */
  readonly citation: string;
  /** Address of the picture for mail and feeds, and for AMP while the frame loads. */
  readonly picture: string;
}

export const FORMS = ['tag', 'div', 'iframe', 'amp', 'mail', 'markdown', 'text', 'oembed'] as const;
export type Form = (typeof FORMS)[number];

/** What the frame measures before it has told its height, in CSS pixels. */
const FRAME = { width: 600, height: 420 };

export const WRITERS: Readonly<Record<Form, (parts: Parts) => string>> = {
  tag: (parts) => `${tagOf(parts)}\n${scriptTag(parts.release, `${parts.name}.js`)}`,
  div: divOf,
  iframe: (parts) => [frameOf(parts), toHtml(captionOf(parts)), scriptTag(parts.release, 'resizer.js', '')].join('\n'),
  amp: ampOf,
  mail: (parts) => `${pictureOf(parts)}\n${toHtml(parts.children)}`,
  markdown: ({ children, citation }) => `${toMarkdown(children)}\n\n${toMarkdown([citation])}\n`,
  text: ({ children, citation }) => `${toText(children)}\n\n${citation}\n`,
  oembed: (parts) => `${JSON.stringify(toOembed(parts), null, 2)}\n`,
};

function tagOf({ name, attributes, children }: Parts): string {
  const open = `<chip-${name}${attributesHtml(attributes)}>`;
  // Within a sentence a line break would be a space.
  if (children.some((node) => typeof node === 'string')) return `${open}${inLine(children)}</chip-${name}>`;
  return `${open}\n${toHtml(children, '  ')}\n</chip-${name}>`;
}

/** For authors whose content system strips unknown tags: the site loads the loader once, and upgrades it. */
function divOf({ name, attributes, children }: Parts): string {
  const data = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [dataAttribute(key), value]));
  return `<div data-chip="${name}"${attributesHtml(data)}>\n${toHtml(children, '  ')}\n</div>`;
}

/** A file of the release with its hash, so that a changed file is not run. */
export function scriptTag({ base, files }: Release, file: string, type = ' type="module"'): string {
  const integrity = files[file];
  const hash = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script${type} src="${escapeAttribute(base + file)}"${hash}${type ? '' : ' defer'}></script>`;
}

/** The page that shows one element alone, for a frame. */
export function frameAddress({ name, attributes, release }: Pick<Parts, 'name' | 'attributes' | 'release'>): string {
  const query = new URLSearchParams({ tag: name });
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) query.set(key, value);
  return `${release.pages}index.html?${query.toString()}`;
}

const frameOf = (
  parts: Parts,
  sandbox = ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
): string =>
  `<iframe src="${escapeAttribute(frameAddress(parts))}" title="${escapeAttribute(titleOf(parts.children))}"` +
  ` width="100%" height="${FRAME.height}" loading="lazy"${sandbox}></iframe>`;

function ampOf(parts: Parts): string {
  const { children, messages, picture } = parts;
  return `<amp-iframe width="${FRAME.width}" height="${FRAME.height}" layout="responsive" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" resizable frameborder="0" title="${escapeAttribute(titleOf(children))}" src="${escapeAttribute(frameAddress(parts))}">
  <div overflow tabindex="0" role="button" aria-label="${escapeAttribute(messages.showAll)}">${messages.showAll}</div>
  <amp-img placeholder layout="fill" src="${escapeAttribute(picture)}" alt="${escapeAttribute(titleOf(children))}"></amp-img>
</amp-iframe>
${toHtml(captionOf(parts))}`;
}

const pictureOf = ({ picture, children, release, name, attributes }: Parts): string =>
  `<p><a href="${escapeAttribute(frameAddress({ name, attributes, release }))}"><img src="${escapeAttribute(picture)}"` +
  ` alt="${escapeAttribute(titleOf(children))}" width="${FRAME.width}"></a></p>`;

/** https://oembed.com, version 1.0, type "rich"; the markup is of the one shape that WordPress lets through. */
export function toOembed(parts: Parts): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'chip-policy-elements',
    title: titleOf(parts.children),
    html: `<blockquote>${toHtml(unquoted(parts.children))}</blockquote>${frameOf(parts, '')}`,
    width: FRAME.width,
    height: FRAME.height,
    cache_age: 86_400,
  };
}

/** A quotation inside the one quotation that oEmbed's shape allows would end it early. */
const unquoted = (children: readonly Node[]): Node[] =>
  children.flatMap((node) => (typeof node !== 'string' && node.tag === 'blockquote' ? node.children : [node]));

/** What a reader still has where a content system takes the frame away: the claim, its date and its source. */
function captionOf({ children, attributes }: Pick<Parts, 'children' | 'attributes'>): Node[] {
  const list = children.find((node): node is ElementNode => typeof node !== 'string' && node.tag === 'ol');
  const newest = list?.children.at(attributes['order'] === 'desc' ? 0 : -1);
  const line = typeof newest === 'object' ? h('p', newest.attributes, newest.children) : undefined;
  const lead = children.slice(0, Math.min(3, children.length - 1)).filter((node) => node !== list);
  return [...lead.map(asParagraph), ...(line ? [line] : []), ...children.slice(-1)];
}

const asParagraph = (node: Node): Node =>
  typeof node !== 'string' && /^h\d$/.test(node.tag) ? h('p', node.attributes, h('strong', {}, node.children)) : node;

/** One line for people who hear the frame announced: the headline or the quotation. */
const titleOf = (children: readonly Node[]): string => toText(children.slice(0, 1)).replace(/\s+/g, ' ').trim();

/** As they stand in an opening tag, each after a space; what is undefined is left out. */
export const attributesHtml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value ?? '')}"`))
    .join('');
