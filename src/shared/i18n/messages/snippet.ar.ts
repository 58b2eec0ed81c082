import type { SnippetMessages } from './snippet.en.js';

export const messages = {
  showAll: 'عرض الكل',
  forms: {
    tag: 'وسم',
    div: 'Div لمن صلاحياتهم مقيدة',
    iframe: 'إطار',
    amp: 'AMP',
    mail: 'البريد والخلاصات',
    markdown: 'Markdown',
    text: 'نص عادي',
    oembed: 'oEmbed',
  },
  modes: { follow: 'يتبع البيانات', pin: 'لا يتغير أبدًا' },
  copy: 'نسخ',
  copied: 'تم النسخ.',
  selected: 'النص محدد: اضغط Ctrl+C أو ⌘C.',
} satisfies SnippetMessages;
