/** Words around a quantity or a share: hedges and ranges. English is the type. */
export const amount = {
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
};

export type AmountMessages = typeof amount;
