import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { codeBudgets, dataBudgets } from './budgets.mjs';
import { listFiles } from './files.mjs';
import { isBuildStale } from './build.mjs';

/**
 * Prints what a reader downloads before the first picture, against scripts/budgets.mjs, and fails when a file is over its
 * budget. `--all` prints the parts that are fetched when they are asked for, too.
 */
const folder = 'dist/embeds';
const zipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

const largestIn = (name) => {
  const files = listFiles(`${folder}/data/${name}`);
  return files.map((file) => ({ file, bytes: zipped(file) })).sort((a, b) => b.bytes - a.bytes)[0];
};

const rows = [
  ...Object.entries(codeBudgets).map(([file, budget]) => ({
    name: file,
    bytes: zipped(`${folder}/${file}`),
    ...budget,
  })),
  ...Object.entries(dataBudgets).map(([name, budget]) => ({
    name: `data/${name}/, the largest`,
    bytes: largestIn(name).bytes,
    ...budget,
  })),
];

const column = (value) => String(value).padStart(8);
if (isBuildStale()) console.log('The build is older than the sources: npm run build.');
console.log(`${'bytes, gzip -9'.padEnd(36)}${['now', 'most', 'aim'].map(column).join('')}`);
for (const { name, bytes, most, aim } of rows) {
  const state = bytes > most ? '  OVER BUDGET' : bytes > aim ? '  aim not reached' : '';
  console.log(`${name.padEnd(36)}${[bytes, most, aim].map(column).join('')}${state}`);
}
if (process.argv.includes('--all')) {
  for (const file of listFiles(`${folder}/chunks`).filter((name) => name.endsWith('.js'))) {
    console.log(`${file.slice(folder.length + 1).padEnd(60)}${column(zipped(file))}`);
  }
}
process.exitCode = rows.some(({ bytes, most }) => bytes > most) ? 1 : 0;
