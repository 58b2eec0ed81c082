import { countLine } from './steps.mjs';

/**
 * A reporter for @web/test-runner that prints the count of tests, and of files that broke; with more than one engine
 * also for each. A test that was not run is listed with its reason, and counts as failed without one.
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
        const { passed, failed, skipped } = count(here);
        keep?.(name, { passed, failed });
        if (names.length + missing.length > 1) console.log(`${name}: ${countLine({ passed, failed })}`);
        for (const [reason, tests] of skipped) console.log(`${name}: ${tests} skipped: ${reason}`);
        total.passed += passed;
        total.failed += failed;
      }
      for (const sentence of missing) console.log(`skipped: ${sentence}`);
      console.log(countLine(total));
    },
  };
}

function count(sessions) {
  const total = { passed: 0, failed: 0, skipped: new Map() };
  for (const session of sessions) {
    let failed = 0;
    for (const { name, passed, skipped } of testsOf(session.testResults)) {
      const reason = / \[skipped: (.+)\]$/.exec(name)?.[1];
      if (skipped) addTo(total.skipped, reason ?? `no reason in “${name}”`);
      if (passed && !skipped) total.passed += 1;
      else if (!reason) failed += 1;
    }
    // A file that does not load reports no test at all.
    total.failed += failed || (session.passed ? 0 : 1);
  }
  return total;
}

function addTo(counts, reason) {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
