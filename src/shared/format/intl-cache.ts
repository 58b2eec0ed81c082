/**
 * `Intl` formatters are slow to make (up to a millisecond on an old phone) and stateless, so every element of a page may
 * share them. Locales and options come from page authors, so the cache is bounded: past the limit it is dropped whole,
 * which costs a few constructions and keeps the code free of bookkeeping.
 */
const LIMIT = 60;
const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found as T;
  if (cache.size >= LIMIT) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(`n|${locale}|${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(
    `d|${locale}|${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );

export const pluralRules = (locale: string): Intl.PluralRules =>
  cached(`p|${locale}`, () => new Intl.PluralRules(locale));

export const listFormat = (locale: string, options: Intl.ListFormatOptions): Intl.ListFormat =>
  cached(`l|${locale}|${JSON.stringify(options)}`, () => new Intl.ListFormat(locale, options));

export const languageNames = (locale: string): Intl.DisplayNames =>
  cached(`g|${locale}`, () => new Intl.DisplayNames(locale, { type: 'language' }));
