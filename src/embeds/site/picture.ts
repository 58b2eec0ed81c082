/** A picture of the preview, made in the reader's own browser: nothing is sent anywhere. */
import { pictureOf } from '../cli/picture.js';

const DENSITY = 2;

/** The drawing alone, as SVG. Undefined where the element draws none. */
export const svgOf = (element: Element, title: string): string | undefined =>
  pictureOf(element, { title, description: title });

/** The whole element as PNG, on the background it stands on. */
export async function pngOf(element: Element): Promise<Blob> {
  const { width, height } = element.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asDocument(element, width, height))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * DENSITY, height: height * DENSITY });
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('this browser draws no pictures');
  brush.scale(DENSITY, DENSITY);
  brush.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser writes no PNG'))), 'image/png');
  });
}

/** The shadow root with its styles as one document that needs nothing from outside. */
function asDocument(element: Element, width: number, height: number): string {
  const root = element.shadowRoot;
  const host = document.createElement('div');
  host.className = 'host';
  const { color, fontFamily, fontSize, lineHeight } = getComputedStyle(element);
  const paper = getComputedStyle(element.parentElement ?? element).backgroundColor;
  const style = document.createElement('style');
  const sheets = [...(root?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) => [...cssRules]);
  const rules = sheets.map(({ cssText }) =>
    cssText.replace(/:host\(([^)]*\)?)\)/g, '.host:is($1)').replace(/:host/g, '.host'),
  );
  const page = `.host { color: ${color}; background: ${paper}; font: ${fontSize}/${lineHeight} ${fontFamily}; box-sizing: border-box; inline-size: ${width}px }`;
  style.textContent = [page, '.actions, .form { display: none !important }', ...rules].join('\n');
  host.append(style, ...[...(root?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  const body = new XMLSerializer().serializeToString(host);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${body}</foreignObject></svg>`;
}
