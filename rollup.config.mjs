import { readFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { cli, embeds, moduleEntries, site } from './scripts/outputs.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', sourceMap: true });

/**
 * Bundlers let a page share the dataset's modules. A pasted script fetches single files instead, so
 * what is built in comes from other modules with the same exports.
 */
const fromFiles = new Map(
  [
    ['src/shared/context/built-in.ts', 'src/embeds/built-in-files.ts'],
    ['src/shared/context/built-in-status.ts', 'src/embeds/built-in-status-files.ts'],
  ].map((pair) => pair.map((file) => path.resolve(file))),
);

const builtInFromFiles = () => ({
  name: 'built-in-from-files',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return fromFiles.get(resolved?.id) ?? resolved;
  },
});

/** The package for bundlers: one file per source file, dependencies left as imports. */
const modules = {
  input: moduleEntries(),
  external: [
    /^node:/,
    // A browser that the command line takes where there is one.
    '@sparticuz/chromium',
    ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
  ],
  plugins: [typescript()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ facadeModuleId }) => (facadeModuleId === path.resolve(cli.source) ? cli.file : '[name].js'),
    sourcemap: true,
  },
};

/** One script to paste. It is built alone, so that it never needs a chunk of another one. */
function embed({ source, file, format = 'es', dir = 'dist/embeds' }) {
  const name = path.basename(file, '.js');
  return {
    input: source,
    plugins: [
      builtInFromFiles(),
      nodeResolve({ exportConditions: ['production'] }),
      typescript(),
      terser({ module: format === 'es', ecma: 2020 }),
    ],
    output: {
      dir,
      format,
      entryFileNames: file,
      chunkFileNames: `chunks/${name}-[name]-[hash].js`,
      sourcemap: true,
    },
  };
}

export default [modules, ...embeds().map(embed), embed(site)];
