import type { CollectionCheck } from './check.js';
import { isClaim } from './entries.js';

/** A reader who meets either side must be shown the other. */
export const contradictionsSymmetric: CollectionCheck = {
  name: 'contradictions-symmetric',
  description: 'Records that contradict each other say so on both sides.',
  scope: 'collection',
  check(logger, { records }) {
    const claims = records.filter(isClaim);
    const sides = new Map(claims.map(({ record }) => [record.id, record.contradicts]));
    for (const { collection, record } of claims) {
      for (const other of record.contradicts) {
        const back = sides.get(other);
        if (back === undefined || back.includes(record.id)) continue;
        const message = `must name ${record.id}, which names it`;
        logger.error({ collection, id: other, field: 'contradicts', message });
      }
    }
  },
};
