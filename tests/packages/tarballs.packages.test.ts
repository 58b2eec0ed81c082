import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { build } from 'esbuild';
import { pack, PACKAGES } from '../../scripts/pack.mjs';

type Name = keyof typeof PACKAGES;

const TOOLS = 'tests/packages/node_modules';

const tarballs = {
  'chip-policy-data': pack('chip-policy-data'),
  'chip-policy-elements': pack('chip-policy-elements'),
} as const;

/** What a reader of the package needs; whatever else is in a tarball got there by accident. */
const expected: Readonly<Record<Name, readonly RegExp[]>> = {
  'chip-policy-data': [
    /^(package\.json|README\.md|LICENSE\.md|CHANGELOG\.md|CORRECTIONS\.md|METHOD\.md)$/,
    /^dist\/(api|checks|collections|schema)\/.+\.(js|d\.ts)(\.map)?$/,
    /^dist\/(embed|schemas)\/.+\.json$/,
    /^dist\/csv\/[\w-]+\.csv$/,
    /^dist\/(dataset|datapackage|corrections)\.json$/,
    /^dist\/changes\.atom\.xml$/,
  ],
  'chip-policy-elements': [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
    /^dist\/cli\.js(\.map)?$/,
    /^dist\/(elements|embeds|shared)\/.+\.(js|d\.ts)(\.map)?$/,
    /^dist\/embeds\/(release\.json|licences\.txt|data\/.+\.json|embed\/(index\.html|embed\.css))$/,
    /^dist\/types\/(tags\.d\.ts|(react|solid|svelte|vue)\.(js|d\.ts))$/,
    /^dist\/editors\/(vscode\.html-custom-data|web-types)\.json$/,
  ],
};

for (const name of Object.keys(PACKAGES) as Name[]) {
  const { file, files } = tarballs[name];

  describe(`${name} as others receive it`, () => {
    test('publint finds nothing to say, not even a suggestion', () => {
      const { status, output } = run(`${TOOLS}/publint/src/cli.js`, file, '--strict');
      assert.match(output, /All good!/);
      assert.equal(status, 0);
    });

    test('every entry resolves with its types', () => {
      // A feed is read by its path and imported by nobody.
      const flags = ['--profile', 'esm-only', '--exclude-entrypoints', './changes.atom.xml'];
      const { status, output } = run(`${TOOLS}/@arethetypeswrong/cli/dist/index.js`, file, ...flags);
      assert.equal(status, 0, output);
    });

    test('holds what it says and nothing else', () => {
      const others = files
        .map((entry) => entry.path)
        .filter((entry) => !expected[name].some((known) => known.test(entry)));
      assert.deepEqual(others, []);
    });

    test('brings its licence and its read-me', () => {
      const names = files.map((entry) => entry.path);
      assert.ok(names.some((entry) => entry.startsWith('LICENSE')));
      assert.ok(names.includes('README.md'));
    });

    test('declares every package that its modules import', async () => {
      const folder = PACKAGES[name];
      const { dependencies, peerDependencies = {} } = readPackage(folder);
      const declared = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies), name]);
      const modules = files.map((entry) => path.join(folder, entry.path)).filter((entry) => entry.endsWith('.js'));
      const imported = await importedBy(modules);
      assert.ok(imported.length > 1);
      assert.deepEqual(
        imported.filter((other) => !declared.has(other)),
        [],
      );
    });
  });
}

describe('chip-policy-elements, its scripts to paste', () => {
  const scripts = tarballs['chip-policy-elements'].files
    .map((entry) => entry.path)
    .filter((entry) => /^dist\/embeds\/([\w-]+|chunks\/[^/]+|embed\/embed)\.js$/.test(entry));

  test('import nothing but each other, so that a folder on a host is enough', async () => {
    assert.deepEqual(await importedBy(scripts), []);
    assert.ok(scripts.includes('dist/embeds/chip-policy-elements.js'));
  });

  test('have a source map each, which names the sources and holds them', () => {
    for (const entry of scripts) {
      const map = JSON.parse(readFileSync(`${entry}.map`, 'utf8')) as { sources: string[]; sourcesContent: string[] };
      assert.equal(map.sourcesContent.length, map.sources.length, entry);
    }
  });
});

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

function readPackage(folder: string): {
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
} {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as ReturnType<typeof readPackage>;
}

/** Names of packages that files import, without paths within them and without Node's own. */
async function importedBy(files: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: files,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'unwritten',
  });
  const names = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path: specifier }) => external === true && !isBuiltin(specifier))
    .map(({ path: specifier }) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
  return [...new Set(names)].sort();
}
