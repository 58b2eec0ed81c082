/** The list as the article prints it without JavaScript. */
import type { TemplateResult, nothing } from 'lit';
import { asOf as knownOn } from 'chip-policy-data/as-of';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset } from 'chip-policy-data/events';
import type { Language } from 'chip-policy-data/schema';
import type { Choice } from '../../../src/elements/ban-timeline/ban-timeline.choice.js';
import { timelineChildren } from '../../../src/embeds/snippet/children/timeline.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/timeline.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/timeline.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/timeline.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };

export function timelineFallback(
  choice: Partial<Choice>,
  options: { readonly language: Language; readonly asOf?: string | undefined },
): TemplateResult | typeof nothing {
  const { language, asOf } = options;
  const known = asOf === undefined ? dataset : knownOn(dataset, asOf);
  const written = Object.entries(choice).map(([name, value]) => [name, [value].flat().join(' ')]);
  const attributes = Object.fromEntries(written.filter(([, value]) => value !== '')) as Record<string, string>;
  return drawn(timelineChildren(known, attributes, { ...toPageLocale(language), messages: words[language], asOf }));
}

export const eventHeadline = (id: string): string => {
  const event = findRecord(dataset, 'events', id);
  return event ? `${event.date} ${event.title.en ?? id}` : id;
};
