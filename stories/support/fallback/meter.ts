/** The share as the article prints it without JavaScript. */
import type { TemplateResult, nothing } from 'lit';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset } from 'chip-policy-data/indicators';
import type { Language } from 'chip-policy-data/schema';
import { meterChildren } from '../../../src/embeds/snippet/children/meter.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/meter.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/meter.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/meter.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };

export function meterFallback(
  choice: Readonly<Partial<Record<'id' | 'country' | 'scope' | 'year', string | undefined>>>,
  language: Language,
): TemplateResult | typeof nothing {
  const { id, ...rest } = choice;
  if (id === undefined && choice.country === undefined) return drawn([]);
  const asked = Object.entries({ indicator: id, ...rest }).filter(([, value]) => value !== undefined);
  const attributes = Object.fromEntries(asked) as Record<string, string>;
  return drawn(meterChildren(dataset, attributes, { ...toPageLocale(language), messages: words[language] }));
}

export const meterHeadline = (id: string): string => findRecord(dataset, 'indicators', id)?.title.en ?? id;
