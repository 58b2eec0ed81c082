import { languageNames } from './intl-cache.js';

/** The name of a language in the reader's own: `English`, `anglais`, `英语`. The tag itself where a browser knows no name. */
export const formatLanguage = (tag: string, locale: string): string => languageNames(locale).of(tag) ?? tag;
