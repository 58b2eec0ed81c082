import type { Language, LocalizedText } from 'chip-policy-data/schema';
import type { InterfaceLanguage } from './language.js';

/** Words with the language they are in, when that is not the interface's. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
}

/** The reader's language, else English, else whatever there is, marked with its own language. */
export function toPhrase(text: LocalizedText | undefined, language: InterfaceLanguage): Phrase | undefined {
  if (!text) return undefined;
  // No record has Arabic; the words of an author who writes them in attributes may be in any language.
  const own = text[language as Language];
  if (own !== undefined) return { text: own };
  for (const other of ['en', 'fr', 'zh-Hans'] as const) {
    const found = text[other];
    if (found !== undefined) return { text: found, lang: other };
  }
  return undefined;
}
