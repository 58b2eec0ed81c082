/** Everything that the package offers to code. The records are in a module per collection: `chip-policy-data/events` … */
export { asOf, isKnown, publicSince } from './as-of.js';
export { CITATION_FORMATS, cite, type CitationFormat, type CiteOptions } from './cite.js';
export {
  classify,
  DESTINATIONS,
  isDestination,
  type Certainty,
  type ChipNumbers,
  type Classification,
  type ClassifyOptions,
  type Confidence,
  type DestinationId,
  type LicenceException,
  type Measured,
  type Measures,
  type MissingInput,
  type NumberInput,
  type Outcome,
  type Reason,
  type Review,
  type Step,
  type Uncertainty,
  type UncertaintyCode,
} from './classify.js';
export {
  COLLECTION_NAMES,
  findRecord,
  sourcesOf,
  type AnyRecord,
  type ChipNames,
  type CollectionName,
  type Collections,
  type Dataset,
  type DatasetMeta,
  type RecordOf,
} from './dataset.js';
export { diff, type Amendment, type Change, type Difference, type Reference } from './diff.js';
export {
  parseCsv,
  parseDataset,
  TABLE_COLLECTIONS,
  type ParseError,
  type ParseOptions,
  type ParseResult,
  type TableCollection,
} from './parse.js';
export {
  compareDates,
  firstDay,
  fromDayNumber,
  isOnOrBefore,
  isPlainDate,
  lastDay,
  precisionOf,
  toDayNumber,
  toParts,
  toUtcDate,
  yearOf,
  type DateParts,
  type DatePrecision,
  type PlainDate,
} from './plain-date.js';
export { distanceToTarget, runway, shareOf, type Amount, type Distance, type Estimate } from './runway.js';
export { mergeDatasets, sliceCollection, sliceRecord } from './select.js';
export { chipStatus, periodsKnownOn, statusHistory, type ChipStatus, type StatusPeriod } from './status.js';
export type * from '../schema/index.js';
