import { isolate, quoted } from './frame.ar.js';
import type { ProblemMessages } from './problem.en.js';

export const problems = {
  'unknown-record': (s) => `لا يوجد في البيانات سجل بالمعرّف ${quoted(s)}. تحقق من الكتابة.`,
  'not-yet-known': (s) => `لم يكن هذا معلنًا بعد في ${s}.`,
  'invalid-date': (s) =>
    `${quoted(s)} ليس تاريخًا. اكتبه على هذا النحو: 2025 أو ${isolate('2025-04')} أو ${isolate('2025-04-09')}.`,
  'invalid-number': (s) => `${quoted(s)} ليس عددًا. اكتب أرقامًا فقط، مثل 16000000000.`,
  'invalid-choice': (s) => `لا يصلح ${quoted(s)} هنا. تظهر الكلمات الممكنة في وحدة تحكم المتصفح.`,
  withdrawn: (s) => `سُحب السجل ${quoted(s)}.`,
  'src-unreachable': (s) => `تعذّر تحميل ملف البيانات ${quoted(s)}.`,
  'src-not-data': (s) => `${quoted(s)} ليس ملف بيانات: فهو فارغ أو صفحة ويب أو تالف. المطلوب ملف بصيغة JSON أو CSV.`,
  'src-invalid': (s) => `في بيانات ${quoted(s)} خطأ. يظهر رقم السطر في وحدة تحكم المتصفح.`,
  'src-too-large': (s) => `ملف البيانات ${quoted(s)} أكبر من المسموح به.`,
  'data-unreachable': () => 'تعذّر تحميل البيانات. أعد تحميل الصفحة للمحاولة مجددًا.',
} satisfies ProblemMessages;
