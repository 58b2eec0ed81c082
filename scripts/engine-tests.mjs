import { defaultReporter, startTestRunner } from '@web/test-runner';
import { browserTestCount } from './browser-test-count.mjs';
import { saveCount } from './engine-counts.mjs';
import { engineNames, findEngine, installEngines } from './engines.mjs';
import { installIfNeeded } from './install.mjs';
import { countLine } from './steps.mjs';

/**
 * Runs the element tests in the engines besides Chromium, which \`npm test\` runs in. An engine that is not here is one
 * failure, in words. A name selects one; anything else is for the test runner:
 * \`node scripts/engine-tests.mjs webkit --files 'tests/elements/**'\`.
 */
const asked = engineNames.filter((name) => process.argv.includes(name.toLowerCase()));
const argv = process.argv.slice(2).filter((word) => !asked.some((name) => name.toLowerCase() === word));

// One zone: Chromium has shown that dates do not depend on it.
process.env.TZ ??= 'Asia/Kathmandu';
installEngines(asked.length > 0 ? asked : engineNames);
await installIfNeeded('tests/engines', 'what drives WebKit, 97 MB');

const engines = (asked.length > 0 ? asked : engineNames).map(findEngine);
const missing = engines.flatMap((engine) => engine.missing ?? []);
if (missing.length === engines.length) {
  for (const sentence of missing) console.log(`skipped: ${sentence}`);
  console.log(countLine({ passed: 0, failed: missing.length }));
  process.exit(1);
}
const { launchers } = await import('../tests/engines/launchers.mjs');
const found = engines.filter(({ programs }) => programs);
const browsers = await Promise.all(found.map(({ name, programs }) => launchers[name](programs)));

// It reads the time zone.
const { default: config } = await import('../web-test-runner.config.mjs');
// The count of a few files says nothing about an engine.
const keep = argv.length === 0 ? saveCount : undefined;
const reporters = [defaultReporter({ reportTestProgress: false }), browserTestCount({ missing, keep })];
const runner = await startTestRunner({
  readFileConfig: false,
  autoExitProcess: false,
  argv,
  config: { ...config, browsers, reporters, concurrentBrowsers: browsers.length },
});
runner?.on('stopped', (passed) => process.exit(passed && missing.length === 0 ? 0 : 1));
