/** An element as the embed page shows it, by its name and attributes, and the address at which it is copied. */
import type { EmbedName } from '../../src/embeds/snippet/children/index.js';

type Attributes = Readonly<Record<string, string>>;

export function embedded(element: EmbedName, attributes: Attributes): HTMLElement {
  const shown = document.createElement(`chip-${element}`);
  for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value);
  return shown;
}

export const embedAddress = (element: EmbedName, attributes: Attributes, language: string): string =>
  `embed-page/index.html?${new URLSearchParams({ element, ...attributes, lang: language }).toString()}`;

/** A link to a story takes the whole page along, not only the frame that the stories are drawn in. */
export const storyAddress = (id: string, args: Attributes = {}): string => {
  const written = Object.entries(args).map(([name, value]) => `${name}:${value}`);
  return `./?path=/story/${id}${written.length > 0 ? `&args=${written.join(';')}` : ''}`;
};
