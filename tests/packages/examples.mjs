import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFolders } from '../../scripts/files.mjs';
import { pack, PACKAGES } from '../../scripts/pack.mjs';
import { run } from './registry.mjs';

/**
 * Every folder of examples/ as a stranger has it, with one install for all: what is not ours comes from the lock file beside
 * this one, ours from the tarballs. `node tests/packages/examples.mjs` renews the lock file.
 */
const ROOM = path.resolve('.cache/examples');
const LOCK = 'tests/packages/examples.lock.json';

export const EXAMPLES = listFolders('examples');

/** @param {string} name */
export const folderOf = (name) => path.join(ROOM, name);

export async function installExamples() {
  lay();
  const marker = path.join(ROOM, 'installed-lock.json');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== readFileSync(LOCK, 'utf8')) {
    rmSync(marker, { force: true });
    await run('npm ci --no-audit --no-fund --prefer-offline --legacy-peer-deps', ROOM);
    cpSync(LOCK, marker);
  }
  for (const name of names) {
    // The plain page and Eleventy take the scripts from their own folder, as after an install of their own.
    const target = path.join(ROOM, 'node_modules', name);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    await run(`tar -xzf "${pack(name).file}" -C "${target}" --strip-components=1`);
    for (const example of ['plain', 'eleventy']) {
      cpSync(target, path.join(folderOf(example), 'node_modules', name), { recursive: true });
    }
  }
}

const names = /** @type {(keyof typeof PACKAGES)[]} */ (Object.keys(PACKAGES));

/** Copies the examples; their own settings stay, what they ask of us is put there from the tarballs. */
function lay() {
  mkdirSync(ROOM, { recursive: true });
  for (const name of EXAMPLES) {
    const target = folderOf(name);
    rmSync(target, { recursive: true, force: true });
    cpSync(path.join('examples', name), target, {
      recursive: true,
      filter: (file) => !/[\\/](node_modules|dist|\.next|\.astro)$/.test(file),
    });
    const own = readPackage(target);
    for (const ours of names) delete own.dependencies[ours];
    writeFileSync(path.join(target, 'package.json'), JSON.stringify(own, null, 2));
  }
  const ours = names.map((name) => readPackage(PACKAGES[name]).dependencies);
  const dependencies = Object.assign({}, ...ours);
  for (const name of names) delete dependencies[name];
  const root = { name: 'chip-policy-examples', private: true, workspaces: EXAMPLES, dependencies };
  writeFileSync(path.join(ROOM, 'package.json'), JSON.stringify(root, null, 2));
  if (existsSync(LOCK)) cpSync(LOCK, path.join(ROOM, 'package-lock.json'));
}

/** @param {string} folder */
function readPackage(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  lay();
  console.log(await run('npm install --package-lock-only --no-audit --no-fund --legacy-peer-deps', ROOM));
  cpSync(path.join(ROOM, 'package-lock.json'), LOCK);
}
