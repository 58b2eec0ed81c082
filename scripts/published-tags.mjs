import { readFileSync } from 'node:fs';

/**
 * The tags as custom-elements.json describes them; editors, frameworks and tests read them from here.
 *
 * @returns {{ tagName: string, name: string, path: string, summary: string, description: string, attributes: any[],
 *   members: any[], events: any[], slots: any[], cssParts: any[], cssProperties: any[] }[]}
 */
export function publishedTags() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const empty = { attributes: [], members: [], events: [], slots: [], cssParts: [], cssProperties: [] };
  return modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...empty, ...declaration, path })),
  );
}
