import type { PanelMessages } from './panels.en.js';

export const panels = {
  primary: 'مصدر أولي',
  downloadCsv: 'تنزيل بصيغة CSV',
  citationFormat: { text: 'نص', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  correctedSince: (date) => `صُحّح بعد تضمينه هنا: ${date}.`,
  withdrawnSince: (date) => `سُحب بعد تضمينه هنا: ${date}.`,
  notChecked: (date) => `المعروض هو ما كان عليه الحال يوم التضمين، ${date}. وتعذّر التحقق من التصحيحات اللاحقة.`,
} satisfies PanelMessages;
