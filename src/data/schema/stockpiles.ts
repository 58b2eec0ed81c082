import * as v from 'valibot';
import { Amount, Day, Id, LocalizedText, QUALIFIERS, Text, claimEntries } from './fields.js';

export const QUANTITY_MEASURES = [
  'stockpile',
  'orders',
  'purchases',
  'shipments',
  'production',
  'capacity',
  'capex',
  'charge',
  'training-use',
] as const;
export const UNITS = ['chips', 'dies', 'wafers', 'hbm-stacks', 'H100-equivalents', 'gpu-hours', 'USD', 'CNY'] as const;
export type Unit = (typeof UNITS)[number];

/** The basis decides the status, but is a fact of its own: a filing is not a spoken claim. */
export const BASES = [
  'company-statement',
  'regulatory-filing',
  'press-report',
  'analyst-estimate',
  'official-testimony',
] as const;

/**
 * A quantity. Either a `value`, or a range (`low`, `high` or one of them), or neither, which means that nobody disclosed
 * it. A range replaces a value; `central` is the source's own middle of its range.
 */
export const Quantity = v.pipe(
  v.strictObject({
    value: v.optional(Amount),
    low: v.optional(Amount),
    high: v.optional(Amount),
    central: v.optional(Amount),
    unit: v.picklist(UNITS),
    qualifier: v.optional(v.picklist(QUALIFIERS)),
    per: v.optional(v.literal('month')),
  }),
  v.check(
    (q) => q.value === undefined || (q.low === undefined && q.high === undefined),
    'must be a value or a range, not both',
  ),
  v.check(
    (q) => q.value !== undefined || q.low !== undefined || q.high !== undefined,
    'must have a value, a low or a high; leave quantity out when nobody disclosed it',
  ),
  v.check((q) => q.low === undefined || q.high === undefined || q.low <= q.high, 'low must not exceed high'),
);
export type Quantity = v.InferOutput<typeof Quantity>;

/** An amount of chips, money or capacity: who, what, when, and on whose word. */
export const Stockpile = v.strictObject({
  ...claimEntries,
  title: LocalizedText,
  summary: LocalizedText,
  subject: Id,
  buyers: v.optional(v.array(Id), []),
  chips: v.optional(v.array(Id), []),
  items: v.optional(v.array(Text), []),
  measure: v.picklist(QUANTITY_MEASURES),
  quantity: v.optional(Quantity),
  period: v.strictObject({ start: Day, end: Day }),
  /** The day it was stated or published. */
  published: Day,
  basis: v.picklist(BASES),
  speaker: v.optional(Id),
  /** How long it lasts, as claimed: "a few more generations". */
  horizon: v.optional(LocalizedText),
  /** Words read in a source, short, in the original language. */
  fragment: v.optional(v.strictObject({ lang: Text, text: Text })),
  /** Share in percent that the source gives beside the quantity. */
  sharePercent: v.optional(Amount),
  lost: v.optional(v.boolean()),
  illicit: v.optional(v.boolean()),
  /** Other quantities that this one is drawn against, ids in `stockpiles`. */
  references: v.optional(v.array(Id), []),
  /** Outside estimates shown beneath an undisclosed quantity, ids in `stockpiles`. */
  estimates: v.optional(v.array(Id), []),
});
export type Stockpile = v.InferOutput<typeof Stockpile>;
