import { html, nothing, type TemplateResult } from 'lit';
import type { Language, LocalizedText } from 'chip-policy-data/schema';

/** Words with the language they are in, when that is not the interface's. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
}

/** The reader's language, else English, else whatever there is, marked with its own language. */
export function toPhrase(text: LocalizedText | undefined, language: Language): Phrase | undefined {
  if (!text) return undefined;
  const own = text[language];
  if (own !== undefined) return { text: own };
  for (const other of ['en', 'fr', 'zh-Hans'] as const) {
    const found = text[other];
    if (found !== undefined) return { text: found, lang: other };
  }
  return undefined;
}

/** A phrase on the screen; `lang` is written only where the language changes. */
export const phrase = (words: Phrase | undefined): TemplateResult | string | typeof nothing => {
  if (!words) return nothing;
  return words.lang === undefined ? words.text : html`<span lang=${words.lang}>${words.text}</span>`;
};
