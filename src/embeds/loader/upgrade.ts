import { dataAttribute } from '../snippet/data-attribute.js';
import { attributesOf } from '../tags.js';

/** What a page says of the div for its own purposes, and still wants to say of the element. */
const KEPT = ['id', 'class', 'lang', 'dir'];

/**
 * Puts a registered element in the place of a div, with the same text in it, in one step: nothing is painted in between.
 * Only attributes that the element itself reads are taken from `data-…`.
 */
export function upgrade(div: HTMLElement, tag: string): void {
  // A second copy of this script, or the page itself, may have been faster.
  if (!div.isConnected || !customElements.get(tag)) return;
  const element = document.createElement(tag);
  const copy = (name: string, from = name): void => {
    const value = div.getAttribute(from);
    if (value !== null) element.setAttribute(name, value);
  };
  KEPT.forEach((name) => copy(name));
  attributesOf(tag).forEach((name) => copy(name, dataAttribute(name)));
  element.append(...div.childNodes);
  div.replaceWith(element);
}
