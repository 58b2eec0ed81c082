/** What is wrong, in the words of an editor. Fetched when something is, in all languages: it is small, and rare. */
import { shortened, type Problem } from '../diagnostics/problem.js';
import { formatDate } from '../format/date.js';
import type { InterfaceLanguage } from './language.js';
import { problems as ar } from './messages/problem.ar.js';
import { problems as en, type ProblemMessages } from './messages/problem.en.js';
import { problems as fr } from './messages/problem.fr.js';
import { problems as zhHans } from './messages/problem.zh-Hans.js';

const WORDS: Readonly<Record<InterfaceLanguage, ProblemMessages>> = { en, fr, 'zh-Hans': zhHans, ar };

export interface ProblemLine {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

export const problemLine = (
  { code, subject }: Problem,
  { language, locale }: { readonly language: InterfaceLanguage; readonly locale: string },
): ProblemLine => ({
  text: WORDS[language][code](code === 'not-yet-known' ? formatDate(subject, locale) : shortened(subject)),
  dir: language === 'ar' ? 'rtl' : 'ltr',
});
