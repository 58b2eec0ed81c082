/** The quantity as the article prints it without JavaScript, from the same view as the gauge. */
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Status } from 'chip-policy-data/schema';
import { toView } from '../../../elements/stockpile-gauge/stockpile-gauge.layout.js';
import { OWN_ID, toOwnDataset } from '../../../elements/stockpile-gauge/stockpile-gauge.own.js';
import type { GaugeMessages } from '../../../shared/i18n/messages/gauge.en.js';
import { h, present, type Node } from '../nodes.js';
import type { ChildrenOptions, Attributes } from './index.js';
import { footLine, numberOf, paragraph } from './parts.js';

export function gaugeChildren(
  dataset: Dataset,
  attributes: Attributes,
  options: ChildrenOptions<GaugeMessages>,
): Node[] {
  const { messages } = options;
  const id = attributes['figure'];
  const shown = id === undefined ? ownDataset(attributes, options) : dataset;
  const record = findRecord(shown, 'stockpiles', id ?? OWN_ID);
  if (!record) return [];
  const view = toView(shown, record, { ...options, monthlyUse: numberOf(attributes['monthly-use']) });
  const others = view.rows.filter(({ role }) => role !== 'main');
  return present([
    view.heading?.text && h('h3', { lang: view.heading.lang }, view.heading.text),
    paragraph(view.description),
    h('p', {}, h('strong', {}, view.amount), view.horizon && ` · ${view.horizon.text}`),
    others.length > 0 &&
      h(
        'ul',
        {},
        others.map(({ amount, title, when }) =>
          h('li', {}, h('strong', {}, amount), ` · ${title.text}${when ? ` · ${when}` : ''}`),
        ),
      ),
    view.runway && h('p', {}, view.runway),
    paragraph(view.sentence),
    paragraph(view.note),
    footLine(view, messages),
  ]);
}

/** The author's own numbers, written in attributes. */
function ownDataset(attributes: Attributes, { messages, language }: ChildrenOptions<GaugeMessages>): Dataset {
  const status = attributes['claim-status'];
  return toOwnDataset(
    {
      value: numberOf(attributes['value']),
      low: numberOf(attributes['low']),
      high: numberOf(attributes['high']),
      referenceValue: numberOf(attributes['reference-value']),
      unit: attributes['unit'] ?? '',
      label: attributes['label'] ?? '',
      status: status !== undefined && Object.hasOwn(messages.status, status) ? (status as Status) : 'reported',
    },
    { credit: messages.authorsData, reference: messages.gauge.reference, language },
  );
}
