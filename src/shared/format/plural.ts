import { pluralRules } from './intl-cache.js';

/** Picks the form that the language wants for a count; `other` serves every category that is not given. */
export function plural(
  count: number,
  locale: string,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other;
}
