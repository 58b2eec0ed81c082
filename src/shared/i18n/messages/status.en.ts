import { frame } from './frame.en.js';

/** A sentence from its parts. `date` may be absent in an author's own data; `exact` says that it is a day. */
export interface SentenceParts {
  /** The chip's name with its colon. */
  readonly label: string;
  readonly phrase: string;
  /** Empty when the destination goes without saying. */
  readonly place: string;
  readonly date?: { readonly text: string; readonly kind: 'since' | 'as-of'; readonly exact: boolean } | undefined;
}

export const messages = {
  ...frame,
  exportStatus: {
    phrase: {
      licence: 'licence required',
      free: 'not controlled',
      perhaps: 'licence perhaps required',
      recipients: 'licence depends on the recipient',
      outside: 'under controls outside this data',
    },
    sentence: ({ label, phrase, place, date }: SentenceParts) => {
      const words = `${label} ${phrase}${place && ` for ${place}`}`;
      return date ? `${words} ${date.kind === 'since' ? 'since' : 'as of'} ${date.text}` : words;
    },
    aside: (words: string) => ` (${words})`,
    asides: {
      exception: 'exception possible',
      estimated: 'by estimated numbers',
      'missing-input': 'a deciding number is not known',
      'within-margin': 'a deciding number is too close to the line',
      'unpublished-limits': 'the limits of a letter are not published',
    },
    more: 'source and history',
    destination: {
      china: 'China, Hong Kong included',
      macau: 'Macau',
      russia: 'Russia',
      'united-arab-emirates': 'the United Arab Emirates',
      d5: 'a country under a US arms embargo (group D:5)',
      'd1-d4-d5': 'a country in group D:1, D:4 or D:5',
      'hq-d5': 'a company with headquarters in Macau or a country under a US arms embargo',
      world: 'a country outside the groups that these rules name',
    },
    terms: {
      destination: 'Destination',
      why: 'Why',
      rule: 'Rule',
      review: 'Licence applications',
      exception: 'Exception',
      history: 'History',
    },
    because: {
      'meets-threshold': 'It reaches the limits of the paragraph.',
      'named-in-letter': 'A letter to its maker names it.',
      'missing-input': 'A number that decides is not known.',
      'within-margin': 'A number that decides is known too roughly to say on which side of the line it lies.',
      'unpublished-limits': 'It reaches a level that a letter refers to; the limits of the letter are not published.',
      'approved-recipients-only': 'No licence is needed for approved recipients; who they are is not in this data.',
      'outside-dataset': 'Other controls, which this data does not hold, cover this destination.',
      'below-threshold': 'Not caught by the rules in this data: it lies below their limits.',
      'not-for-data-centres':
        'Not caught by the rules in this data: it is neither designed nor marketed for data centres.',
      'not-named': 'Not caught by the rules in this data: the letters in force did not name it.',
      'destination-out-of-scope':
        'Not caught by the rules in this data, which did not cover this destination; the seat of the buyer may matter.',
      'no-rule-in-force': 'Not caught by the rules in this data: none was in force for it.',
    },
    estimated: 'Estimated numbers were compared.',
    cited: (citation: string, paragraph: string) =>
      `${citation && ` (${citation})`}${paragraph && `, ECCN ${paragraph}`}`,
    review: {
      'presumption-of-denial': 'presumption of denial',
      'case-by-case': 'reviewed case by case',
      'presumption-of-approval': 'presumption of approval',
      uncertain: 'review not certain, a number that decides is not known well enough',
    },
    separator: '; ',
    /** Between a label's colon and what follows it. */
    gap: ' ',
    interpreted: '. That this policy governs the earlier letter is an interpretation.',
    exception: {
      NAC: 'Licence exception NAC (15 CFR 740.8) may apply.',
      HBM: 'Licence exception HBM (15 CFR 740.25) may apply.',
    },
    begins: { announced: 'announced', released: 'released' },
    start: 'No date of announcement in this data; before its first rule',
    publicSince: (date: string, _isDay: boolean) => `public since ${date}`,
    disclaimer: 'Not legal advice; destination, end use and Entity List rules apply on top.',
  },
};

export type StatusMessages = typeof messages;
