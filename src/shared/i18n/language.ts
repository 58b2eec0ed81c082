import type { Language } from 'chip-policy-data/schema';

/** Languages of the interface. Records are in three of them; in the fourth their words stand in English, marked as such. */
export type InterfaceLanguage = Language | 'ar';

/** The language of records for a language of the interface. */
export const dataLanguage = (language: InterfaceLanguage): Language => (language === 'ar' ? 'en' : language);

/** The interface language and the locale for numbers and dates that a page's language tag asks for. */
export interface PageLocale {
  readonly language: InterfaceLanguage;
  /** A tag for `Intl`: the page's own where we speak its language (`fr-CA`), else our language's. */
  readonly locale: string;
  /** The language that our words must be marked with, because the page around them is in another. */
  readonly lang: InterfaceLanguage | undefined;
}

/** Bare `en` means the newspaper's `9 April 2025`; `en-US` keeps its own order. */
const DEFAULT_LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  'zh-Hans': 'zh-Hans-CN',
  ar: 'ar-u-nu-latn',
};

/** Records print their numbers in Latin digits; two kinds side by side would look like a slip. */
const LATIN_DIGITS = '-u-nu-latn';

/** Any tag to what we can show: `fr-CA` → French, `zh-TW` → Chinese (we have simplified), `de` → English. */
export function toPageLocale(tag: string): PageLocale {
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  const language = languageOf(primary);
  const isOurs = primary === language;
  const own = language === 'ar' ? `${tag}${LATIN_DIGITS}` : tag;
  const locale = isOurs && rest.length > 0 && isValid(own) ? own : DEFAULT_LOCALES[language];
  // Traditional characters are another script than ours.
  const isOurScript = language === 'zh-Hans' && !rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  return { language, locale, lang: isOurs || isOurScript ? undefined : language };
}

function languageOf(primary: string): InterfaceLanguage {
  if (primary === 'fr' || primary === 'ar') return primary;
  return primary === 'zh' || primary === 'cmn' ? 'zh-Hans' : 'en';
}

function isValid(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The nearest `lang` around an element, through shadow roots, then the document's, then English. */
export function nearestLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
