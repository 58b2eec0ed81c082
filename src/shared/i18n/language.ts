import type { Language } from 'chip-policy-data/schema';

/** The interface language and the locale for numbers and dates that a page's language tag asks for. */
export interface PageLocale {
  readonly language: Language;
  /** A tag for `Intl`: the page's own where we speak its language (`fr-CA`), else our language's. */
  readonly locale: string;
}

/** Bare `en` means the newspaper's `9 April 2025`; `en-US` keeps its own order. */
const DEFAULT_LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  'zh-Hans': 'zh-Hans-CN',
};

/** Any tag to what we can show: `fr-CA` → French, `zh-TW` → Chinese (we have simplified), `de` → English. */
export function toPageLocale(tag: string): PageLocale {
  const parts = tag.toLowerCase().split('-');
  const language = languageOf(parts[0] ?? '');
  const specific = parts.length > 1 && !tag.toLowerCase().startsWith('zh') && isOurs(parts[0] ?? '');
  return { language, locale: specific && isValid(tag) ? tag : DEFAULT_LOCALES[language] };
}

const isOurs = (primary: string): boolean => primary === 'en' || primary === 'fr';

function languageOf(primary: string): Language {
  if (primary === 'fr') return 'fr';
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
