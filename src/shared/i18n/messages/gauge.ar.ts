import { formatNumber } from '../../format/number.js';
import { plural } from '../../format/plural.js';
import { amount } from './amount.ar.js';
import { frame } from './frame.ar.js';
import type { GaugeMessages } from './gauge.en.js';

/** The same digits as in the counts of the other sentences, whichever a browser takes for Arabic. */
const digits = (value: number): string => formatNumber(value, 'ar-u-nu-latn');

/** As it is printed: 2.999 million is 3 of them. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A word after «مليون» stays singular; a million that stands alone is counted like any noun. */
const scaled = (value: number, stands: 'alone' | 'before a noun'): string => {
  const [amount, word, few] = value >= 1e9 ? [value / 1e9, 'مليار', 'مليارات'] : [value / 1e6, 'مليون', 'ملايين'];
  const many = stands === 'alone' ? `${word}ًا` : word;
  return `${digits(amount)} ${plural(rounded(amount), 'ar', { few, many, other: word })}`;
};

const money = (value: number, [one, few, many]: readonly [string, string, string]): string =>
  value >= 1e6
    ? `${scaled(value, 'before a noun')} ${one}`
    : `${digits(value)} ${plural(rounded(value), 'ar', { few, many, other: one })}`;

const DOLLARS = ['دولار', 'دولارات', 'دولارًا'] as const;
const YUAN = ['يوان', 'يوانات', 'يوانًا'] as const;

/** For 1, for 2, for 3 to 10, for the rest. The dual would change with the word before it, so two are «2 of the chips». */
const UNITS = new Map<string, readonly [one: string, two: string, few: string, other: string]>(
  Object.entries({
    chips: ['رقاقة واحدة', '2 من الرقائق', 'رقائق', 'رقاقة'],
    dies: ['رقاقة واحدة غير مغلّفة', '2 من الرقائق غير المغلّفة', 'رقائق غير مغلّفة', 'رقاقة غير مغلّفة'],
    wafers: ['قرص سيليكون واحد', '2 من أقراص السيليكون', 'أقراص سيليكون', 'قرص سيليكون'],
    'hbm-stacks': ['حزمة HBM واحدة', '2 من حزم HBM', 'حزم HBM', 'حزمة HBM'],
    'H100-equivalents': [
      'رقاقة واحدة تعادل H100',
      '2 من الرقائق التي تعادل H100',
      'رقائق تعادل H100',
      'رقاقة تعادل H100',
    ],
    'gpu-hours': ['ساعة GPU واحدة', '2 من ساعات GPU', 'ساعات GPU', 'ساعة GPU'],
  }),
);

/** A unit that is not in the list is an author's own word and is printed as it is. */
const counted = (value: number, unit: string): string => {
  const known = UNITS.get(unit);
  if (!known) {
    const amount = value >= 1e6 ? scaled(value, unit ? 'before a noun' : 'alone') : digits(value);
    return `${amount} ${unit}`.trim();
  }
  const [one, two, few, other] = known;
  if (value >= 1e6) return `${scaled(value, 'before a noun')} ${other}`;
  const amount = digits(value);
  return plural(rounded(value), 'ar', { one, two, few: `${amount} ${few}`, other: `${amount} ${other}` });
};

export const messages = {
  ...frame,
  ...amount,
  gauge: {
    amount: (value, unit) => {
      if (unit === 'USD') return money(value, DOLLARS);
      return unit === 'CNY' ? money(value, YUAN) : counted(value, unit);
    },
    short: (value, unit) => {
      if (unit === 'USD') return money(value, DOLLARS);
      return unit === 'CNY' ? money(value, YUAN) : counted(value, '');
    },
    perMonth: (amount) => `${amount} شهريًا`,
    withRange: (central, low, high) => `${central} (من ${low} إلى ${high})`,
    undisclosed: 'كمية غير معلنة',
    horizon: (words) => `المدى الزمني المعلن: ${words}`,
    measure: {
      stockpile: 'المخزون',
      orders: 'الطلبيات',
      purchases: 'المشتريات',
      shipments: 'الشحنات',
      production: 'الإنتاج',
      capacity: 'الطاقة الإنتاجية',
      capex: 'الإنفاق الرأسمالي',
      charge: 'عبء محاسبي',
      'training-use': 'الاستخدام في التدريب',
    },
    described: (measure, period, published) => `${measure}، ${period}. تاريخ التصريح: ${published}.`,
    reference: 'المرجع',
    compare: 'للمقارنة',
    contradicting: 'أرقام تناقضه',
    estimates: 'تقديرات جهات أخرى',
    runway: (months, use) => `بمعدل ${use} شهريًا، تكون مدة الكفاية بالأشهر: ${months}.`,
    runwayUnknown: 'من دون رقم للمخزون لا يمكن لأحد أن يقول كم يكفي.',
    caption: 'أرقام هذا الرسم',
  },
} satisfies GaugeMessages;
