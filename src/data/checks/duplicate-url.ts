import type { CollectionCheck } from './check.js';

/** One publication is one source: two records of it would be checked, corrected and cited apart. */
export const duplicateUrl: CollectionCheck = {
  name: 'duplicate-url',
  description: 'No two sources have the same address.',
  scope: 'collection',
  check(logger, { records }) {
    const first = new Map<string, string>();
    for (const { collection, record } of records) {
      if (collection !== 'sources' || record.url === undefined || record.moved) continue;
      const address = normalised(record.url);
      const other = first.get(address);
      if (other === undefined) {
        first.set(address, record.id);
        continue;
      }
      logger.error({
        collection,
        id: record.id,
        field: 'url',
        message: `is also the address of ${other}`,
      });
    }
  },
};

/** Differences that lead to the same page: scheme, www, a closing slash, a fragment, the case of the host. */
function normalised(url: string): string {
  const [address = ''] = url.split('#');
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/]+)(.*?)\/?$/i.exec(address) ?? [];
  return host === '' ? address : `${host.toLowerCase()}${path}`;
}
