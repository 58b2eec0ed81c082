import type { Actor, Source, Stockpile } from '../schema/index.js';
import type { DatasetCheck, FullDataset } from './check.js';
import { claimEntriesOf, type ClaimEntry } from './entries.js';

/**
 * An estimate must let a reader ask “whose?” or “which part?” and answer from the record itself: with a note; for an
 * indicator with its `basis` (`statedBy` is always there); for a chip with the figures marked `estimated`; for a
 * quantity with a title or summary that names whoever estimates, who is not the subject.
 */
export const estimateNote: DatasetCheck = {
  name: 'estimate-note',
  description: 'An estimate says whose it is, or which figure is estimated.',
  scope: 'dataset',
  check(logger, data) {
    for (const entry of claimEntriesOf(data)) {
      if (entry.record.status !== 'estimate' || isExplained(entry, data)) continue;
      logger.error({
        collection: entry.collection,
        id: entry.record.id,
        field: 'note',
        message: 'is an estimate and does not say whose; name who estimates, or add a note',
      });
    }
  },
};

function isExplained({ collection, record }: ClaimEntry, data: FullDataset): boolean {
  if (record.note) return true;
  switch (collection) {
    case 'indicators':
      return record.basis !== undefined;
    case 'chips':
      return JSON.stringify(record).includes('"confidence":"estimated"');
    case 'stockpiles':
      return namesEstimator(record, data);
    case 'events':
    case 'rules':
    case 'quotes':
      return false;
    default:
      return collection satisfies never;
  }
}

function namesEstimator(record: Stockpile, data: FullDataset): boolean {
  // The heading “SemiAnalysis: SMIC’s capacity near …” names somebody who need not have a record.
  if (/^[^:]{2,60}: /.test(record.title.en ?? '')) return true;
  const words = `${record.title.en ?? ''} ${record.summary.en ?? ''}`;
  const publishers = data.sources.filter(({ id }) => record.sources.includes(id)).map(publisherOf);
  const others = data.actors.filter(({ id }) => id !== record.subject).flatMap(namesOf);
  return [...publishers, ...others].some((name) => name.length > 1 && words.includes(name));
}

/** “Reuters (copy)” is called Reuters in a sentence. */
const publisherOf = ({ publisher }: Source): string => publisher.split(/[,(]/)[0]?.trim() ?? '';
const namesOf = ({ name, short }: Actor): string[] => [name.en, short?.en].filter((text) => text !== undefined);
