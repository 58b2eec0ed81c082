import { plural } from '../../format/plural.js';
import { frame } from './frame.ar.js';
import type { TimelineMessages } from './timeline.en.js';

const decisions = (count: number): string =>
  plural(count, 'ar', {
    zero: 'لا قرارات',
    one: 'قرار واحد',
    two: 'قراران',
    few: `${count} قرارات`,
    many: `${count} قرارًا`,
    other: `${count} قرار`,
  });

/** A count without its noun, which the heading has named. */
const bare = (count: number): string =>
  plural(count, 'ar', { zero: 'لا شيء', one: 'واحد', two: 'اثنان', other: String(count) });

export const messages = {
  ...frame,
  direction: { tightens: 'تشديد', loosens: 'تخفيف', neutral: 'محايد' },
  timeline: {
    tightened: (count) => `${bare(count)} للتشديد`,
    loosened: (count) => `${bare(count)} للتخفيف`,
    heading: (changes) => ['قرارات بشأن رقائق الذكاء الاصطناعي', changes.join('، ')].filter(Boolean).join(': '),
    headingSince: (date, count) => `${decisions(count)} منذ ${date}`,
    describedMonth: (count, month) => `${decisions(count)} بشأن رقائق الذكاء الاصطناعي ومعدات تصنيعها، ${month}.`,
    description: (count, from, to) =>
      `${decisions(count)} بشأن رقائق الذكاء الاصطناعي ومعدات تصنيعها، من ${from} إلى ${to}.`,
    change: {
      added: (date) => `جديد: ${date}`,
      corrected: (date) => `مصحَّح: ${date}`,
      withdrawn: (date) => `مسحوب: ${date}`,
    },
    changed: {
      corrected: (count) =>
        plural(count, 'ar', {
          zero: 'لم يُصحَّح أي قرار سابق.',
          one: 'صُحّح قرار سابق واحد.',
          two: 'صُحّح قراران سابقان.',
          few: `صُحّحت ${count} قرارات سابقة.`,
          many: `صُحّح ${count} قرارًا سابقًا.`,
          other: `صُحّح ${count} قرار سابق.`,
        }),
      withdrawn: (count) =>
        plural(count, 'ar', {
          zero: 'لم يُسحب أي قرار من البيانات.',
          one: 'سُحب قرار واحد من البيانات.',
          two: 'سُحب قراران من البيانات.',
          few: `سُحبت ${count} قرارات من البيانات.`,
          many: `سُحب ${count} قرارًا من البيانات.`,
          other: `سُحب ${count} قرار من البيانات.`,
        }),
    },
    pictureHint: 'لكل قرار علامة، وتبيّن الأشرطة مدة سريان القواعد.',
    none: 'لا يوجد في البيانات قرار مطابق.',
    inForce: 'قيد السريان',
    lanes: { US: 'الولايات المتحدة', CN: 'الصين', others: 'حلفاء وآخرون' },
    laneCount: (count) =>
      plural(count, 'ar', {
        zero: 'لا أحداث',
        one: 'حدث واحد',
        two: 'حدثان',
        few: `${count} أحداث`,
        many: `${count} حدثًا`,
        other: `${count} حدث`,
      }),
    all: 'الكل',
    filters: 'تصفية القائمة',
    search: 'بحث',
    showing: (shown, total) => (shown === total ? `المعروض: الكل (${total})` : `المعروض: ${shown} من ${total}`),
    yearCount: decisions,
    jurisdiction: {
      US: 'الولايات المتحدة',
      CN: 'الصين',
      NL: 'هولندا',
      JP: 'اليابان',
      TW: 'تايوان',
      MY: 'ماليزيا',
      AE: 'الإمارات العربية المتحدة',
      EU: 'الاتحاد الأوروبي',
      company: 'شركة',
      other: 'أماكن أخرى',
    },
    jurisdictionShort: {
      US: 'أمريكا',
      CN: 'الصين',
      NL: 'هولندا',
      JP: 'اليابان',
      TW: 'تايوان',
      MY: 'ماليزيا',
      AE: 'الإمارات',
      EU: 'أوروبا',
      company: 'شركة',
      other: 'أخرى',
    },
    others: 'جهات أخرى',
    instrument: {
      rule: 'قاعدة تنظيمية',
      'executive-action': 'إجراء تنفيذي',
      'entity-list': 'قائمة الكيانات',
      enforcement: 'ملاحقات وعقوبات',
      legislation: 'تشريع',
      'licence-letter': 'خطاب بشأن التراخيص',
      agreement: 'اتفاق',
      'company-disclosure': 'إفصاح من شركة',
      market: 'السوق',
      guidance: 'إرشادات',
      other: 'غير ذلك',
    },
    decided: 'تاريخ القرار',
    published: 'تاريخ الإعلان',
    effective: 'بدء السريان',
    expires: 'يسري حتى',
    by: 'الجهة',
    kind: 'النوع',
    chips: 'الرقائق',
    citation: 'المرجع',
    thresholds: 'الحدود',
    status: 'الحالة',
    link: 'رابط هذا القرار',
    date: 'التاريخ',
    direction: 'الاتجاه',
    where: 'المكان',
    title: 'القرار',
    caption: 'قرارات السياسات بشأن رقائق الذكاء الاصطناعي',
  },
} satisfies TimelineMessages;
