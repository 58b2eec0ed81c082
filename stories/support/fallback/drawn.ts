import { html, nothing, type TemplateResult } from 'lit';
import type { Node as Child } from '../../../src/embeds/snippet/nodes.js';

/** The readable children of a snippet as part of a story's page: what an article prints without JavaScript. */
export const drawn = (children: readonly Child[]): TemplateResult | typeof nothing =>
  children.length === 0 ? nothing : html`${children.map(toDom)}`;

function toDom(child: Child): globalThis.Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const element = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
  element.append(...child.children.map(toDom));
  return element;
}
