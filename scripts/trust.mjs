import { chromium } from 'playwright-core';
import { engineLines } from './engine-counts.mjs';
import { findBrowserOrExit } from './find-browser.mjs';
import { listFiles } from './files.mjs';
import { installIfNeeded } from './install.mjs';
import { scoreLines } from './mutation-scores.mjs';
import { countLine } from './steps.mjs';

/**
 * Hostile data and other people's pages, after `npm run build`: each file of tests/trust/parts is one part, a row of the
 * table. A part exports its `part` and `run({ browser, server })`, which resolves to `{ cases, faults, figures? }`: how many
 * were tried, what went wrong in words, and what was measured on the way. An argument selects parts by a piece of the
 * file's name. What other commands measured of the element tests in other engines and of mutants is printed from their
 * last run, with its date.
 */
const [wanted = ''] = process.argv.slice(2);

await installIfNeeded('tests/trust', 'style sheets, old libraries and lists of hostile text, 68 MB');
const files = listFiles('tests/trust/parts').filter((file) => file.includes(wanted));
const { startServer } = await import('../tests/trust/server.mjs');
const { executablePath, args, env } = await findBrowserOrExit();
const server = await startServer();
const browser = await chromium.launch({ executablePath, args, env });
const rows = [];
try {
  for (const file of files.sort()) rows.push(await runPart(file));
} finally {
  await browser.close();
  await server.close();
}
printTable(rows);
printList('the element tests in other engines (npm run test:engines)', engineLines());
printList('changes to the code that a test noticed (npm run test:mutation)', scoreLines());
const total = { passed: 0, failed: 0 };
for (const { cases, faults } of rows) {
  const failed = Math.min(cases, faults.length);
  total.failed += failed;
  total.passed += cases - failed;
}
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runPart(file) {
  const { part, run } = await import(`../${file}`);
  const start = performance.now();
  let result;
  try {
    result = await run({ browser, server });
  } catch (error) {
    result = { cases: 1, faults: [`did not come to its end: ${error.stack}`] };
  }
  const seconds = (performance.now() - start) / 1000;
  for (const fault of result.faults) console.log(`${part}: ${fault}`);
  return { part, seconds, figures: [], ...result };
}

function printTable(all) {
  console.log(`\n${'part'.padEnd(44)} ${'cases'.padStart(7)} ${'failed'.padStart(7)} ${'seconds'.padStart(8)}`);
  for (const { part, cases, faults, seconds, figures } of all) {
    console.log(
      `${part.padEnd(44)} ${String(cases).padStart(7)} ${String(faults.length).padStart(7)} ${seconds.toFixed(1).padStart(8)}`,
    );
    for (const figure of figures) console.log(`  ${figure}`);
  }
  console.log(`\nin Chromium ${browser.version()}`);
}

function printList(title, lines) {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
