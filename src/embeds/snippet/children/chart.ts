/** What the chart says, as the article prints it without JavaScript, from the same view as the chart. */
import { classify } from 'chip-policy-data/classify';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import { toView } from '../../../elements/control-chart/control-chart.layout.js';
import { toSubject } from '../../../elements/control-chart/control-chart.subject.js';
import type { ChartMessages } from '../../../shared/i18n/messages/chart.en.js';
import { h, present, type Node } from '../nodes.js';
import type { ChildrenOptions, Attributes } from './index.js';
import { footLine, listOf, paragraph } from './parts.js';

export function chartChildren(
  dataset: Dataset,
  attributes: Attributes,
  options: ChildrenOptions<ChartMessages>,
): Node[] {
  const { messages, asOf } = options;
  const rule = attributes['rule'] === undefined ? undefined : findRecord(dataset, 'rules', attributes['rule']);
  const subject = toSubject(dataset, { classify, rule, asOf });
  const view = toView(dataset, subject, { ...options, highlight: listOf(attributes['highlight']), notYetKnown: [] });
  return present([
    view.heading && h('h3', {}, view.heading.text),
    paragraph(view.description),
    ...view.verdicts.map(({ label, text }) => h('p', {}, h('strong', {}, label), text)),
    h('p', {}, messages.chart.disclaimer),
    footLine(view, messages),
  ]);
}
