import { pathToFileURL } from 'node:url';
import { dataBuild } from './build.mjs';
import { countLine, runSteps } from './steps.mjs';

const fix = 'npm run fix';

/** Everything that is checked without running the elements. */
export const checks = [
  { name: 'types', command: 'npm run --silent check:types' },
  { name: 'lint', command: 'npm run --silent check:lint', fix },
  { name: 'format', command: 'npm run --silent check:format', fix },
  { name: 'manifest is fresh', command: 'npm run --silent check:manifest', fix },
  { name: 'package exports', command: 'npm run --silent check:exports', fix },
  { name: 'data', command: 'npm run --silent check:data' },
];

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const total = await runSteps([dataBuild, ...checks]);
  console.log(countLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
