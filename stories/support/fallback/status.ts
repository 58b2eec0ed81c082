/** What the sentence says, as the article prints it without JavaScript. */
import type { TemplateResult, nothing } from 'lit';
import { dataset as chips } from 'chip-policy-data/chips';
import type { DestinationId } from 'chip-policy-data/classify';
import { dataset as rules } from 'chip-policy-data/rules';
import type { Language } from 'chip-policy-data/schema';
import { mergeDatasets } from 'chip-policy-data/select';
import { statusChildren } from '../../../src/embeds/snippet/children/status.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/status.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/status.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/status.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };
const everything = mergeDatasets(chips, rules);

export function statusFallback(options: {
  readonly chip: string | undefined;
  readonly to: DestinationId;
  readonly language: Language;
  readonly asOf?: string | undefined;
}): TemplateResult | typeof nothing {
  const { chip, to, language, asOf } = options;
  if (chip === undefined) return drawn([]);
  const asked = { ...toPageLocale(language), messages: words[language], asOf: asOf || undefined };
  return drawn(statusChildren(everything, { chip, to }, asked));
}
