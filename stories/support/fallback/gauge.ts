/** The quantity as the article prints it without JavaScript, from the same view as the gauge. */
import { html, nothing, type TemplateResult } from 'lit';
import { findRecord } from 'chip-policy-data/dataset';
import type { Language } from 'chip-policy-data/schema';
import { dataset } from 'chip-policy-data/stockpiles';
import { toView } from '../../../src/elements/stockpile-gauge/stockpile-gauge.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/gauge.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/gauge.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/gauge.zh-Hans.js';
import { footLine, paragraph } from './parts.js';

const words = { en, fr, 'zh-Hans': zh };

export function gaugeFallback(
  id: string | undefined,
  options: { readonly language: Language; readonly monthlyUse?: number | undefined },
): TemplateResult | typeof nothing {
  const record = id === undefined ? undefined : findRecord(dataset, 'stockpiles', id);
  if (!record) return nothing;
  const messages = words[options.language];
  const { monthlyUse } = options;
  const view = toView(dataset, record, { ...toPageLocale(options.language), messages, monthlyUse });
  const others = view.rows.filter(({ role }) => role !== 'main');
  return html`
    <h3>${view.heading?.text}</h3>
    ${paragraph(view.description)}
    <p><strong>${view.amount}</strong>${view.horizon ? html` · ${view.horizon}` : nothing}</p>
    ${
      others.length > 0
        ? html`<ul>
            ${others.map(({ amount, title, when }) => html`<li><strong>${amount}</strong> · ${title.text}${when ? ` · ${when}` : nothing}</li>`)}
          </ul>`
        : nothing
    }
    ${view.runway ? html`<p>${view.runway}</p>` : nothing} ${paragraph(view.sentence)} ${paragraph(view.note)}
    ${footLine(view, messages)}
  `;
}

export const gaugeHeadline = (id: string): string => findRecord(dataset, 'stockpiles', id)?.title.en ?? id;
