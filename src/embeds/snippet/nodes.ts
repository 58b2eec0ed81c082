/**
 * The readable children of a snippet as a small tree, and that tree as HTML, Markdown and plain text. Only tags that every
 * content system, sanitizer and feed reader lets through; text and addresses are escaped here and nowhere else.
 */
export const TAGS = [
  'p',
  'a',
  'em',
  'strong',
  'blockquote',
  'cite',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
] as const;
export type Tag = (typeof TAGS)[number];

export interface ElementNode {
  readonly tag: Tag;
  readonly attributes: Readonly<Partial<Record<'href' | 'cite' | 'lang', string>>>;
  readonly children: readonly Node[];
}
export type Node = string | ElementNode;

type Content = Node | undefined | false | readonly (Node | undefined | false)[];
type Attributes = Readonly<Partial<Record<'href' | 'cite' | 'lang', string | undefined>>>;

/** An element; what is missing among its attributes and children is left out. */
export function h(tag: Tag, attributes: Attributes, ...children: readonly Content[]): ElementNode {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== '');
  return { tag, attributes: Object.fromEntries(written), children: present(children) };
}

/** A list without its holes. */
export const present = (content: readonly Content[]): Node[] =>
  content.flat().filter((node): node is Node => node !== undefined && node !== false && node !== '');

const LINE_TAGS: ReadonlySet<Tag> = new Set(['a', 'em', 'strong', 'cite']);
const isBlock = (node: Node): node is ElementNode => typeof node !== 'string' && !LINE_TAGS.has(node.tag);

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** HTML, one block on a line, blocks inside blocks indented. */
export const toHtml = (nodes: readonly Node[], indent = ''): string =>
  nodes.map((node) => indent + htmlOf(node, indent)).join('\n');

/** HTML within a line: no space where there is none in the words. */
export const inLine = (nodes: readonly Node[]): string => nodes.map((node) => htmlOf(node, '')).join('');

function htmlOf(node: Node, indent: string): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const open = `<${node.tag}${attributes.join('')}>`;
  const inner = node.children.some(isBlock)
    ? `\n${toHtml(node.children, `${indent}  `)}\n${indent}`
    : node.children.map((child) => htmlOf(child, indent)).join('');
  return `${open}${inner}</${node.tag}>`;
}

/** Characters that Markdown would read as its own. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** An address without what would end it. In angle brackets it would need less, but content systems take those for a tag. */
const markdownAddress = (address: string): string =>
  address.replace(/[\s<>()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** CommonMark, blocks separated by an empty line. */
export const toMarkdown = (nodes: readonly Node[]): string => nodes.map((node) => markdownOf(node)).join('\n\n');

function markdownOf(node: Node): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  const inner = (): string => node.children.map(markdownOf).join('');
  const quoted = (text: string): string => text.replace(/^/gm, '> ');
  switch (node.tag) {
    case 'a':
      return `[${inner()}](${markdownAddress(node.attributes.href ?? '')})`;
    case 'em':
    case 'cite':
      return `*${inner()}*`;
    case 'strong':
    case 'dt':
      return `**${inner()}**`;
    case 'blockquote':
      return quoted(toMarkdown(node.children));
    case 'ul':
      return node.children.map((item) => `- ${markdownOf(item)}`).join('\n');
    case 'ol':
      return node.children.map((item, i) => `${i + 1}. ${markdownOf(item)}`).join('\n');
    case 'dl':
      return toMarkdown(node.children);
    case 'p':
    case 'li':
    case 'dd':
      return inner();
    default:
      return `${'#'.repeat(Number(node.tag.slice(1)))} ${inner()}`;
  }
}

/** Plain text; an address follows its words in brackets. */
export const toText = (nodes: readonly Node[]): string => nodes.map((node) => textOf(node)).join('\n\n');

function textOf(node: Node): string {
  if (typeof node === 'string') return node;
  const inner = (): string => node.children.map(textOf).join('');
  if (node.tag === 'a') return node.attributes.href ? `${inner()} (${node.attributes.href})` : inner();
  if (node.tag === 'blockquote') return toText(node.children);
  if (node.tag === 'ul') return node.children.map((item) => `• ${textOf(item)}`).join('\n');
  if (node.tag === 'ol') return node.children.map((item, i) => `${i + 1}. ${textOf(item)}`).join('\n');
  return inner();
}
