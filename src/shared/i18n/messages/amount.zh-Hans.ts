import type { AmountMessages } from './amount.en.js';

export const amount = {
  qualifier: {
    about: (n) => `约${n}`,
    'at-least': (n) => `至少${n}`,
    'at-most': (n) => `至多${n}`,
    'more-than': (n) => `超过${n}`,
    'less-than': (n) => `不到${n}`,
    nearly: (n) => `近${n}`,
    'up-to': (n) => `最多${n}`,
  },
  range: (low, high) => `${low}至${high}`,
} satisfies AmountMessages;
