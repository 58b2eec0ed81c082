/**
 * Registers a tag unless somebody already has: a page may load a script twice, or two versions of it. The first copy
 * wins, and nothing throws, because an error here would take the rest of the page's module with it.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
