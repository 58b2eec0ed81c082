/**
 * What one embed downloads: a collection with its references, one record with what it is shown beside, or how one chip
 * stood for every destination, by the chip's id and by its family's. And what was corrected, which pinned embeds ask for.
 */
import { COLLECTION_NAMES, findRecord, type AnyRecord, type CollectionName, type Dataset } from '../api/dataset.js';
import { sliceCollection, sliceRecord } from '../api/select.js';
import { chipStatus } from '../api/status.js';
import { LANGUAGES } from '../schema/fields.js';
import type { Indicator, Language, PolicyEvent, Stockpile } from '../schema/index.js';
import { changesIn, type Change } from './changes.js';
import type { OutputFiles } from './outputs.js';

/** Actors and sources are shown with the records that refer to them, never alone. */
const EMBEDDED = ['events', 'rules', 'chips', 'stockpiles', 'indicators', 'quotes'] as const;

/** A correction; of a withdrawal, `now` is the record that took the place, if any did. */
type Entry = Omit<Change, 'id' | 'collection' | 'kind'> & { readonly kind?: 'withdrawn' };

export function emitEmbeds(dataset: Dataset): OutputFiles {
  const files = new Map<string, string>();
  for (const name of COLLECTION_NAMES) {
    files.set(`embed/${name}.json`, JSON.stringify(sliceCollection(dataset, name)));
  }
  for (const language of LANGUAGES) {
    files.set(`embed/index/events.${language}.json`, JSON.stringify(indexOfEvents(dataset, language)));
  }
  for (const name of EMBEDDED) {
    for (const { id } of dataset[name] ?? []) {
      files.set(`embed/${name}/${id}.json`, JSON.stringify(oneRecord(dataset, name, id)));
    }
  }
  for (const id of new Set((dataset.chips ?? []).flatMap((chip) => [chip.id, chip.family]))) {
    const status = chipStatus(dataset, id);
    if (status) files.set(`embed/status/${id}.json`, JSON.stringify(status));
  }
  files.set('embed/corrections.json', JSON.stringify(correctionsOf(dataset)));
  return files;
}

/**
 * One record with what it is shown beside, for an embed that names it. Of what stands beside, only what is shown there is
 * kept: no note, sentence or basis of its own, a definition only where it is another one, and the first source, which a gauge
 * names. Of what came of a quotation, which the quotation tells itself, enough to know on which day it was known.
 */
export function oneRecord(dataset: Dataset, name: CollectionName, id: string): Dataset | undefined {
  const slice = sliceRecord(dataset, name, id);
  if (!slice) return undefined;
  const main = findRecord(slice, name, id);
  const cited = new Set<string>();
  const cut: Partial<Record<CollectionName, readonly AnyRecord[]>> = {};
  for (const other of EMBEDDED) {
    const records: readonly AnyRecord[] | undefined = slice[other];
    if (!records) continue;
    cut[other] = records.map((record) => (record === main ? record : beside(record, main, name)));
    for (const source of cut[other].flatMap((record) => ('sources' in record ? record.sources : []))) cited.add(source);
  }
  const sources = slice.sources?.filter((source) => cited.has(source.id));
  return { ...slice, ...(cut as Partial<Dataset>), ...(sources && { sources }) };
}

function beside(record: AnyRecord, main: AnyRecord | undefined, shown: CollectionName): AnyRecord {
  const { note: _note, summary, basis: _basis, notComparable: _not, ...rest } = record as Stockpile & Indicator;
  const isSameSeries = rest.series !== undefined && rest.series === (main as Indicator | undefined)?.series;
  return {
    ...rest,
    ...(summary && { summary: {} }),
    ...(isSameSeries && { definition: {} }),
    sources: rest.sources.slice(0, shown === 'stockpiles' ? 1 : 0),
  };
}

/**
 * All events as a list shows them closed, in one language: what a timeline needs before a reader opens an entry, searches
 * or asks for the data. A dataset like any other, whose events lack what only an open entry says.
 */
export function indexOfEvents(dataset: Dataset, language: Language): Dataset {
  const { meta, chipNames, events = [] } = sliceCollection(dataset, 'events');
  return {
    meta: { ...meta, index: true },
    ...(chipNames && { chipNames }),
    events: events.map((event) => brief(event, language)),
  };
}

function brief(event: PolicyEvent, language: Language): PolicyEvent {
  const { summary: _summary, note: _note, citation: _citation, thresholds: _thresholds, ...rest } = event;
  const title = event.title[language];
  return {
    ...rest,
    title: title === undefined ? event.title : { [language]: title },
    ...{ sources: [], contradicts: [], items: [], related: [] },
  };
}

/**
 * What a pinned embed asks for, perhaps years later, to say that its figure was corrected since: by record, newest first.
 * A moved record is left out, because what it says has not changed.
 */
function correctionsOf(dataset: Dataset): object {
  const { asOf, version } = dataset.meta;
  const records: Record<string, Entry[]> = {};
  for (const { id, collection, kind, ...change } of changesIn(dataset)) {
    if (kind === 'moved') continue;
    (records[`${collection}/${id}`] ??= []).push({ ...(kind === 'withdrawn' && { kind }), ...change });
  }
  return { asOf, version, records };
}
