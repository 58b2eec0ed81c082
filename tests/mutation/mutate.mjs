import { Stryker } from '@stryker-mutator/core';

const tried = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/**
 * Changes a module in every way that Stryker knows and counts how many changes a test noticed. The tests are written for
 * Node's own runner, which needs a process for each change and reads the dataset each time; in Mocha one process tries all.
 */
export async function mutate({ mutate: files, tests }) {
  process.env.TESTS_IN_MOCHA = tests.join(' ');
  const stryker = new Stryker({
    mutate: files,
    plugins: [import.meta.resolve('@stryker-mutator/mocha-runner')],
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import', import.meta.resolve('tsx')],
    mochaOptions: { spec: ['tests/mutation/tests-in-mocha.mjs'], 'no-config': true, 'no-package': true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: [],
    logLevel: 'error',
    allowConsoleColors: false,
    tempDirName: '.cache/stryker',
    ignorePatterns: ['dist', '.cache', 'storybook-static', '/stories', '/tests/baselines', '/tests/wordpress'],
    timeoutMS: 10_000,
  });
  const results = (await stryker.runMutationTest()).filter(({ status }) => tried.includes(status));
  const survivors = results.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status)).map(describe);
  return { changes: results.length, noticed: results.length - survivors.length, survivors };
}

const describe = ({ fileName, location: { start }, mutatorName, replacement }) => ({
  place: `${fileName.replace(`${process.cwd()}/`, '')}:${start.line}:${start.column}`,
  change: `${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`,
});
