import { formatNumber } from '../../format/number.js';
import { plural } from '../../format/plural.js';
import { amount } from './amount.fr.js';
import { frame } from './frame.fr.js';
import type { GaugeMessages } from './gauge.en.js';

const digits = (value: number): string => formatNumber(value, 'fr-FR');

/** « 300 000 puces », mais « 1,5 million de puces ». */
const counted = (value: number, unit: string): string => {
  if (value < 1e6) return `${digits(value)}${unit && ` ${unit}`}`;
  const [scaled, one, many] =
    value >= 1e9 ? [value / 1e9, 'milliard', 'milliards'] : [value / 1e6, 'million', 'millions'];
  const word = plural(scaled, 'fr', { one, other: many });
  return `${digits(scaled)} ${word}${unit && (/^[aeiouhH]/.test(unit) ? ` d’${unit}` : ` de ${unit}`)}`;
};

const money = (value: number, sign: string): string => {
  if (value >= 1e9) return `${digits(value / 1e9)}\u00a0Md${sign}`;
  return value >= 1e6 ? `${digits(value / 1e6)}\u00a0M${sign}` : `${digits(value)}\u00a0${sign.trim()}`;
};

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chips: 'puces',
    dies: 'puces nues',
    wafers: 'plaquettes',
    'hbm-stacks': 'piles HBM',
    'H100-equivalents': 'équivalents H100',
    'gpu-hours': 'heures de GPU',
  }),
);

export const messages = {
  ...frame,
  ...amount,
  gauge: {
    amount: (value, unit) => {
      if (unit === 'USD') return money(value, '$');
      return unit === 'CNY' ? money(value, ' CNY') : counted(value, UNITS.get(unit) ?? unit);
    },
    short: (value, unit) => {
      if (unit === 'USD') return money(value, '$');
      return unit === 'CNY' ? money(value, ' CNY') : counted(value, '');
    },
    perMonth: (amount) => `${amount} par mois`,
    withRange: (central, low, high) => `${central} (de ${low} à ${high})`,
    undisclosed: 'quantité non divulguée',
    horizon: (words) => `Horizon annoncé : ${words}`,
    measure: {
      stockpile: 'Stock',
      orders: 'Commandes',
      purchases: 'Achats',
      shipments: 'Livraisons',
      production: 'Production',
      capacity: 'Capacité',
      capex: 'Investissements',
      charge: 'Charge comptable',
      'training-use': 'Usage à l’entraînement',
    },
    described: (measure, period, published) => `${measure}, ${period}. Déclaré le ${published}.`,
    reference: 'Référence',
    compare: 'À titre de comparaison',
    contradicting: 'Contredit par',
    estimates: 'Estimations de tiers',
    runway: (months, use) => `À raison de ${use} par mois, cela dure ${months} mois.`,
    runwayUnknown: 'Sans chiffre pour le stock, nul ne peut dire combien de temps il durera.',
    caption: 'Les chiffres de ce graphique',
  },
} satisfies GaugeMessages;
