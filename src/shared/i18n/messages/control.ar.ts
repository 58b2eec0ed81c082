import type { ControlMessages } from './control.en.js';
import { frame } from './frame.ar.js';

export const messages = {
  ...frame,
  control: {
    name: 'تاريخ ما هو معروض',
    description: 'كل علامة يوم تغيرت فيه قاعدة بشأن رقائق الذكاء الاصطناعي.',
    asOf: (date) => `كما كان الحال في ${date}`,
    spokenAsOf: (date) => `كما كان الحال في ${date}`,
    range: 'التاريخ',
    field: 'اليوم',
    previous: (date) => `${frame.label('التغيير السابق')} ${date}`,
    next: (date) => `${frame.label('التغيير التالي')} ${date}`,
    noPrevious: 'لا تغيير قبل ذلك',
    noNext: 'لا تغيير بعد ذلك',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    everything: 'عرض كل ما هو معروف',
    everythingKnown: 'كل ما هو معروف معروض.',
    lastChange: (date) => `آخر تغيير في ${date}.`,
    noChange: 'لم تكن أي قاعدة قد تغيرت بعد.',
    begins: 'دخلت حيز السريان',
    revealed: (since) => `أُعلنت، وهي سارية منذ ${since}`,
    ends: 'لم تعد سارية',
    dropped: 'لن تُنفذ',
    titleSeparator: '؛ ',
    wordSpace: ' ',
    stop: '.',
    caption: 'الأيام التي تغيرت فيها القواعد',
    columns: { day: 'اليوم', change: 'التغيير', rule: 'القاعدة' },
  },
} satisfies ControlMessages;
