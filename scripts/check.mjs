import { pathToFileURL } from 'node:url';
import { dataBuild, isBuildStale } from './build.mjs';
import { countLine, runSteps } from './steps.mjs';

const fix = 'npm run fix';

/** Everything that is checked without running the elements. */
export const checks = [
  [
    { name: 'types', command: 'npm run --silent check:types' },
    { name: 'lint', command: 'npm run --silent check:lint', fix },
    { name: 'format', command: 'npm run --silent check:format', fix },
  ],
  { name: 'manifest is fresh', command: 'npm run --silent check:manifest', fix },
  { name: 'package exports', command: 'npm run --silent check:exports', fix },
  { name: 'data', command: 'npm run --silent check:data' },
  { name: 'sizes', command: 'npm run --silent size' },
];

/** Sizes are those of the built files. */
const wholeBuild = { name: 'build', command: 'npm run --silent build' };

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const total = await runSteps([isBuildStale() ? wholeBuild : dataBuild, ...checks]);
  console.log(countLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
