import type { DatasetCheck } from './check.js';
import { claimEntriesOf } from './entries.js';

/** Nothing is published that nobody has checked. */
export const uncheckedHeld: DatasetCheck = {
  name: 'unchecked-held',
  description: 'A record that rests only on unchecked sources is held back.',
  scope: 'dataset',
  check(logger, data) {
    const checked = new Set(data.sources.filter((s) => s.checked !== null).map(({ id }) => id));
    for (const { collection, record } of claimEntriesOf(data)) {
      if (record.held || record.withdrawn || record.moved) continue;
      if (record.sources.some((id) => checked.has(id))) continue;
      logger.error({
        collection,
        id: record.id,
        field: 'sources',
        message: 'none of the sources has been read; read one or hold the record back (held)',
      });
    }
  },
};
