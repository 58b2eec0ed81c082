/** What the chart says, as the article prints it without JavaScript, from the same view as the chart. */
import { html, type TemplateResult } from 'lit';
import { asOf as datasetAsOf } from 'chip-policy-data/as-of';
import { classify } from 'chip-policy-data/classify';
import { dataset as chips } from 'chip-policy-data/chips';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset as rules } from 'chip-policy-data/rules';
import type { Language } from 'chip-policy-data/schema';
import { mergeDatasets } from 'chip-policy-data/select';
import { toView } from '../../../src/elements/control-chart/control-chart.layout.js';
import { toSubject } from '../../../src/elements/control-chart/control-chart.subject.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/chart.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/chart.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/chart.zh-Hans.js';
import { footLine, paragraph } from './parts.js';

const words = { en, fr, 'zh-Hans': zh };
const everything = mergeDatasets(rules, chips);

export function chartFallback(options: {
  readonly language: Language;
  readonly highlight: readonly string[];
  readonly rule?: string | undefined;
  readonly asOf?: string | undefined;
}): TemplateResult {
  const { language, highlight, asOf } = options;
  const messages = words[language];
  const dataset = asOf ? datasetAsOf(everything, asOf) : everything;
  const rule = options.rule ? findRecord(dataset, 'rules', options.rule) : undefined;
  const subject = toSubject(dataset, { classify, rule, asOf: asOf || undefined });
  const view = toView(dataset, subject, {
    ...toPageLocale(language),
    messages,
    asOf: asOf || undefined,
    highlight,
    notYetKnown: [],
  });
  return html`
    <h3>${view.heading?.text}</h3>
    ${paragraph(view.description)}
    ${view.verdicts.map(({ label, text }) => html`<p><strong>${label}</strong>${text}</p>`)}
    <p>${messages.chart.disclaimer}</p>
    ${footLine(view, messages)}
  `;
}

export const ruleTitle = (id: string): string => findRecord(rules, 'rules', id)?.title.en ?? id;
