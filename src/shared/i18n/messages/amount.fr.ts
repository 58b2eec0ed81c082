import type { AmountMessages } from './amount.en.js';

export const amount = {
  qualifier: {
    about: (n) => `environ ${n}`,
    'at-least': (n) => `au moins ${n}`,
    'at-most': (n) => `au plus ${n}`,
    'more-than': (n) => `plus de ${n}`,
    'less-than': (n) => `moins de ${n}`,
    nearly: (n) => `près de ${n}`,
    'up-to': (n) => `jusqu’à ${n}`,
  },
  range: (low, high) => `de ${low} à ${high}`,
} satisfies AmountMessages;
