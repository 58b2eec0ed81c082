/** The share as the article prints it without JavaScript, from the same view as the meter. */
import { html, nothing, type TemplateResult } from 'lit';
import { findRecord } from 'chip-policy-data/dataset';
import { dataset } from 'chip-policy-data/indicators';
import type { Language } from 'chip-policy-data/schema';
import { pickIndicator, toView } from '../../../src/elements/self-sufficiency-meter/self-sufficiency-meter.layout.js';
import { toPageLocale } from '../../../src/shared/i18n/language.js';
import { messages as en } from '../../../src/shared/i18n/messages/meter.en.js';
import { messages as fr } from '../../../src/shared/i18n/messages/meter.fr.js';
import { messages as zh } from '../../../src/shared/i18n/messages/meter.zh-Hans.js';
import { footLine, paragraph } from './parts.js';

const words = { en, fr, 'zh-Hans': zh };

export function meterFallback(
  choice: Parameters<typeof pickIndicator>[1],
  language: Language,
): TemplateResult | typeof nothing {
  if (choice.id === undefined && choice.country === undefined) return nothing;
  const record = pickIndicator(dataset, choice);
  if (!record) return nothing;
  const messages = words[language];
  const view = toView(dataset, record, { ...toPageLocale(language), messages });
  return html`
    <h3>${view.heading?.text}</h3>
    ${view.definition.text ? paragraph(view.definition, messages.label(messages.meter.definition)) : nothing}
    ${view.tracks.map(
      ({ definition, marks }) => html`
        ${paragraph(definition, `${messages.meter.otherDefinition}.`)}
        <ul>
          ${marks.map(
            ({ share, year, kindWord, by, stated }) =>
              html`<li>
                <strong>${share}</strong> · ${[year, kindWord, by.text, stated].filter(Boolean).join(' · ')}
              </li>`,
          )}
        </ul>
      `,
    )}
    ${paragraph(view.sentence)} ${paragraph(view.notComparable, `${messages.meter.notComparable}.`)}
    ${paragraph(view.note)} ${footLine(view, messages)}
  `;
}

export const meterHeadline = (id: string): string => findRecord(dataset, 'indicators', id)?.title.en ?? id;
