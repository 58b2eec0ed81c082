import { isolate } from './frame.ar.js';
import type { PageMessages } from './page.en.js';

export const messages = {
  dir: 'rtl',
  noTag: (example) => `لا يذكر عنوان هذا الإطار أي وسم. ينبغي أن يتضمن مثلًا ${isolate(example)}.`,
  unknownTag: (name, known) => `لا يوجد وسم باسم «${isolate(name)}». الوسوم الموجودة: ${isolate(known)}.`,
  notLoaded: 'تعذّر تحميل ما ينبغي أن يظهر هنا.',
} satisfies PageMessages;
