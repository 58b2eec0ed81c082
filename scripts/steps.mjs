import { stripVTControlCharacters } from 'node:util';
import { runCommand } from './run-command.mjs';

/**
 * A step is `{ name, command, env?, fix?, needs?, counts? }`: one command and one printed line.
 * Every step runs, also after a failure, unless a step that it `needs` has failed. A command that
 * `counts` ends with "N passed, M failed"; any other command counts as one.
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const named = [];
  const broken = new Set();
  for (const step of steps) {
    const result = broken.has(step.needs) ? notRun(step) : await runStep(step);
    if (result.failed > 0) broken.add(step.name);
    total.passed += result.passed;
    total.failed += result.failed;
    named.push(...result.named);
  }
  // Once more, because a failure may have happened a thousand lines ago.
  if (named.length > 0) console.log(`\n${named.join('\n')}`);
  return total;
}

/** The line that every counting command and the whole run end with. */
export function countLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** How a counting command names a test that failed, before its last line. */
export function failedLine(test) {
  return `failed: ${test.replace(/\s+/g, ' ').slice(0, 300)}`;
}

function notRun(step) {
  printLine('FAIL', step.name, '', `not run, because “${step.needs}” failed`);
  return { passed: 0, failed: 1, named: [failedLine(`${step.name} (not run)`)] };
}

async function runStep(step) {
  const start = performance.now();
  const { code, output } = await runCommand(step.command, { env: step.env });
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const text = stripVTControlCharacters(output).trim();
  const result = step.counts ? readCount(text) : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A command may count no failure and still break, for example while it closes its browser.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  printLine(result.failed > 0 ? 'FAIL' : 'ok', step.name, time, step.counts && countLine(result));
  if (result.failed === 0) return { ...result, named: [] };
  printFailure(step, text);
  const tests = text.match(/^failed: .+$/gm) ?? [];
  return {
    ...result,
    named: tests.length > 0 ? tests.map((line) => line.replace(':', `, ${step.name}:`)) : [failedLine(step.name)],
  };
}

/** A count that is missing is a failure: the tests did not come to their end. */
function readCount(text) {
  const found = [...text.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : { passed: 0, failed: 1 };
}

function printFailure(step, text) {
  console.log(`\n${text}\n`);
  console.log(`  again:  ${shownCommand(step)}`);
  if (step.fix) console.log(`  repair: ${step.fix}`);
  console.log('');
}

function shownCommand({ env = {}, command }) {
  return [...Object.entries(env).map(([name, value]) => `${name}=${value}`), command].join(' ');
}

function printLine(state, name, time, note) {
  console.log(`${state.padEnd(5)} ${name.padEnd(34)} ${time.padStart(8)}  ${note || ''}`.trimEnd());
}
