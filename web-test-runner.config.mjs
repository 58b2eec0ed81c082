import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTestCount } from './scripts/browser-test-count.mjs';
import { embedHosts } from './scripts/embed-hosts.mjs';
import { findBrowserOrExit } from './scripts/find-browser.mjs';

const { executablePath, headless, args, env } = await findBrowserOrExit();

/** Set by the test run, so that a page can check that it really lives there. */
const timeZone = process.env.TZ ?? '';

/** The page that each test file runs in. Lit's notice that it runs in dev mode is expected. */
const page = (testFramework) => `<!doctype html>
<html lang="en" data-time-zone="${timeZone}">
  <head>
    <title>Test</title>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  files: 'tests/**/*.browser.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  browsers: [chromeLauncher({ launchOptions: { executablePath, headless, args, env } })],
  // Focus and layout belong to one page at a time.
  concurrency: 1,
  testsStartTimeout: 60_000,
  // The longest file makes records by the hundred, which an engine besides Chromium takes two minutes for.
  testsFinishTimeout: 360_000,
  // An accessibility audit on a busy machine takes longer than mocha's two seconds.
  testFramework: { config: { timeout: 15_000 } },
  testRunnerHtml: page,
  middleware: [embedHosts],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), browserTestCount()],
};
