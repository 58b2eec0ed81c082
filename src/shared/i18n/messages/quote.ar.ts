import { frame } from './frame.ar.js';
import type { QuoteMessages } from './quote.en.js';

export const messages = {
  ...frame,
  quote: {
    open: '«',
    close: '»',
    showOriginal: (language) => `النص الأصلي (${language})`,
    showFound: (language) => `النص كما ورد (${language})`,
    showTranslation: 'الترجمة',
    translated: 'ترجمة أُعدّت لمجموعة البيانات هذه',
    converted: 'محوَّل إلى الحروف الصينية المبسطة',
    original: (language) => `لغة الأصل: ${language}`,
    originalUnknown: 'لم يُعثر على النص الأصلي؛ فهذه الكلمات نفسها ترجمة.',
    indirect: 'كلام منقول بمعناه، لا بلفظ قائله.',
    context: 'السياق',
    since: 'منذ ذلك الحين',
    words: 'نص القول',
    translation: 'الترجمة',
    speaker: 'القائل',
    role: 'المنصب في ذلك اليوم',
    venue: 'المكان',
    date: 'التاريخ',
    caption: (name) => `اقتباس: ${name}`,
    field: 'الحقل',
    content: 'المحتوى',
  },
} satisfies QuoteMessages;
