import path from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';

/** What only the files that a newsroom pastes need: there every byte is the reader's. */

/**
 * Modules that a pasted script takes in place of others with the same exports. Bundlers let a page share the dataset's
 * modules, a pasted script fetches single files; and decorators need no more than the old kind that our compiler writes.
 */
const replaced = new Map(
  [
    ['src/shared/context/built-in.ts', 'src/embeds/built-in-files.ts'],
    ['src/shared/context/built-in-status.ts', 'src/embeds/built-in-status-files.ts'],
    ['node_modules/lit/decorators.js', 'src/embeds/decorators.ts'],
  ].map((pair) => pair.map((file) => path.resolve(file))),
);

export const replaceModules = () => ({
  name: 'replace-modules',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return replaced.get(resolved?.id) ?? resolved;
  },
});

/** Takes the line breaks and spaces out of templates and style sheets that are there for whoever reads the source. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.startsWith(path.resolve('src')) || !/\b(?:html|svg|css)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id, html: { collapseWhitespace: true, conservativeCollapse: true } });
  },
});
