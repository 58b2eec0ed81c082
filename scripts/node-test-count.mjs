import { relative } from 'node:path';
import { countLine, failedLine } from './steps.mjs';

/** A reporter for Node's test runner that prints the names of what failed and the count of real tests. */
export default async function* count(source) {
  const total = { passed: 0, failed: 0 };
  const broken = [];
  for await (const { type, data } of source) {
    // Files and describe blocks are reported like tests; only their contents are promises.
    if (data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') total.passed += 1;
    if (type !== 'test:fail') continue;
    total.failed += 1;
    broken.push(`${failedLine(`${relative('.', data.file ?? '')}: ${data.name}`)}\n`);
  }
  yield `\n${broken.join('')}${countLine(total)}\n`;
}
