/** The list as the article prints it without JavaScript, from the same view as the timeline. */
import type { Dataset } from 'chip-policy-data/dataset';
import { chooseEvents } from '../../../elements/ban-timeline/ban-timeline.choice.js';
import { toView } from '../../../elements/ban-timeline/ban-timeline.layout.js';
import type { TimelineMessages } from '../../../shared/i18n/messages/timeline.en.js';
import { h, present, type Node } from '../nodes.js';
import type { ChildrenOptions, Attributes } from './index.js';
import { listOf, numberOf, paragraph } from './parts.js';

/** An article needs no hundred lines to be readable: of a longer list it prints the newest. */
const LINES = 15;

export function timelineChildren(
  dataset: Dataset,
  attributes: Attributes,
  options: ChildrenOptions<TimelineMessages>,
): Node[] {
  const order = attributes['order'] === 'desc' ? 'desc' : 'asc';
  const { since, from, to } = attributes;
  const lists = {
    jurisdiction: listOf(attributes['jurisdiction']),
    direction: listOf(attributes['direction']),
    instrument: listOf(attributes['instrument']),
    chip: listOf(attributes['chip']),
  };
  const choice = { from, to, since, limit: numberOf(attributes['limit']), order, ...lists } as const;
  const chosen = chooseEvents(dataset, choice, options.asOf);
  const shown = order === 'asc' ? chosen.slice(-LINES) : chosen.slice(0, LINES);
  const view = toView(dataset, chosen, { ...options, since, order });
  const lines = view.events.filter(({ event }) => shown.includes(event));
  return present([
    view.heading && h('h3', {}, view.heading.text),
    paragraph(view.description),
    lines.length > 0 &&
      h(
        'ol',
        {},
        lines.map(({ fullDate, directionWord, title, sources: [source] }) =>
          h(
            'li',
            { lang: title.lang },
            `${fullDate} (${directionWord}): ${title.text}`,
            source && [' (', source.url ? h('a', { href: source.url }, source.label) : source.label, ')'],
          ),
        ),
      ),
    view.asOf && h('p', {}, view.asOf),
  ]);
}
