import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { engineNames, findEngine } from './engines.mjs';
import { countLine } from './steps.mjs';

/** Of this machine, not of the repository: another has other engines. */
const FILE = '.cache/engine-counts.json';

const readCounts = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

/** Keeps what a whole run of the element tests counted in an engine. */
export function saveCount(name, { passed, failed }) {
  mkdirSync('.cache', { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(FILE, JSON.stringify({ ...readCounts(), [name]: { passed, failed, date } }));
}

/** One line for each engine besides Chromium: its last whole run here, or that there was none. */
export const engineLines = () =>
  engineNames.map((name) => {
    const count = readCounts()[name];
    if (count) return `${name.padEnd(18)} ${countLine(count)}, on ${count.date}`;
    return `${name.padEnd(18)} ${findEngine(name).missing ?? 'not run here; npm run test:engines'}`;
  });
