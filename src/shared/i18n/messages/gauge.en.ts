import { formatNumber } from '../../format/number.js';
import { amount } from './amount.en.js';
import { frame } from './frame.en.js';

const digits = (value: number): string => formatNumber(value, 'en-GB');

const count = (value: number): string => {
  if (value >= 1e9) return `${digits(value / 1e9)} billion`;
  return value >= 1e6 ? `${digits(value / 1e6)} million` : digits(value);
};

const money = (value: number, sign: string): string => {
  if (value >= 1e9) return `${sign}${digits(value / 1e9)} bn`;
  return value >= 1e6 ? `${sign}${digits(value / 1e6)} m` : `${sign}${digits(value)}`;
};

/** A unit that is not in this list is an author's own word and is printed as it is. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chips: 'chips',
    dies: 'dies',
    wafers: 'wafers',
    'hbm-stacks': 'HBM stacks',
    'H100-equivalents': 'H100 equivalents',
    'gpu-hours': 'GPU hours',
  }),
);

export const messages = {
  ...frame,
  ...amount,
  gauge: {
    amount: (value: number, unit: string): string => {
      if (unit === 'USD') return money(value, '$');
      return unit === 'CNY' ? money(value, 'CNY\u00a0') : `${count(value)} ${UNITS.get(unit) ?? unit}`.trim();
    },
    short: (value: number, unit: string): string => {
      if (unit === 'USD') return money(value, '$');
      return unit === 'CNY' ? money(value, 'CNY\u00a0') : count(value);
    },
    perMonth: (amount: string) => `${amount} a month`,
    withRange: (central: string, low: string, high: string) => `${central} (${low} to ${high})`,
    undisclosed: 'quantity not disclosed',
    horizon: (words: string) => `Claimed horizon: ${words}`,
    measure: {
      stockpile: 'Stock',
      orders: 'Orders',
      purchases: 'Purchases',
      shipments: 'Shipments',
      production: 'Production',
      capacity: 'Capacity',
      capex: 'Capital spending',
      charge: 'Charge',
      'training-use': 'Use in training',
    },
    described: (measure: string, period: string, published: string) => `${measure}, ${period}. Stated on ${published}.`,
    reference: 'Reference',
    compare: 'For comparison',
    contradicting: 'Contradicted by',
    estimates: 'Estimates by others',
    runway: (months: string, use: string) => `At ${use} a month, that lasts ${months} months.`,
    runwayUnknown: 'Without a number for the stock no one can say how long it lasts.',
    caption: 'The figures in this graphic',
  },
};

export type GaugeMessages = typeof messages;
