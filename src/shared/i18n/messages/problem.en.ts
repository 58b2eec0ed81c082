import type { ProblemCode } from '../../diagnostics/problem.js';

/** What is wrong, for an editor. English is the type. */
export const problems = {
  'unknown-record': (s: string) => `There is no record with the id “${s}” in the data. Check the spelling.`,
  'not-yet-known': (s: string) => `This was not yet public on ${s}.`,
  'invalid-date': (s: string) => `“${s}” is not a date. Write it as 2025, 2025-04 or 2025-04-09.`,
  'invalid-number': (s: string) => `“${s}” is not a number. Write digits only, such as 16000000000.`,
  'invalid-choice': (s: string) => `“${s}” cannot stand here. The browser’s console names the words that can.`,
  withdrawn: (s: string) => `The record “${s}” has been withdrawn.`,
  'src-unreachable': (s: string) => `The data file “${s}” could not be loaded.`,
  'src-not-data': (s: string) =>
    `“${s}” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
  'src-invalid': (s: string) => `The data in “${s}” has a mistake. The browser’s console names the line.`,
  'src-too-large': (s: string) => `The data file “${s}” is too large.`,
  'data-unreachable': () => 'The data could not be loaded. Reload the page to try again.',
} satisfies Record<ProblemCode, (subject: string) => string>;

export type ProblemMessages = Readonly<Record<ProblemCode, (subject: string) => string>>;
