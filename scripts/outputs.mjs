import { existsSync } from 'node:fs';
import { listFolders } from './files.mjs';

/** The elements, by folder name: `quote-card` is the tag `chip-quote-card`. */
export function elementNames() {
  return listFolders('src/elements');
}

/**
 * What a newsroom can paste: one module per tag and one with all of them; the loader for sites that upgrade divs; the page
 * for a frame, and the script beside a frame, which is a classic one. `source` is relative to the repository, `file` to
 * dist/embeds.
 */
export function embeds() {
  const perTag = elementNames().map((name) => ({
    source: `src/embeds/${name}.ts`,
    file: `${name}.js`,
  }));
  const all = { source: 'src/embeds/all.ts', file: 'chip-policy-elements.js' };
  return [...perTag, all, ...aroundTags].filter(({ source }) => existsSync(source));
}

const aroundTags = [
  { source: 'src/embeds/forms/writer.ts', file: 'forms.js' },
  { source: 'src/embeds/loader/loader.ts', file: 'loader.js' },
  { source: 'src/embeds/resizer/resizer.ts', file: 'resizer.js', format: 'iife' },
  { source: 'src/embeds/page/embed.ts', file: 'embed/embed.js' },
];

/** What the page for a frame has besides its script; copied as it is. */
export const pageFiles = ['index.html', 'embed.css'].map((name) => ({
  source: `src/embeds/page/${name}`,
  file: `embed/${name}`,
}));

/** The page on which an editor chooses and copies; part of the static site, beside the embeds. */
export const site = { source: 'src/embeds/site/page.ts', file: 'site.js', dir: 'dist/site' };
export const siteFiles = ['index.html', 'site.css'].map((name) => ({
  source: `src/embeds/site/${name}`,
  file: `dist/site/${name}`,
}));

/** What Node imports: the folder's name is the entry's. */
const nodeEntries = ['snippet', 'static'];

/** Frameworks whose templates check the types of tags: `chip-policy-elements/react` tells React of ours. */
export const FRAMEWORKS = ['react', 'solid', 'svelte', 'vue'];

/** What editors read to complete tags and attributes. */
export const EDITOR_FILES = ['vscode.html-custom-data.json', 'web-types.json'];

/** The program behind `npx chip-policy-elements`; `file` is relative to dist. */
export const cli = { source: 'src/embeds/cli/main.ts', file: 'cli.js' };

/** The entry points of the package for bundlers, relative to the repository. */
export function moduleEntries() {
  const perElement = elementNames().flatMap((name) => [
    `src/elements/${name}/${name}.ts`,
    `src/elements/${name}/define.ts`,
  ]);
  const perNodeEntry = nodeEntries.map((name) => `src/embeds/${name}/index.ts`);
  const commandLine = [cli.source, 'src/embeds/cli/picture.ts'];
  return ['src/elements/index.ts', 'src/elements/define.ts', ...perElement, ...perNodeEntry, ...commandLine].filter(
    (source) => existsSync(source),
  );
}

/** The `exports` of package.json that follow from the folders. */
export function packageExports() {
  const typed = (file) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
  const entries = [
    ['.', typed('elements/index')],
    ['./define', typed('elements/define')],
  ];
  for (const name of elementNames()) {
    entries.push([`./${name}`, typed(`elements/${name}/${name}`)]);
    entries.push([`./${name}/define`, typed(`elements/${name}/define`)]);
  }
  for (const { source, file } of embeds()) {
    const types = source.replace('src/', './dist/').replace(/\.ts$/, '.d.ts');
    entries.push([`./embeds/${file}`, { types, default: `./dist/embeds/${file}` }]);
  }
  entries.push(['./embeds/release.json', './dist/embeds/release.json']);
  for (const name of nodeEntries) entries.push([`./${name}`, typed(`embeds/${name}/index`)]);
  for (const name of FRAMEWORKS) entries.push([`./${name}`, typed(`types/${name}`)]);
  for (const file of EDITOR_FILES) entries.push([`./${file}`, `./dist/editors/${file}`]);
  entries.push(['./custom-elements.json', './custom-elements.json']);
  entries.push(['./package.json', './package.json']);
  return Object.fromEntries(entries);
}
