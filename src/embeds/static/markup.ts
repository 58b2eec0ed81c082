/** A template as HTML, by Lit's own server renderer. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { escapeText } from '../snippet/nodes.js';

/** The tag whose shadow root is written: slots may stand nowhere else. */
class Host extends ElementRenderer {}

/** Without the marks by which Lit could take over the same nodes: the elements draw anew when their data has arrived. */
export async function toMarkup(content: unknown, tag: string): Promise<string> {
  const html = await collectResult(render(withTitles(content), { customElementHostStack: [new Host(tag)] }));
  return html.replace(/<!--[^]*?-->|<\?>/g, '');
}

/** The renderer cannot fill a `<title>` of an SVG, so its words become part of the template. */
function withTitles(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isTemplate(value)) return withTitlesIn(value);
  return Symbol.iterator in value ? Array.from(value as Iterable<unknown>, withTitles) : value;
}

function withTitlesIn(template: TemplateResult): TemplateResult {
  const [first = '', ...rest] = template.strings;
  if (!template.strings.some((part) => part.endsWith('<title>'))) {
    return { ...template, values: template.values.map(withTitles) };
  }
  const strings = [first];
  const values: unknown[] = [];
  rest.forEach((part, i) => {
    const before = strings.at(-1) ?? '';
    const value = template.values[i];
    if (before.endsWith('<title>')) strings.splice(-1, 1, before + escapeText(String(value)) + part);
    else {
      strings.push(part);
      values.push(withTitles(value));
    }
  });
  return { ...template, strings: Object.assign(strings, { raw: strings }), values };
}

const isTemplate = (value: object): value is TemplateResult => '_$litType$' in value;
