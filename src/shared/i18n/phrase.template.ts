import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from './phrase.js';

/** A phrase on the screen; `lang` is written only where the language changes, and with it perhaps the direction. */
export const phrase = (words: Phrase | undefined): TemplateResult | string | typeof nothing => {
  if (!words) return nothing;
  return words.lang === undefined ? words.text : html`<bdi lang=${words.lang}>${words.text}</bdi>`;
};
