/**
 * What will be left of a snippet where it is pasted: the rules of a content system as a table, and the walk that applies
 * them. An estimate to look at before pasting; the tests hold it against the real programs.
 */
export interface System {
  readonly name: string;
  /** Tags that stay; of any other only the content stays. Absent: every tag stays. */
  readonly tags?: ReadonlySet<string>;
  /** Whether attributes whose name begins with `data-` stay. */
  readonly dataAttributes: boolean;
  /** Tags that go with everything in them. */
  readonly gone: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TEXT = 'p a em strong blockquote cite ul ol li dl dt dd h2 h3 h4 h5 h6 div span br img table tr td th time';

export const SYSTEMS: readonly System[] = [
  { name: 'WordPress, author', tags: words(TEXT), dataAttributes: true, gone: words('style iframe') },
  { name: 'WordPress, editor', dataAttributes: true, gone: new Set() },
  { name: 'Ghost, HTML card', dataAttributes: true, gone: new Set() },
  {
    name: 'Drupal, Basic HTML',
    tags: words('p a em strong blockquote cite ul ol li dl dt dd h2 h3 h4 h5 h6 img'),
    dataAttributes: false,
    gone: words('style iframe script'),
  },
  { name: 'DOMPurify', tags: words(TEXT), dataAttributes: true, gone: words('style iframe script noscript') },
  {
    name: 'sanitize-html',
    tags: words(TEXT.replace(' img', '')),
    dataAttributes: false,
    gone: words('style script noscript'),
  },
  { name: 'GitHub', tags: words(TEXT), dataAttributes: false, gone: words('style script') },
  { name: 'Feed reader', tags: words(TEXT), dataAttributes: false, gone: words('style script noscript iframe') },
];

/** The markup after a content system has been over it, as nodes that run nothing. */
export function leftOf(snippet: string, system: System): DocumentFragment {
  const { body } = new DOMParser().parseFromString(snippet, 'text/html');
  const left = document.createDocumentFragment();
  left.append(...[...body.childNodes].flatMap((node) => keep(node, system)));
  return left;
}

function keep(node: Node, system: System): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.nodeValue ?? '')];
  if (!(node instanceof Element)) return [];
  const { localName } = node;
  if (system.gone.has(localName)) return [];
  const children = [...node.childNodes].flatMap((child) => keep(child, system));
  // A live copy would run; what the system keeps is shown as what it is called.
  const isShown = system.tags ? system.tags.has(localName) : !/^(?:script|style|iframe|amp-)/.test(localName);
  if (!isShown) return children;
  const copy = document.createElement(localName.includes('-') ? 'div' : localName);
  for (const { name, value } of node.attributes) {
    if (name === 'href' && /^(?:https?:|mailto:)/i.test(value)) copy.setAttribute(name, value);
    if (name === 'lang' || (name === 'alt' && localName === 'img')) copy.setAttribute(name, value);
  }
  copy.append(...children);
  return [copy];
}

/** Whether the element itself will be drawn there, or only its text remains. */
export function isDrawn(form: string, system: System): 'drawn' | 'with-loader' | 'text' {
  if (form === 'tag') return system.tags === undefined ? 'drawn' : 'text';
  if (form === 'div') return system.tags === undefined || system.dataAttributes ? 'with-loader' : 'text';
  if (form === 'iframe') return system.gone.has('iframe') || system.tags !== undefined ? 'text' : 'drawn';
  return 'text';
}
