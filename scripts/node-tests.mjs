import { availableParallelism } from 'node:os';
import { listFiles } from './files.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Runs the tests that need no browser, with Node's own runner; tsx compiles them. An argument
 * selects files by a part of their name: `node scripts/node-tests.mjs plain-date`.
 */
const [part = ''] = process.argv.slice(2);
const files = [...listFiles('tests'), ...listFiles('src/data/tests')].filter(
  (file) => file.endsWith('.test.ts') && !/\.(browser|wordpress|packages)\.test\.ts$/.test(file) && file.includes(part),
);

if (files.length === 0) {
  console.error(`No test file has “${part}” in its name.`);
  process.exit(1);
}

// The runner would leave one core idle, which is half of a small machine.
runTests(files, [`--test-concurrency=${availableParallelism()}`]);
