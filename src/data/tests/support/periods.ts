import type { DestinationId } from '../../api/destinations.js';
import { periodsKnownOn, statusHistory, type StatusPeriod } from '../../api/status.js';
import { chip, DATASET } from './records.js';

const { rules } = DATASET;

/** A period in one line: since when, what, by which paragraph or rule, and how an application is judged. */
export function line({ from = 'always', outcome, because, rule, paragraph, review, exception }: StatusPeriod): string {
  const judged = review && `${review.policy}${review.interpreted ? '?' : ''} by ${review.rule}`;
  return [from, outcome, because, paragraph, rule, judged, exception].filter((part) => part !== undefined).join(' | ');
}

/** All its periods. */
export const history = (id: string, destination: DestinationId = 'china'): string[] =>
  statusHistory(chip(id), destination, rules).map(line);

/** How a chip stood, as far as one could know on that day. */
export const known = (id: string, day: string, destination: DestinationId = 'china'): string | undefined => {
  const last = periodsKnownOn(statusHistory(chip(id), destination, rules), day).at(-1);
  return last && line(last);
};
