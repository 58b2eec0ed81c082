import { readFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { changeLit, minifyTemplates, replaceModules } from './scripts/embed-plugins.mjs';
import { cli, embeds, moduleEntries, site } from './scripts/outputs.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', sourceMap: true });

/** The package for bundlers: one file per source file, dependencies left as imports. */
const modules = {
  input: moduleEntries(),
  external: [
    /^node:/,
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
    // d3-array is one file; without this all that it makes up beforehand stays in.
    treeshake: { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'], propertyReadSideEffects: false },
    plugins: [
      replaceModules(),
      nodeResolve({ exportConditions: ['production'] }),
      changeLit(),
      minifyTemplates(),
      typescript(),
      // Licences stand in one file beside the scripts, to which each of them points.
      terser({
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 3, pure_getters: true },
        format: { comments: /^!/ },
      }),
    ],
    output: {
      dir,
      format,
      banner: ({ isEntry }) => (isEntry ? '/*! MIT, see licences.txt */' : ''),
      entryFileNames: file,
      chunkFileNames: `chunks/${name}-[name]-[hash].js`,
      sourcemap: true,
    },
  };
}

export default [modules, ...embeds().map(embed), embed(site)];
