import { checks } from './check.mjs';
import { installIfNeeded } from './install.mjs';
import { countLine, runSteps } from './steps.mjs';

/**
 * Everything that is promised about this repository, in the order in which a failure is cheapest.
 * --all adds what takes longer; the last line is alone: "N passed, M failed".
 */
const browserTests = (timeZone, files = []) => ({
  name: `browser tests, ${timeZone}`,
  command: ['npx --no-install wtr', ...files.map((pattern) => `--files "${pattern}"`)].join(' '),
  env: { TZ: timeZone },
  counts: true,
  needs: 'a browser',
});

/** What shows or compares days; how a frame grows or a script is loaded is the same on both sides of the date line. */
const withDates = [
  'tests/elements/*/*.browser.test.ts',
  'tests/embeds/{forms,pinned}*',
  'tests/support/*.browser.test.ts',
];

const steps = [
  // The build comes first because types are checked against the built data package.
  { name: 'build', command: 'npm run --silent build' },
  ...checks,
  { name: 'a browser', command: 'node scripts/find-browser.mjs' },
  { name: 'tests in Node', command: 'node scripts/node-tests.mjs', counts: true },
  browserTests('Asia/Kathmandu'),
  {
    name: 'pictures, accessibility trees',
    command: 'node --import tsx scripts/baselines.mjs',
    fix: 'npm run test:pictures -- --renew, then look at each picture',
    needs: 'a browser',
    counts: true,
  },
  { name: 'Storybook starts', command: 'npm start --silent -- --smoke' },
  { name: 'Storybook build', command: 'npm run --silent docs' },
  {
    name: 'Storybook pages',
    command: 'node scripts/smoke-storybook.mjs',
    needs: 'a browser',
    counts: true,
  },
];

/** More engines and hosts come here. */
const longerSteps = [
  browserTests('America/Los_Angeles', withDates),
  { name: 'pictures of the README', command: 'npm run --silent pictures -- .cache/pictures', needs: 'a browser' },
  { name: 'repair of what needs none', command: 'npm run --silent fix' },
  { name: 'what a release would do', command: 'npm run --silent release:dry' },
  { name: 'workflows', command: 'node scripts/workflows.mjs', counts: true },
  {
    name: 'Firefox, WebKit',
    command: 'node scripts/engine-tests.mjs',
    needs: 'a browser',
    counts: true,
  },
  {
    name: 'static HTML, late scripts',
    command: 'node scripts/static-pages.mjs',
    needs: 'a browser',
    counts: true,
  },
  { name: 'hostile pages and data', command: 'npm run --silent trust', counts: true, needs: 'a browser' },
  { name: 'WordPress', command: 'node scripts/wordpress-tests.mjs', counts: true, needs: 'a browser' },
  { name: 'packages and frameworks', command: 'node scripts/packages-tests.mjs', counts: true, needs: 'a browser' },
];

await installIfNeeded();
const total = await runSteps(process.argv.includes('--all') ? [...steps, ...longerSteps] : steps);
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
