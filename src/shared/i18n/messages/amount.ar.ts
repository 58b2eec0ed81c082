import type { AmountMessages } from './amount.en.js';

export const amount = {
  qualifier: {
    about: (n) => `نحو ${n}`,
    'at-least': (n) => `${n} على الأقل`,
    'at-most': (n) => `${n} على الأكثر`,
    'more-than': (n) => `أكثر من ${n}`,
    'less-than': (n) => `أقل من ${n}`,
    nearly: (n) => `قرابة ${n}`,
    'up-to': (n) => `حتى ${n}`,
  },
  range: (low, high) => `${low} إلى ${high}`,
} satisfies AmountMessages;
