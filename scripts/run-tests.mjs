import { spawn } from 'node:child_process';

/**
 * Runs test files with Node's own runner; tsx compiles them. Ends with "N passed, M failed".
 *
 * @param {readonly string[]} files
 * @param {readonly string[]} [options] Of Node's runner.
 */
export function runTests(files, options = []) {
  const reporters = ['spec', './scripts/node-test-count.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  spawn(process.execPath, ['--import', 'tsx', '--test', ...options, ...reporters, ...files], {
    stdio: 'inherit',
  }).on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
