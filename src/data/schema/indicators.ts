import * as v from 'valibot';
import { Amount, Day, Id, LocalizedText, QUALIFIERS, Text, claimEntries } from './fields.js';

export const INDICATOR_KINDS = ['estimate', 'forecast', 'target', 'claim'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/**
 * A share in percent. A target or claim without a number is recorded as such: no value. Records of one `series` share a definition and may stand on one track; others may not without
 * saying so.
 */
export const Indicator = v.pipe(
  v.strictObject({
    ...claimEntries,
    title: LocalizedText,
    country: v.picklist(['CN', 'US', 'TW', 'KR', 'JP', 'EU', 'IN']),
    area: v.optional(LocalizedText),
    scope: Id,
    series: v.optional(Id),
    /** What is divided by what, in plain words. */
    definition: LocalizedText,
    kind: v.picklist(INDICATOR_KINDS),
    value: v.optional(Amount),
    low: v.optional(Amount),
    high: v.optional(Amount),
    unit: v.literal('percent'),
    qualifier: v.optional(v.picklist(QUALIFIERS)),
    /** The year, half-year or span that the share is of: `2028`, `2025-H1`, `2026-2030`. Absent: not stated. */
    period: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}|\d{4})?)?$/,
          'must be a year, half-year, month or span, such as 2028, 2025-H1 or 2026-2030',
        ),
      ),
    ),
    /** The day the share was stated. */
    published: Day,
    statedBy: Id,
    speaker: v.optional(Id),
    basis: v.optional(LocalizedText),
    /** Why it must not stand beside other shares. */
    notComparable: v.optional(LocalizedText),
    /** Targets to hold it against, ids in `indicators`. One of another series is drawn on a track of its own. */
    against: v.optional(v.array(Id), []),
    /** A sum of money that a target is stated in besides the share, in words. */
    otherValue: v.optional(v.strictObject({ amount: Amount, scale: Text, currency: Text })),
  }),
  v.check((r) => r.value === undefined || r.low === undefined, 'must be a value or a range, not both'),
  v.check(
    (r) => r.kind !== 'estimate' || r.value !== undefined || r.low !== undefined || r.high !== undefined,
    'an estimate must have a value or a range',
  ),
);
export type Indicator = v.InferOutput<typeof Indicator>;
