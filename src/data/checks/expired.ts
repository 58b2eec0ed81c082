import { firstDay, isOnOrBefore } from '../api/plain-date.js';
import type { PolicyEvent } from '../schema/index.js';
import type { DatasetCheck, FullDataset } from './check.js';

/** “Suspended until 9 November” is a fact until then; afterwards readers ask what happened, and the data must say. */
export const expired: DatasetCheck = {
  name: 'expired',
  description: 'A measure whose time ran out before the dataset’s date says what happened then.',
  scope: 'dataset',
  check(logger, data) {
    const { asOf } = data.meta;
    if (asOf === undefined) return;
    for (const event of data.events) {
      if (event.expires === undefined || !isOnOrBefore(event.expires, asOf)) continue;
      if (event.inForce?.to !== undefined || event.withdrawn || isAnswered(event, data)) continue;
      logger.error({
        collection: 'events',
        id: event.id,
        field: 'expires',
        message: `was over on ${event.expires}; set inForce.to, or relate an event that says what happened`,
      });
    }
  },
};

/** Whether an event on either side of a `related` link is later than the measure and so can tell of its end. */
function isAnswered(event: PolicyEvent, { events }: FullDataset): boolean {
  return events.some(
    (other) =>
      firstDay(other.date) > firstDay(event.effective ?? event.date) &&
      (other.related.includes(event.id) || event.related.includes(other.id)),
  );
}
