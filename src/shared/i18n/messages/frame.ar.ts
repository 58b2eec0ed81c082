import { plural } from '../../format/plural.js';
import type { FrameMessages } from './frame.en.js';

/** Keeps words that may run the other way, and the signs at their ends, in their own order (U+2068…U+2069). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const quoted = (text: string): string => `«${isolate(text)}»`;

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
  direction: { tightens: 'تشديد', loosens: 'تخفيف', neutral: 'محايد' },
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
  primary: 'مصدر أولي',
  ownData: (credit) => `البيانات: ${credit}`,
  authorsData: 'ناشر هذه الصفحة',
  note: 'ملاحظة',
  corrected: (date) => `تصحيح: ${date}.`,
  wasNow: (was, now) => `كان النص ${quoted(was)}، وأصبح ${quoted(now)}.`,
  pinned: (date) => `مثبَّت في ${date}`,
  correctedSince: (date) => `صُحّح بعد تضمينه هنا: ${date}.`,
  withdrawnSince: (date) => `سُحب بعد تضمينه هنا: ${date}.`,
  notChecked: (date) => `المعروض هو ما كان عليه الحال يوم التضمين، ${date}. وتعذّر التحقق من التصحيحات اللاحقة.`,
  data: 'البيانات',
  cite: 'الاستشهاد',
  embed: 'التضمين',
  downloadCsv: 'تنزيل بصيغة CSV',
  citationFormat: { text: 'نص', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  columns: { what: 'البند', value: 'القيمة', when: 'التاريخ', status: 'الحالة', source: 'المصدر' },
  label: (word) => `${word}:`,
  listSeparator: '، ',
  problems: {
    'unknown-record': (s) => `لا يوجد في البيانات سجل بالمعرّف ${quoted(s)}. تحقق من الكتابة.`,
    'not-yet-known': (s) => `لم يكن هذا معلنًا بعد في ${s}.`,
    'invalid-date': (s) =>
      `${quoted(s)} ليس تاريخًا. اكتبه على هذا النحو: 2025 أو ${isolate('2025-04')} أو ${isolate('2025-04-09')}.`,
    'invalid-number': (s) => `${quoted(s)} ليس عددًا. اكتب أرقامًا فقط، مثل 16000000000.`,
    withdrawn: (s) => `سُحب السجل ${quoted(s)}.`,
    'src-unreachable': (s) => `تعذّر تحميل ملف البيانات ${quoted(s)}.`,
    'src-not-data': (s) => `${quoted(s)} ليس ملف بيانات: فهو فارغ أو صفحة ويب أو تالف. المطلوب ملف بصيغة JSON أو CSV.`,
    'src-invalid': (s) => `في بيانات ${quoted(s)} خطأ. يظهر رقم السطر في وحدة تحكم المتصفح.`,
    'src-too-large': (s) => `ملف البيانات ${quoted(s)} أكبر من المسموح به.`,
    'data-unreachable': () => 'تعذّر تحميل البيانات. أعد تحميل الصفحة للمحاولة مجددًا.',
  },
} satisfies FrameMessages;
