import { plural } from '../../format/plural.js';

/** Words that every element shares. English is the type: another language that lacks a term does not compile. */
export const frame = {
  status: {
    official: 'official',
    'company-claim': 'company claim',
    reported: 'reported',
    estimate: 'estimate',
    disputed: 'disputed',
    retracted: 'retracted',
  },
  direction: { tightens: 'tightens', loosens: 'loosens', neutral: 'neutral' },
  qualifier: {
    about: (n: string) => `about ${n}`,
    'at-least': (n: string) => `at least ${n}`,
    'at-most': (n: string) => `at most ${n}`,
    'more-than': (n: string) => `more than ${n}`,
    'less-than': (n: string) => `less than ${n}`,
    nearly: (n: string) => `nearly ${n}`,
    'up-to': (n: string) => `up to ${n}`,
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  asOf: (date: string) => `As of ${date}`,
  sources: 'Sources',
  source: 'Source',
  moreSources: (count: number) => `and ${count} more`,
  archived: 'archived copy',
  unchecked: 'not checked',
  primary: 'primary source',
  ownData: (credit: string) => `Data: ${credit}`,
  authorsData: 'the publisher of this page',
  note: 'Note',
  contradicts: (count: number) =>
    plural(count, 'en', {
      one: 'another statement contradicts it',
      other: `${count} other statements contradict it`,
    }),
  data: 'Data',
  cite: 'Cite',
  downloadCsv: 'Download as CSV',
  citation: 'Citation',
  citationFormat: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  columns: { what: 'What', value: 'Value', when: 'When', status: 'Status', source: 'Source' },
  listSeparator: ', ',
  problems: {
    'unknown-record': (s: string) => `There is no record with the id “${s}” in the data. Check the spelling.`,
    'not-yet-known': (s: string) => `This was not yet public on ${s}.`,
    'invalid-date': (s: string) => `“${s}” is not a date. Write it as 2025, 2025-04 or 2025-04-09.`,
    'invalid-number': (s: string) => `“${s}” is not a number. Write digits only, such as 16000000000.`,
    withdrawn: (s: string) => `The record “${s}” has been withdrawn.`,
    'src-unreachable': (s: string) => `The data file “${s}” could not be loaded.`,
    'src-not-data': (s: string) =>
      `“${s}” is not a data file: it is empty, a web page or damaged. JSON or CSV is needed.`,
    'src-invalid': (s: string) => `The data in “${s}” has a mistake. The browser’s console names the line.`,
    'src-too-large': (s: string) => `The data file “${s}” is too large.`,
    'data-unreachable': () => 'The data could not be loaded. Reload the page to try again.',
  },
};

export type FrameMessages = typeof frame;
