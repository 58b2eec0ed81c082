/** Where records name other records: the one list that every check about links reads. */
import type { CollectionName } from '../api/dataset.js';
import type { RecordEntry } from './check.js';

export interface Reference {
  readonly field: string;
  readonly id: string;
  /** The collections that the id may be in. */
  readonly to: readonly CollectionName[];
}

const REFERENCE_FIELDS: Partial<Record<CollectionName, Readonly<Record<string, readonly CollectionName[]>>>> = {
  events: { actor: ['actors'], chips: ['chips'], rule: ['rules'], related: ['events'] },
  rules: { names: ['chips'], event: ['events'], supersedes: ['rules'] },
  chips: { vendor: ['actors'] },
  stockpiles: {
    subject: ['actors'],
    buyers: ['actors'],
    speaker: ['actors'],
    chips: ['chips'],
    references: ['stockpiles'],
    estimates: ['stockpiles'],
  },
  indicators: { statedBy: ['actors'], speaker: ['actors'], against: ['indicators'] },
  quotes: { speaker: ['actors'], organisation: ['actors'] },
};

/** Every reference of a record but its sources, which have checks of their own. */
export function referencesOf(entry: RecordEntry): readonly Reference[] {
  const { collection, record } = entry;
  const fields = { ...REFERENCE_FIELDS[collection], contradicts: [collection] };
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const named = Object.entries(fields).flatMap(([field, to]) => asIds(values[field]).map((id) => ({ field, id, to })));
  return [...named, ...nestedReferencesOf(entry), ...lifeReferencesOf(entry)];
}

function nestedReferencesOf({ collection, record }: RecordEntry): readonly Reference[] {
  if (collection === 'events' && record.inForce?.endedBy !== undefined) {
    return [{ field: 'inForce.endedBy', id: record.inForce.endedBy, to: ['events'] }];
  }
  if (collection !== 'quotes') return [];
  const to = ['stockpiles', 'indicators', 'events'] as const;
  return (record.aftermath?.see ?? []).map((id) => ({ field: 'aftermath.see', id, to }));
}

function lifeReferencesOf({ collection, record }: RecordEntry): readonly Reference[] {
  const to = [collection];
  const redirect = record.moved?.redirect;
  const replacement = record.withdrawn?.replacedBy;
  return [
    ...(redirect === undefined ? [] : [{ field: 'moved.redirect', id: redirect, to }]),
    ...(replacement === undefined ? [] : [{ field: 'withdrawn.replacedBy', id: replacement, to }]),
  ];
}

const asIds = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};
