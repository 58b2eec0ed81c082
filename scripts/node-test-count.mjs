import { countLine } from './steps.mjs';

/** A reporter for Node's test runner that prints nothing but the count of real tests. */
export default async function* count(source) {
  const total = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    // Files and describe blocks are reported like tests; only their contents are promises.
    if (data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:pass') total.passed += 1;
    if (type === 'test:fail') total.failed += 1;
  }
  yield `\n${countLine(total)}\n`;
}
