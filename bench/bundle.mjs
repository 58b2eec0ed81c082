import { build } from 'esbuild';

/** Where the peers' bundles and our floors lie while the benchmark runs. */
export const BUNDLES = '.cache/bench';

/**
 * One file, as a careful newsroom would ship it: minified, without the parts that nobody asked for, and without a library's
 * warnings for developers.
 *
 * @param {string} name
 * @param {string} contents a module
 */
export async function bundle(name, contents) {
  await build({
    stdin: { contents, resolveDir: 'bench', sourcefile: `${name}.mjs`, loader: 'js' },
    outfile: `${BUNDLES}/${name}.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return `<script type="module" src="/bundles/${name}.js"></script>`;
}

/** A floor with its content inside, which is one request less than ours. */
export const bareWords = (name, content) =>
  bundle(
    name,
    `import { BareWords } from './bare/words.mjs';
customElements.define('bare-words', class extends BareWords {
  constructor() { super(); this.content = ${JSON.stringify(content)}; }
});`,
  );

export const barePoints = (name, points) =>
  bundle(
    name,
    `import { BarePoints } from './bare/points.mjs';
customElements.define('bare-points', class extends BarePoints {
  constructor() { super(); this.points = ${JSON.stringify(points)}; }
});`,
  );
