import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { build, isBuildStale } from '../scripts/build.mjs';
import { installIfNeeded } from '../scripts/install.mjs';

/**
 * `npm run bench`: how the tags do against the floors and against other libraries, in a real browser. Not a test: a number
 * of a busy machine fails nobody. `--quick` makes two runs, `--only loads` one part, `--runs 11` more runs than seven.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, runs: { type: 'string' } },
});
const runs = Number(values.runs ?? (values.quick ? 2 : 7));

await installIfNeeded();
await installIfNeeded('bench', 'the libraries that the benchmark compares with, 330 MB');
if (isBuildStale() && (await build()).failed > 0) process.exit(1);

// What was built and installed just now.
const { launch } = await import('./browser.mjs');
const { measure, PARTS } = await import('./parts.mjs');
const { report } = await import('./report.mjs');

const only = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = only.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const browser = await launch();
let results;
try {
  results = { ...about(browser.version()), ...(await measure(only, { browser, runs, progress })) };
} finally {
  await browser.close();
}
writeResults(results);

function about(version) {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return {
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown make'}, ${gigabytes} GiB, Node ${process.versions.node}`,
    browser: `Chromium ${version}`,
    runs,
  };
}

/** Only a whole run replaces the results that are kept. */
function writeResults(measured) {
  const name = values.quick || values.only ? 'quick' : 'latest';
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(measured, undefined, 2)}\n`);
  const markdown = report(measured);
  writeFileSync(`bench/results/${name}.md`, markdown);
  console.log(`${markdown}\nbench/results/${name}.md, bench/results/${name}.json`);
}

function progress(what) {
  console.error(what);
}
