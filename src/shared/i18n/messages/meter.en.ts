import { plural } from '../../format/plural.js';
import { amount } from './amount.en.js';
import { frame } from './frame.en.js';

export const messages = {
  ...frame,
  ...amount,
  meter: {
    definition: 'What is measured',
    kind: { estimate: 'estimate', forecast: 'forecast', target: 'target', claim: 'claim' },
    inYear: (share: string, year: string, kind: string) => `${share} in ${year} (${kind})`,
    undated: (share: string, kind: string) => `${share} (${kind})`,
    short: (points: string, year: string) => `${points} points short of the target for ${year}`,
    above: (points: string, year: string) => `${points} points above the target for ${year}`,
    met: (year: string) => `The target for ${year} is met`,
    yearsLeft: (years: number) => plural(years, 'en', { one: 'with 1 year left', other: `with ${years} years left` }),
    yearsPast: (years: number) =>
      years === 0 ? 'the target year' : plural(years, 'en', { one: '1 year past it', other: `${years} years past it` }),
    forecastMoved: (year: string, up: boolean, points: string) =>
      `The latest forecast for ${year} is ${points} points ${up ? 'above' : 'below'} the first.`,
    noNumber: 'No share was stated.',
    otherDefinition: 'Defined differently: not to be subtracted',
    notComparable: 'Not comparable',
    caption: 'The shares in this graphic',
    columns: { share: 'Share', year: 'Year', kind: 'Kind', by: 'Stated by', date: 'Stated on' },
    join: (parts: readonly string[]) => `${parts.join(', ')}.`,
  },
};

export type MeterMessages = typeof messages;
