/** Records that are held back, by reason, as METHOD.md lists them. */
import type { Collections } from '../api/dataset.js';
import { allEntries } from '../checks/entries.js';

export function leftOut(records: Collections): string {
  const byReason = new Map<string, string[]>();
  for (const { collection, record } of allEntries(records)) {
    if (!record.held) continue;
    const ids = byReason.get(record.held.reason) ?? [];
    byReason.set(record.held.reason, [...ids, `\`${collection}/${record.id}\``]);
  }
  if (byReason.size === 0) return 'No record is held back.';
  return [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, ids]) => `- ${reason} ${ids.join(', ')}`)
    .join('\n');
}
