/** The quantity as the article prints it without JavaScript. */
import type { TemplateResult, nothing } from 'lit';
import { findRecord } from 'chip-policy-data/dataset';
import type { Language } from 'chip-policy-data/schema';
import { dataset } from 'chip-policy-data/stockpiles';
import { gaugeChildren } from '../../../src/embeds/snippet/children/gauge.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/gauge.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/gauge.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/gauge.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };

export function gaugeFallback(
  id: string | undefined,
  options: { readonly language: Language; readonly monthlyUse?: number | undefined },
): TemplateResult | typeof nothing {
  if (id === undefined) return drawn([]);
  const { language, monthlyUse } = options;
  const attributes = { figure: id, ...(monthlyUse !== undefined && { 'monthly-use': String(monthlyUse) }) };
  return drawn(gaugeChildren(dataset, attributes, { ...toPageLocale(language), messages: words[language] }));
}

export const gaugeHeadline = (id: string): string => findRecord(dataset, 'stockpiles', id)?.title.en ?? id;
