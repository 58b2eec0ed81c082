/**
 * Stands in pasted scripts where Lit gives a template its HTML as one string. A page under `require-trusted-types-for
 * 'script'` takes such strings only from a policy, of which it lets each name be made once; every pasted script brings its
 * own Lit, so the second would fail. Our templates are known when the script is built and need no parser for the web: every
 * tag is closed, by another or by a slash, and no sign is escaped.
 */
const TOKEN = /<(\/?)([a-z]\w*)((?:"[^"]*"|[^">])*)>|<(\?[^>]*)>|([^<]+)/gi;
const ATTRIBUTE = /([^\s=/"]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** Nodes in the template's own document, in which nothing loads and no element of the page comes to life. */
export function fillTemplate({ content }: HTMLTemplateElement, html: string): void {
  const { ownerDocument } = content;
  let parent: DocumentFragment | Element = content;
  for (const [, end, tag, attributes = '', part = '', text] of html.matchAll(TOKEN)) {
    if (end) parent = parent.parentNode as typeof parent;
    else if (tag) {
      const around = 'namespaceURI' in parent ? parent.namespaceURI : 'http://www.w3.org/1999/xhtml';
      const element: Element = ownerDocument.createElementNS(
        tag === 'svg' ? 'http://www.w3.org/2000/svg' : around,
        tag,
      );
      for (const [, name = '', quoted, bare = ''] of attributes.matchAll(ATTRIBUTE)) {
        // Lit has the names of its own (`@click`, `.value`, `?hidden`) elsewhere; no such attribute can be set.
        element.setAttribute(name.replace(/^[.?@]/, '_'), quoted ?? bare);
      }
      parent.append(element);
      if (!attributes.endsWith('/')) parent = element;
    } else parent.append(text ?? ownerDocument.createComment(part));
  }
}
