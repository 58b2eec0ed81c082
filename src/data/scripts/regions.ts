/** Parts of a written page that are made from the data, between two marks that name them. */

/** The page with one region made anew. @throws {Error} when the page has lost its marks. */
export function withRegion(page: string, name: string, contents: string): string {
  const begin = `<!-- begin ${name}: made by \`npm run fix\`, do not edit -->`;
  const end = `<!-- end ${name} -->`;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`a page needs “${begin}” and “${end}”`);
  }
  return `${before}${begin}\n\n${contents}\n\n${end}${after}`;
}
