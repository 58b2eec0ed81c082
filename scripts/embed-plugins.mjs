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
    return minifyHTMLLiterals(code, {
      fileName: id,
      html: { collapseWhitespace: true, conservativeCollapse: true, keepClosingSlash: true },
    });
  },
});

/**
 * What changes in Lit: it fills templates without a Trusted Types policy, so that any number of pasted scripts live on one
 * page, and leaves nothing on `window`: no list of its versions, no hooks for polyfills, nothing for decorators of the new
 * kind, which our compiler does not write.
 */
const IN_LIT = new Map(
  Object.entries({
    'lit-html/lit-html.js': [
      ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'void 0'],
      ['s.innerHTML=t,s', 'fillTemplate(s,t),s'],
      // A dollar sign is in no name that `setAttribute` takes in every browser.
      ['="$lit$"', '=".lit"'],
      [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    '@lit/reactive-element/reactive-element.js': [
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
      [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)(?=,this\.elementProperties)/, ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      [/removeController\(t\)\{.*?\}/, ''],
      [
        /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}(?=const t=this\[Symbol)/,
        'this.finalized=!0,this._$Ei();',
      ],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
    // What it says to whoever writes a style sheet, and a polyfill of shadow roots that no browser of ours needs.
    '@lit/reactive-element/css-tag.js': [
      ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
      [/if\((this\._\$cssResult\$=!0),o!==s\)throw Error\("CSSResult is not.*?"\);/, 'this._$cssResult$=!0;'],
      [/Error\("Value passed to 'css'.*?security\."\)/, 'Error()'],
    ],
    'lit-element/lit-element.js': [
      [/,s\.litElementHydrateSupport\?\..*?;o\?\.\(\{LitElement:i\}\)/, ''],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
  }).map(([file, changes]) => [path.resolve('node_modules', file), changes]),
);
const FILL = `import { fillTemplate } from '${path.resolve('src/embeds/fill-template.ts')}';`;

const times = (text, part) =>
  typeof part === 'string' ? text.split(part).length - 1 : [...text.matchAll(new RegExp(part, 'g'))].length;

export const changeLit = () => ({
  name: 'change-lit',
  transform(code, id) {
    const changes = IN_LIT.get(id);
    if (!changes) return null;
    const changed = changes.reduce((text, [from, to]) => {
      if (times(text, from) !== 1) throw new Error(`Lit has changed; not once in ${id}: ${from}`);
      return text.replace(from, () => to);
    }, code);
    // At the end, so that the lines before it keep their place in the source map.
    return { code: id.endsWith('lit-html.js') ? `${changed}\n${FILL}` : changed, map: null };
  },
});
