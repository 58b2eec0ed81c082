import { plural } from '../../format/plural.js';
import type { FrameMessages } from './frame.en.js';

/** Keeps words that may run the other way, and the signs at their ends, in their own order (U+2068…U+2069). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

export const quoted = (text: string): string => `«${isolate(text)}»`;

export const frame = {
  dir: 'rtl',
  status: {
    official: 'رسمي',
    'company-claim': 'بحسب الشركة',
    reported: 'بحسب تقارير صحفية',
    estimate: 'تقدير',
    disputed: 'محل خلاف',
    retracted: 'جرى التراجع عنه',
  },
  asOf: (date) => `البيانات حتى ${date}`,
  sources: 'المصادر',
  source: 'المصدر',
  published: (publisher, date) => `\u2068${publisher}\u2069، \u2068${date}\u2069`,
  moreSources: (count) =>
    plural(count, 'ar', {
      zero: 'بلا مصادر أخرى',
      one: 'ومصدر آخر',
      two: 'ومصدران آخران',
      few: `و${count} مصادر أخرى`,
      many: `و${count} مصدرًا آخر`,
      other: `و${count} مصدر آخر`,
    }),
  archived: 'نسخة مؤرشفة',
  unchecked: 'لم يُتحقق منه',
  ownData: (credit) => `البيانات: ${credit}`,
  authorsData: 'ناشر هذه الصفحة',
  note: 'ملاحظة',
  corrected: (date) => `تصحيح: ${date}.`,
  wasNow: (was, now) => `كان النص ${quoted(was)}، وأصبح ${quoted(now)}.`,
  pinned: (date) => `مثبَّت في ${date}`,
  data: 'البيانات',
  cite: 'الاستشهاد',
  embed: 'التضمين',
  columns: { what: 'البند', value: 'القيمة', when: 'التاريخ', status: 'الحالة', source: 'المصدر' },
  label: (word) => `${word}:`,
  listSeparator: '، ',
} satisfies FrameMessages;
