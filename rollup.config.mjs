import { readFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { embeds, moduleEntries } from './scripts/outputs.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', sourceMap: true });

/**
 * Bundlers let a page share the dataset's modules. A pasted script fetches single files instead, so
 * its built-in dataset is another module with the same exports.
 */
const builtInFromFiles = () => ({
  name: 'built-in-from-files',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const isBuiltIn = resolved?.id === path.resolve('src/shared/context/built-in.ts');
    return isBuiltIn ? path.resolve('src/embeds/built-in-files.ts') : resolved;
  },
});

/** The package for bundlers: one file per source file, dependencies left as imports. */
const modules = {
  input: moduleEntries(),
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: [typescript()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

/** One script to paste. It is built alone, so that it never needs a chunk of another one. */
function embed({ source, file }) {
  const name = path.basename(file, '.js');
  return {
    input: source,
    plugins: [
      builtInFromFiles(),
      nodeResolve({ exportConditions: ['production'] }),
      typescript(),
      terser({ module: true, ecma: 2020 }),
    ],
    output: {
      dir: 'dist/embeds',
      format: 'es',
      entryFileNames: file,
      chunkFileNames: `chunks/${name}-[name]-[hash].js`,
      sourcemap: true,
    },
  };
}

export default [modules, ...embeds().map(embed)];
