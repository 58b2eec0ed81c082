/** What the control says, as the article prints it without JavaScript: the date and what changed on it. */
import type { TemplateResult, nothing } from 'lit';
import { dataset } from 'chip-policy-data/rules';
import type { Language } from 'chip-policy-data/schema';
import { footLine } from '../../../src/embeds/snippet/children/parts.js';
import { h, present } from '../../../src/embeds/snippet/nodes.js';
import { toView } from '../../../src/elements/as-of-control/as-of-control.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/control.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/control.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/control.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };

export function controlFallback(options: {
  readonly language: Language;
  readonly asOf?: string | undefined;
}): TemplateResult | typeof nothing {
  const { language, asOf } = options;
  const messages = words[language];
  const { wordSpace, titleSeparator, stop } = messages.control;
  const view = toView(dataset, { ...toPageLocale(language), messages, date: asOf || undefined });
  if (!view) return drawn([]);
  const what = view.parts.map(
    ({ label, titles }) =>
      `${messages.label(label)}${wordSpace}${titles.map(({ text }) => text).join(titleSeparator)}${stop}`,
  );
  const detail = [view.lead, ...what].filter((part) => part !== '').join(wordSpace);
  return drawn(
    present([
      h('p', {}, h('strong', {}, view.label)),
      h('p', {}, detail),
      view.sources.length > 0 && footLine(view, messages),
    ]),
  );
}
