/**
 * The picture of an element as one SVG file that needs no style sheet. Runs in the browser's page, which is the only one
 * who knows where words stand and what colours came out as.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** What style sheets decide, and what a file without one must say itself. */
const SAID = [
  ...['font-size', 'font-family', 'font-weight', 'text-anchor', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
  ...['paint-order', 'opacity', 'fill-opacity', 'stroke-opacity', 'display', 'visibility', 'overflow'],
];

/** Undefined where the element draws no picture. */
export function pictureOf(
  host: Element,
  words: { readonly title: string; readonly description: string },
): string | undefined {
  const box = host.shadowRoot?.querySelector('[part~="picture"]');
  const { width = 0, height = 0, x = 0, y = 0 } = box?.getBoundingClientRect() ?? {};
  if (!box || width === 0 || height === 0) return undefined;
  const root = create('svg', {
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width: round(width),
    height: round(height),
  });
  root.setAttribute('role', 'img');
  root.setAttribute('xml:lang', document.documentElement.lang);
  root.append(
    create('title', {}, words.title),
    create('desc', {}, words.description),
    create('rect', { width: '100%', height: '100%', fill: '#fff' }),
  );
  for (const part of partsIn(box))
    root.append(...(part instanceof SVGSVGElement ? [drawingAt(part, { x, y })] : linesOf(part, { x, y })));
  return `${new XMLSerializer().serializeToString(root)}\n`;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Drawings and words of the box, in their order. */
function* partsIn(node: Element): Generator<SVGSVGElement | Text> {
  for (const child of node.childNodes) {
    if (child instanceof SVGSVGElement) yield child;
    else if (child instanceof Text) yield child;
    else if (child instanceof Element && isSeen(child)) yield* partsIn(child);
  }
}

function isSeen(element: Element): boolean {
  const { display, visibility, clipPath } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible' && clipPath === 'none';
}

function drawingAt(drawing: SVGSVGElement, corner: Corner): SVGElement {
  const { x, y, width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => saySame(element, originals[i] ?? drawing));
  for (const comment of commentsIn(copy)) comment.remove();
  const place = { x: round(x - corner.x), y: round(y - corner.y), width: round(width), height: round(height) };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  if (!isMirrored(drawing)) return copy;
  const group = create('g', { transform: `translate(${round(2 * place.x + place.width)} 0) scale(-1 1)` });
  group.append(copy);
  return group;
}

function saySame(copy: Element, original: Element): void {
  for (const name of ['class', 'part', 'style', 'data-id', 'aria-hidden']) copy.removeAttribute(name);
  const style = getComputedStyle(original);
  for (const name of SAID) copy.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
  for (const name of ['fill', 'stroke']) copy.setAttribute(name, paint(style.getPropertyValue(name)));
  if (original instanceof SVGTextElement && isMirrored(original)) {
    const { x, width } = original.getBBox();
    copy.setAttribute('transform', `translate(${round(2 * x + width)} 0) scale(-1 1)`);
  }
}

const isMirrored = (element: Element): boolean => getComputedStyle(element).transform.startsWith('matrix(-1');

function commentsIn(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

interface Line {
  words: string;
  left: number;
  right: number;
  readonly box: DOMRect;
}

/** Letter by letter, because a line may end after any of them: at a dash, or between two Chinese signs. */
function linesIn(text: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of text.data) {
    range.setStart(text, at);
    range.setEnd(text, (at += letter.length));
    const [box] = range.getClientRects();
    const last = lines.at(-1);
    const isNew = !last || (box !== undefined && Math.abs(last.box.y - box.y) > 1);
    if (!box || letter.trim() === '') {
      if (last) last.words += ' ';
    } else if (isNew) lines.push({ words: letter, left: box.x, right: box.right, box });
    else {
      last.words += letter;
      // Where words run from the right, the next one stands before the last.
      last.left = Math.min(last.left, box.x);
      last.right = Math.max(last.right, box.right);
    }
  }
  return lines;
}

/** A text node as it is broken into lines, without the space around them. */
function linesOf(text: Text, corner: Corner): SVGElement[] {
  const element = text.parentElement;
  if (!element || text.data.trim() === '') return [];
  const style = getComputedStyle(element);
  const isFromRight = style.direction === 'rtl';
  return linesIn(text).map(({ words, left, right, box }) =>
    create(
      'text',
      {
        x: round((isFromRight ? right : left) - corner.x),
        y: round(box.y + box.height / 2 - corner.y),
        'dominant-baseline': 'central',
        direction: style.direction,
        fill: paint(style.color),
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'font-family': style.fontFamily.replaceAll('"', "'"),
      },
      words.replace(/ +/g, ' ').trimEnd(),
    ),
  );
}

/** Drawing programs know fewer notations of colour than browsers. */
function paint(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour.replaceAll('"', '');
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${round(alpha / 255)})`;
}

const round = (number: number): number => Math.round(number * 100) / 100;

function create(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}
