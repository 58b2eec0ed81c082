/** The share as the article prints it without JavaScript, from the same view as the meter. */
import type { Dataset } from 'chip-policy-data/dataset';
import { pickIndicator, toView } from '../../../elements/self-sufficiency-meter/self-sufficiency-meter.layout.js';
import { toOwnDataset } from '../../../elements/self-sufficiency-meter/self-sufficiency-meter.own.js';
import type { MeterMessages } from '../../../shared/i18n/messages/meter.en.js';
import { h, present, type Node } from '../nodes.js';
import type { ChildrenOptions, Attributes } from './index.js';
import { footLine, numberOf, paragraph } from './parts.js';

export function meterChildren(
  dataset: Dataset,
  attributes: Attributes,
  options: ChildrenOptions<MeterMessages>,
): Node[] {
  const { messages } = options;
  const { indicator: id, country, scope, year } = attributes;
  const isOwn = id === undefined && country === undefined;
  const shown = isOwn ? ownDataset(attributes, options) : dataset;
  const record = pickIndicator(shown, isOwn ? {} : { id, country, scope, year });
  if (!record) return [];
  const view = toView(shown, record, options);
  return present([
    view.heading?.text && h('h3', { lang: view.heading.lang }, view.heading.text),
    view.definition.text && paragraph(view.definition, messages.label(messages.meter.definition)),
    ...view.tracks.flatMap(({ definition, marks }) => [
      paragraph(definition, `${messages.meter.otherDefinition}.`),
      h(
        'ul',
        {},
        marks.map(({ share, year: when, kindWord, by, stated }) =>
          h(
            'li',
            {},
            h('strong', {}, share),
            ['', when, kindWord, by.text, stated].filter((s, i) => s || i === 0).join(' · '),
          ),
        ),
      ),
    ]),
    paragraph(view.sentence),
    paragraph(view.notComparable, `${messages.meter.notComparable}.`),
    paragraph(view.note),
    footLine(view, messages),
  ]);
}

/** The author's own numbers, written in attributes. */
const ownDataset = (attributes: Attributes, { messages, language }: ChildrenOptions<MeterMessages>): Dataset =>
  toOwnDataset(
    {
      value: numberOf(attributes['value']),
      targetValue: numberOf(attributes['target-value']),
      targetYear: attributes['target-year'],
      year: attributes['year'],
      label: attributes['label'] ?? '',
    },
    { credit: messages.authorsData, language },
  );
