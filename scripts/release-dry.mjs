import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { installIfNeeded } from './install.mjs';
import { pack, PACKAGES } from './pack.mjs';
import { idChanges, releasedNow, releasedWith } from './release-ids.mjs';
import { releasePlan } from './release-plan.mjs';

/** Shows everything that a release would do, and changes nothing: `npm run build` first. */
await installIfNeeded('tests/packages', 'tools that look at packages');
const { plan } = await releasePlan();
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
let bad = 0;

for (const [name, folder] of Object.entries(PACKAGES)) {
  const release = plan.releases.find((one) => one.name === name);
  const { file, version, size, unpackedSize, files } = pack(name);
  const next = release?.newVersion ?? version;
  console.log(`\n${name}`);
  console.log(`  version    ${version}${release ? ` → ${release.newVersion} (${release.type})` : ', as it is'}`);
  for (const { id, summary } of plan.changesets.filter(({ releases }) => releases.some((one) => one.name === name))) {
    console.log(`  note       ${id}: ${summary.split('\n')[0]}`);
  }
  console.log(`  files      ${files.length}, ${kB(size)} packed, ${kB(unpackedSize)} unpacked`);
  for (const [top, { count, bytes }] of foldersOf(files)) console.log(`               ${top}: ${count}, ${kB(bytes)}`);
  console.log(`  changelog  ${newest(path.join(folder, 'CHANGELOG.md'))}`);
  console.log(
    `  publish    npm publish --access public, with provenance, where the registry has no ${name}@${next} yet`,
  );
  console.log(`  tag        ${name}@${next}, with which the next release compares its ids`);
  look('publint', 'publint/src/cli.js', file, '--strict');
  const feed = ['--exclude-entrypoints', './changes.atom.xml'];
  look('attw', '@arethetypeswrong/cli/dist/index.js', file, '--profile', 'esm-only', ...feed);
}
showIds();
process.exitCode = bad > 0 ? 1 : 0;

function foldersOf(files) {
  const folders = new Map();
  for (const { path: name, size } of files) {
    const top = name.split('/').slice(0, 2).join('/');
    const { count, bytes } = folders.get(top) ?? { count: 0, bytes: 0 };
    folders.set(top, { count: count + 1, bytes: bytes + size });
  }
  return folders;
}

function newest(file) {
  if (!existsSync(file)) return 'none yet';
  return readFileSync(file, 'utf8').split(/^## /m)[1]?.trim().replaceAll('\n', '\n             ') ?? 'empty';
}

function look(name, script, ...args) {
  const program = path.join('tests/packages/node_modules', script);
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  console.log(`  ${name.padEnd(10)} ${status === 0 ? 'clean' : stdout}`);
  if (status !== 0) bad += 1;
}

/** What the changelog of the data will list; a first release has too many new ids for a screen. */
function showIds() {
  const { version } = JSON.parse(readFileSync('src/data/package.json', 'utf8'));
  const before = releasedWith(version);
  const changes = idChanges(before, releasedNow());
  const since = before.corrections === '' ? `, of which ${version} is the first release` : ` since ${version}`;
  console.log(`\nids of records${since}, for the changelog of the data`);
  for (const [kind, ids] of Object.entries(changes)) {
    const names = ids.length > 40 ? 'too many to name here' : ids.join(', ');
    console.log(`  ${kind.padEnd(10)} ${ids.length === 0 ? 'none' : `${ids.length}: ${names}`}`);
  }
}
