import * as v from 'valibot';
import { Day, Id, LocalizedText, Text, claimEntries } from './fields.js';

/** `other`: none of these, or not said, as in an author's own data. */
export const JURISDICTIONS = ['US', 'CN', 'NL', 'JP', 'TW', 'MY', 'AE', 'EU', 'company', 'other'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const DIRECTIONS = ['tightens', 'loosens', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const INSTRUMENTS = [
  'rule',
  'executive-action',
  'entity-list',
  'enforcement',
  'legislation',
  'licence-letter',
  'agreement',
  'company-disclosure',
  'market',
  'guidance',
  'other',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/**
 * The period in which what the event decided was in force. Absent for an event that put nothing in force.
 * `endedBy` is the event that ended or suspended it; `enforced: false` is a rule that was published and never applied.
 */
const InForce = v.strictObject({
  label: LocalizedText,
  from: Day,
  to: v.optional(Day),
  endedBy: v.optional(Id),
  enforced: v.optional(v.literal(false)),
});

/** A policy event: something that a government, court or company decided or disclosed on a day. */
export const PolicyEvent = v.strictObject({
  ...claimEntries,
  title: LocalizedText,
  summary: v.optional(LocalizedText),
  /** The day it was decided. */
  date: Day,
  /** The day it became public, when that is another day. */
  published: v.optional(Day),
  /** The day it took effect, when that is another day. */
  effective: v.optional(Day),
  /** The last day of a measure that was made for a time. What happened then is another event. */
  expires: v.optional(Day),
  jurisdiction: v.picklist(JURISDICTIONS),
  actor: v.optional(Id),
  instrument: v.picklist(INSTRUMENTS),
  direction: v.picklist(DIRECTIONS),
  /** Ids in `chips`. */
  chips: v.optional(v.array(Id), []),
  /** Goods that have no record in `chips`, as named in the source (HBM3, MI250). */
  items: v.optional(v.array(Text), []),
  citation: v.optional(Text),
  /** Limits in the rule's own words or numbers, by name of the measure. */
  thresholds: v.optional(v.record(Text, v.union([Text, v.number()]))),
  rule: v.optional(Id),
  related: v.optional(v.array(Id), []),
  inForce: v.optional(InForce),
});
export type PolicyEvent = v.InferOutput<typeof PolicyEvent>;
