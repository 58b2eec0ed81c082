/** Words that every element shares. English is the type: another language that lacks a term does not compile. */
export const frame = {
  /** In which direction the words run. */
  dir: 'ltr' as 'ltr' | 'rtl',
  status: {
    official: 'official',
    'company-claim': 'company claim',
    reported: 'reported',
    estimate: 'estimate',
    disputed: 'disputed',
    retracted: 'retracted',
  },
  asOf: (date: string) => `As of ${date}`,
  sources: 'Sources',
  source: 'Source',
  published: (publisher: string, date: string) => `${publisher}, ${date}`,
  moreSources: (count: number) => `and ${count} more`,
  archived: 'archived copy',
  unchecked: 'not checked',
  ownData: (credit: string) => `Data: ${credit}`,
  authorsData: 'the publisher of this page',
  note: 'Note',
  corrected: (date: string) => `Corrected: ${date}.`,
  wasNow: (was: string, now: string) => `It said “${was}”; it now says “${now}”.`,
  pinned: (date: string) => `Pinned: ${date}`,
  data: 'Data',
  cite: 'Cite',
  embed: 'Embed',
  columns: { what: 'What', value: 'Value', when: 'When', status: 'Status', source: 'Source' },
  /** A word with the colon that its language wants. */
  label: (word: string) => `${word}:`,
  listSeparator: ', ',
};

export type FrameMessages = typeof frame;
