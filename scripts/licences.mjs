import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What the pasted scripts hold of others: every package that ours depend on, with the licence that must go along. */
export function writeLicences(file = 'dist/embeds/licences.txt') {
  const names = new Set();
  for (const manifest of ['package.json', 'src/data/package.json']) collect(manifest, names);
  const texts = [...names].sort().map((name) => `${name}\n\n${licenceOf(`node_modules/${name}`)}`);
  writeFileSync(file, `${texts.join(`\n${'-'.repeat(72)}\n\n`)}`);
}

function collect(manifest, names) {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of Object.keys(dependencies)) {
    // Our own data has the licence of this repository; types and what only Node runs are in no script.
    if (names.has(name) || /^(chip-policy-data|@types\/.*|@lit-labs\/ssr-dom-shim)$/.test(name)) continue;
    names.add(name);
    collect(`node_modules/${name}/package.json`, names);
  }
}

function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence`);
  return readFileSync(`${folder}/${file}`, 'utf8');
}
