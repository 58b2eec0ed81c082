/** Which languages the text of a record is in, for the check and for the coverage that is printed. */
import { LANGUAGES, type Language } from '../schema/fields.js';
import type { RecordEntry } from './check.js';

export interface TextField {
  readonly field: string;
  readonly languages: readonly Language[];
}

/** Every text of a record that is by language. A quotation counts as in its own language and those it is translated to. */
export function textFieldsOf(entry: RecordEntry): readonly TextField[] {
  const { translations, ...rest } = entry.record as { translations?: Record<string, unknown> };
  const texts = walk(rest, '');
  if (entry.collection !== 'quotes') return texts;
  const own: readonly string[] = [entry.record.lang, ...Object.keys(translations ?? {})];
  return [{ field: 'text', languages: LANGUAGES.filter((language) => own.includes(language)) }, ...texts];
}

function walk(value: unknown, path: string): readonly TextField[] {
  if (typeof value !== 'object' || value === null) return [];
  const languages = languagesOf(value);
  if (languages) return [{ field: path, languages }];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`));
}

function languagesOf(value: object): readonly Language[] | undefined {
  const entries = Object.entries(value);
  const isText =
    entries.length > 0 &&
    entries.every(([key, text]) => (LANGUAGES as readonly string[]).includes(key) && typeof text === 'string');
  return isText ? LANGUAGES.filter((language) => language in value) : undefined;
}

export interface Coverage {
  readonly language: Language;
  readonly present: number;
  readonly total: number;
}

/** How many texts exist in each language. */
export function coverageOf(entries: readonly RecordEntry[]): readonly Coverage[] {
  const fields = entries.flatMap(textFieldsOf);
  return LANGUAGES.map((language) => ({
    language,
    present: fields.filter(({ languages }) => languages.includes(language)).length,
    total: fields.length,
  }));
}
