import { relative } from 'node:path';
import { countLine, failedLine } from './steps.mjs';

/**
 * A reporter for @web/test-runner that prints the count of tests, and of files that broke; with more than one engine
 * also for each. A test that was not run is listed with its reason, and counts as failed without one. What failed is named
 * once more at the end, where a long output is read.
 *
 * @param {{ missing?: readonly string[], keep?: (engine: string, count: { passed: number, failed: number }) => void }} [options]
 *   sentences about engines that are not here, each of which is a failure; and who keeps the counts
 */
export function browserTestCount({ missing = [], keep } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const names = [...new Set(sessions.map(({ browser }) => browser.name))];
      const total = { passed: 0, failed: missing.length };
      for (const name of names) {
        const here = sessions.filter(({ browser }) => browser.name === name);
        const { passed, failed, skipped, broken } = count(here);
        keep?.(name, { passed, failed });
        if (names.length + missing.length > 1) console.log(`${name}: ${countLine({ passed, failed })}`);
        for (const [reason, tests] of skipped) console.log(`${name}: ${tests} skipped: ${reason}`);
        for (const test of broken) console.log(failedLine(`${name}: ${test}`));
        total.passed += passed;
        total.failed += failed;
      }
      for (const sentence of missing) console.log(`skipped: ${sentence}`);
      console.log(countLine(total));
    },
  };
}

function count(sessions) {
  const total = { passed: 0, skipped: new Map(), broken: [] };
  for (const { testFile, testResults, passed: whole } of sessions) {
    const file = relative('.', testFile);
    const broken = [];
    for (const { path, passed, skipped, error } of testsOf(testResults)) {
      const reason = / \[skipped: (.+)\]$/.exec(path)?.[1];
      if (skipped) addTo(total.skipped, reason ?? `no reason in “${path}”`);
      if (passed && !skipped) total.passed += 1;
      else if (!reason) broken.push(`${file}: ${path}: ${error?.message ?? 'not run'}`);
    }
    // A file that does not load reports no test at all.
    if (!whole && broken.length === 0) broken.push(`${file} did not come to its end`);
    total.broken.push(...broken);
  }
  return { ...total, failed: total.broken.length };
}

function addTo(counts, reason) {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

function testsOf(suite, path = []) {
  if (!suite) return [];
  const here = suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') }));
  return [...here, ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name]))];
}
