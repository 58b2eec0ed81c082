/** How a chip stood, as the article's sentence says it without JavaScript, from the same view as the element. */
import type { DestinationId } from 'chip-policy-data/classify';
import type { Dataset } from 'chip-policy-data/dataset';
import { periodsKnownOn } from 'chip-policy-data/periods';
import { chipStatus } from 'chip-policy-data/status';
import { toView } from '../../../elements/export-status/export-status.layout.js';
import type { StatusMessages } from '../../../shared/i18n/messages/status.en.js';
import { h, present, type Node } from '../nodes.js';
import type { ChildrenOptions, Attributes } from './index.js';

export function statusChildren(
  dataset: Dataset,
  attributes: Attributes,
  options: ChildrenOptions<StatusMessages>,
): Node[] {
  const { chip = '', to = 'china' } = attributes;
  const status = chipStatus(dataset, chip);
  const history = status?.histories.find(({ destinations }) => destinations.some((id) => id === to));
  const day = options.asOf ?? dataset.meta.asOf;
  if (!status || !history || day === undefined) return [];
  const known = { status, periods: periodsKnownOn(history.periods, day), day };
  const view = toView(known, { ...options, to: to as DestinationId });
  if (!view) return [];
  const [source] = view.sources;
  return present([
    `${view.label}${view.before}${view.pressed}${view.after}`,
    source && [' (', source.url ? h('a', { href: source.url }, source.label) : source.label, ')'],
  ]);
}
