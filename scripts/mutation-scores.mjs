import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { modules } from '../tests/mutation/modules.mjs';

/** What was measured last of each module, and the hash of its code and its tests as they were then. */
const FILE = 'tests/mutation/scores.json';
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const readScores = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

/** Of a module's code and tests. */
export function hashOf({ mutate, tests }) {
  const hash = createHash('sha256');
  for (const file of [...mutate, ...tests]) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** What was measured of a module, while neither its code nor its tests have changed since. */
export function scoreOfToday(module) {
  const score = readScores()[module.name];
  return score?.hash === hashOf(module) ? score : undefined;
}

/** Keeps a module's score, to be committed. */
export function saveScore(module, { changes, noticed, hash }) {
  const date = new Date().toISOString().slice(0, 10);
  const score = { date, changes, noticed, hash };
  const scores = { ...readScores(), [module.name]: score };
  const inOrder = modules.flatMap(({ name }) => (scores[name] ? [[name, scores[name]]] : []));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}

/** One line for each module; a score of other code or other tests than those of today is out of date, and says so. */
export const scoreLines = () =>
  modules.map((module) => {
    const score = readScores()[module.name];
    if (!score) return `${module.name.padEnd(18)} not measured`;
    const { changes, noticed, date } = score;
    const percent = `${((noticed / changes) * 100).toFixed(1)} %`.padStart(7);
    const stale = scoreOfToday(module) ? '' : '; out of date, the code or its tests have changed since';
    return `${module.name.padEnd(18)} ${percent}  ${noticed} of ${changes}, ${DAY.format(new Date(date))}${stale}`;
  });
