import { spawn } from 'node:child_process';
import { listFiles } from './files.mjs';

/**
 * Runs the tests that need no browser, with Node's own runner; tsx compiles them. An argument
 * selects files by a part of their name: `node scripts/node-tests.mjs plain-date`.
 */
const [part = ''] = process.argv.slice(2);
const files = [...listFiles('tests'), ...listFiles('src/data/tests')].filter(
  (file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts') && file.includes(part),
);

if (files.length === 0) {
  console.error(`No test file has “${part}” in its name.`);
  process.exit(1);
}

const reporters = ['spec', './scripts/node-test-count.mjs'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);
spawn(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
  stdio: 'inherit',
}).on('close', (code) => {
  process.exitCode = code ?? 1;
});
