import { countLine } from './steps.mjs';

/** A reporter for @web/test-runner that prints the count of tests, and of files that broke. */
export function browserTestCount() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        total.passed += tests.filter((test) => test.passed && !test.skipped).length;
        total.failed += failed;
        // A file that does not load reports no test at all.
        if (!session.passed && failed === 0) total.failed += 1;
      }
      console.log(countLine(total));
    },
  };
}

function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
