import { frame } from './frame.en.js';

/** How much of a date is known: a language may say a month otherwise than a day. */
type Precision = 'year' | 'month' | 'day';

export const messages = {
  ...frame,
  control: {
    name: 'Date of what is shown',
    description: 'Each mark is a day on which a rule on AI chips changed.',
    asOf: (date: string, _precision: Precision) => `As of ${date}`,
    spokenAsOf: (date: string, _precision: Precision) => `as of ${date}`,
    range: 'Date',
    field: 'Day',
    previous: (date: string) => `${frame.label('Previous change')} ${date}`,
    next: (date: string) => `${frame.label('Next change')} ${date}`,
    noPrevious: 'No earlier change',
    noNext: 'No later change',
    play: 'Play',
    pause: 'Pause',
    everything: 'Show everything known',
    everythingKnown: 'Everything known is shown.',
    lastChange: (date: string) => `Last change on ${date}.`,
    noChange: 'No rule had changed yet.',
    begins: 'New in force',
    revealed: (since: string) => `Made public, in force since ${since}`,
    ends: 'No longer in force',
    dropped: 'Not to be enforced',
    /** What stands between two sentences, and after a colon. */
    wordSpace: ' ',
    titleSeparator: '; ',
    stop: '.',
    caption: 'Days on which rules changed',
    columns: { day: 'Day', change: 'Change', rule: 'Rule' },
  },
};

export type ControlMessages = typeof messages;
