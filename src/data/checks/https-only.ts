import type { RecordCheck, RecordEntry } from './check.js';

/** A reader is sent over a connection that nobody on the way can alter. */
export const httpsOnly: RecordCheck = {
  name: 'https-only',
  description: 'Every address begins with https://.',
  scope: 'record',
  check(logger, entry) {
    for (const [field, address] of addressesIn(entry)) {
      if (address === undefined || address.startsWith('https://')) continue;
      const message = `must begin with https://, not “${address.slice(0, 40)}”`;
      logger.error({ collection: entry.collection, id: entry.record.id, field, message });
    }
  },
};

function addressesIn({ collection, record }: RecordEntry): [string, string | undefined][] {
  if (collection === 'rules') return [['link', record.link]];
  if (collection !== 'sources') return [];
  return [
    ['url', record.url],
    ['archived', record.archived],
  ];
}
