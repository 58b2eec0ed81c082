import type { RecordCheck } from './check.js';
import { isClaim } from './entries.js';

export const disputedSources: RecordCheck = {
  name: 'disputed-sources',
  description: 'A disputed claim names at least two sources.',
  scope: 'record',
  check(logger, entry) {
    if (!isClaim(entry) || entry.record.status !== 'disputed') return;
    if (new Set(entry.record.sources).size >= 2) return;
    logger.error({
      collection: entry.collection,
      id: entry.record.id,
      field: 'sources',
      message: 'is disputed but has one source; name a source for each side',
    });
  },
};
