/** What changed in records that had been published: corrections, moves and withdrawals, newest first. */
import { COLLECTION_NAMES, type AnyRecord, type CollectionName, type Dataset } from '../api/dataset.js';
import { compareDates, type PlainDate } from '../api/plain-date.js';
import type { LocalizedText } from '../schema/index.js';

export interface Change {
  readonly id: string;
  readonly collection: CollectionName;
  readonly date: PlainDate;
  readonly kind: 'corrected' | 'moved' | 'withdrawn';
  readonly field?: string;
  readonly was?: string;
  readonly now?: string;
  readonly reason?: LocalizedText;
}

export function changesIn(dataset: Dataset): readonly Change[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    (dataset[collection] ?? []).flatMap((record) => changesOf(collection, record)),
  ).sort(
    (a, b) =>
      compareDates(b.date, a.date) ||
      COLLECTION_NAMES.indexOf(a.collection) - COLLECTION_NAMES.indexOf(b.collection) ||
      (a.id < b.id ? -1 : 1),
  );
}

function changesOf(collection: CollectionName, record: AnyRecord): readonly Change[] {
  const { id, corrections, moved, withdrawn } = record;
  const changes: Change[] = corrections.map((correction) => ({
    id,
    collection,
    kind: 'corrected',
    ...correction,
  }));
  if (moved) {
    changes.push({ id, collection, kind: 'moved', date: moved.date, now: moved.redirect });
  }
  if (withdrawn) {
    const { date, reason, replacedBy } = withdrawn;
    changes.push({
      id,
      collection,
      kind: 'withdrawn',
      date,
      reason,
      ...(replacedBy !== undefined && { now: replacedBy }),
    });
  }
  return changes;
}

/** “date: was 2025-04-15, now 2025-04-09.” */
export function describeChange({ kind, field, was, now }: Change): string {
  switch (kind) {
    case 'corrected':
      return `${field ?? ''}: was “${was ?? ''}”, now “${now ?? ''}”`;
    case 'moved':
      return `moved to ${now ?? ''}`;
    case 'withdrawn':
      return now === undefined ? 'withdrawn' : `withdrawn; see ${now}`;
    default:
      return kind satisfies never;
  }
}
