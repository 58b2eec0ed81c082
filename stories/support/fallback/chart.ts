/** What the chart says, as the article prints it without JavaScript. */
import type { TemplateResult, nothing } from 'lit';
import { asOf as datasetAsOf } from 'chip-policy-data/as-of';
import { dataset as chips } from 'chip-policy-data/chips';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset as rules } from 'chip-policy-data/rules';
import type { Language } from 'chip-policy-data/schema';
import { mergeDatasets } from 'chip-policy-data/select';
import { chartChildren } from '../../../src/embeds/snippet/children/chart.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/chart.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/chart.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/chart.zh-Hans.js';
import { drawn } from './drawn.js';

const words = { en, fr, 'zh-Hans': zh };
const everything = mergeDatasets(rules, chips);

export function chartFallback(options: {
  readonly language: Language;
  readonly highlight: readonly string[];
  readonly rule?: string | undefined;
  readonly asOf?: string | undefined;
}): TemplateResult | typeof nothing {
  const { language, highlight, rule, asOf } = options;
  const dataset = asOf ? datasetAsOf(everything, asOf) : everything;
  const attributes = { highlight: highlight.join(' '), ...(rule && { rule }) };
  return drawn(
    chartChildren(dataset, attributes, {
      ...toPageLocale(language),
      messages: words[language],
      asOf: asOf || undefined,
    }),
  );
}

export const ruleTitle = (id: string): string => findRecord(rules, 'rules', id)?.title.en ?? id;
