/** What stands under “Show code”: the very HTML to paste, tag, readable text and one script. */
import type { Parameters } from '@storybook/web-components-vite';

/** Elements that stand inside a line of text; every other one gets lines of its own. */
const INLINE = new Set(['a', 'chip-export-status', 'cite', 'em', 'span', 'strong', 'time', 'script']);

/** Parameters of a story file: the code to paste, shown in the docs and in a panel beside each story. */
export const pasteFor = (script: string): Parameters => ({
  docs: {
    codePanel: true,
    source: { language: 'html', transform: (code: string) => withScript(code, scriptTag(script)) },
  },
});

/** Storybook's documentation pages hand over once more what they were given. */
const withScript = (code: string, tag: string): string => (code.includes(tag) ? code : `${tidy(code)}\n${tag}`);

/** The script lies beside this Storybook, so that what is copied works as it is. */
function scriptTag(name: string): string {
  const address = new URL(`embeds/${name}.js`, document.baseURI);
  return `<script type="module" src="${address.href}"></script>`;
}

/** One element per line, indented. What Lit writes keeps the shape of our templates, which is not for reading. */
function tidy(code: string): string {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  return [...body.childNodes].flatMap((node) => linesOf(node, '')).join('\n');
}

function linesOf(node: Node, indent: string): string[] {
  if (!(node instanceof Element)) {
    const text = onOneLine(node.nodeValue ?? '').trim();
    return text && node.nodeType === Node.TEXT_NODE ? [indent + text] : [];
  }
  const clone = node.cloneNode(false) as Element;
  const [open, close] = onOneLine(markupOf(clone).replaceAll('=""', '')).split(/(?=<\/[^<]*$)/);
  const children = [...node.childNodes];
  if (!children.some((child) => child instanceof Element && !INLINE.has(child.localName))) {
    const inner = children.map((child) => textOf(child)).join('');
    const line = `${indent}${open}${onOneLine(inner).trim()}${close ?? ''}`;
    return [line];
  }
  return [indent + open, ...children.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}${close ?? ''}`];
}

/** An element as it is written, its own tag included. */
function markupOf(element: Element): string {
  const around = document.createElement('div');
  around.append(element.cloneNode(true));
  return around.getHTML();
}

const textOf = (node: Node): string =>
  node instanceof Element
    ? markupOf(node).replace(/<!--[^]*?-->/g, '')
    : escape(node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Spaces that a line may not break at stay as they are. */
const onOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');
