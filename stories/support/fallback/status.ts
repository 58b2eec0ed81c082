/** What the sentence says, as the article prints it without JavaScript, from the same view as the element. */
import { html, nothing, type TemplateResult } from 'lit';
import { dataset as chips } from 'chip-policy-data/chips';
import type { DestinationId } from 'chip-policy-data/classify';
import { periodsKnownOn } from 'chip-policy-data/periods';
import { dataset as rules } from 'chip-policy-data/rules';
import type { Language } from 'chip-policy-data/schema';
import { mergeDatasets } from 'chip-policy-data/select';
import { chipStatus } from 'chip-policy-data/status';
import { toView } from '../../../src/elements/export-status/export-status.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/status.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/status.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/status.zh-Hans.js';

const words = { en, fr, 'zh-Hans': zh };
const everything = mergeDatasets(chips, rules);

export function statusFallback(options: {
  readonly chip: string | undefined;
  readonly to: DestinationId;
  readonly language: Language;
  readonly asOf?: string | undefined;
}): TemplateResult | typeof nothing {
  const { chip, to, language, asOf } = options;
  const status = chip === undefined ? undefined : chipStatus(everything, chip);
  const history = status?.histories.find(({ destinations }) => destinations.includes(to));
  const day = asOf || everything.meta.asOf;
  if (!status || !history || day === undefined) return nothing;
  const periods = periodsKnownOn(history.periods, day);
  const view = toView(
    { status, periods, day },
    {
      to,
      messages: words[language],
      ...toPageLocale(language),
    },
  );
  if (!view) return nothing;
  const { label, before, pressed, after, isoDate } = view;
  return html`${label}${before}<time datetime=${isoDate ?? nothing}>${pressed}</time>${after}`;
}
