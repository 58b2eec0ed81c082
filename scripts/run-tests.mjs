import { spawn } from 'node:child_process';

/**
 * Runs test files with Node's own runner; tsx compiles them. Ends with "N passed, M failed".
 *
 * @param {readonly string[]} files
 */
export function runTests(files) {
  const reporters = ['spec', './scripts/node-test-count.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  spawn(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
    stdio: 'inherit',
  }).on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
