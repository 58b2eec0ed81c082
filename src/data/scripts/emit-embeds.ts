/**
 * What one embed downloads: a collection with its references, one record with what it is shown beside, or how one chip
 * stood for every destination, by the chip's id and by its family's.
 */
import { COLLECTION_NAMES, type Dataset } from '../api/dataset.js';
import { sliceCollection, sliceRecord } from '../api/select.js';
import { chipStatus } from '../api/status.js';
import type { OutputFiles } from './outputs.js';

/** Actors and sources are shown with the records that refer to them, never alone. */
const EMBEDDED = ['events', 'rules', 'chips', 'stockpiles', 'indicators', 'quotes'] as const;

export function emitEmbeds(dataset: Dataset): OutputFiles {
  const files = new Map<string, string>();
  for (const name of COLLECTION_NAMES) {
    files.set(`embed/${name}.json`, JSON.stringify(sliceCollection(dataset, name)));
  }
  for (const name of EMBEDDED) {
    for (const { id } of dataset[name] ?? []) {
      files.set(`embed/${name}/${id}.json`, JSON.stringify(sliceRecord(dataset, name, id)));
    }
  }
  for (const id of new Set((dataset.chips ?? []).flatMap((chip) => [chip.id, chip.family]))) {
    const status = chipStatus(dataset, id);
    if (status) files.set(`embed/status/${id}.json`, JSON.stringify(status));
  }
  return files;
}
