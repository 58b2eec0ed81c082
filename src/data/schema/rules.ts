import * as v from 'valibot';
import { Amount, Day, Id, LocalizedText, Text, WebAddress, claimEntries } from './fields.js';

/** Measures that a threshold can compare. Units in the name's comment; formulas in `api/classify.ts`. */
export const MEASURES = [
  'TPP', // total processing performance: 2 × MacTOPS × bit length, no unit (15 CFR 774, 3A090 note)
  'PD', // performance density: TPP per mm² of applicable die area
  'ioGBps', // aggregate bidirectional transfer rate over all inputs and outputs but volatile memory, GB/s
  'topsTimesBits', // bit length per operation × TOPS, summed over processing units (October 2022)
  'dramGBps', // total DRAM bandwidth, GB/s
  'memoryBandwidthDensity', // package bandwidth ÷ package area, GB/s per mm²
] as const;
export type Measure = (typeof MEASURES)[number];

export const Comparison = v.strictObject({
  measure: v.picklist(MEASURES),
  op: v.picklist(['>=', '>', '<', '<=']),
  value: Amount,
});
export type Comparison = v.InferOutput<typeof Comparison>;

/** One way of meeting a paragraph: every comparison in it holds. */
const AllOf = v.pipe(v.array(Comparison), v.minLength(1));

/** A paragraph is met when any of its alternatives is. */
export const Paragraph = v.strictObject({
  /** The paragraph as cited: `3A090.a`. */
  eccn: Text,
  anyOf: v.pipe(v.array(AllOf), v.minLength(1)),
  /** `exempt`: the paragraph does not apply to a chip that is not designed or marketed for data centres below this TPP. */
  notDatacentreExemptBelowTpp: v.optional(Amount),
  note: v.optional(LocalizedText),
});
export type Paragraph = v.InferOutput<typeof Paragraph>;

export const RULE_KINDS = [
  'threshold', // sets or changes who needs a licence by numbers
  'letter', // names products or recipients by letter
  'review', // changes how licence applications are judged
  'presumption', // shifts the burden of proof
  'destination', // changes where a rule applies
  'tariff', // an import tariff with a technical band
] as const;

/** A version of a control: what it says by number, where it applied and from when to when. */
export const ControlRule = v.strictObject({
  ...claimEntries,
  title: LocalizedText,
  summary: v.optional(LocalizedText),
  kind: v.picklist(RULE_KINDS),
  jurisdiction: v.literal('US'),
  citation: v.optional(Text),
  announced: v.optional(Day),
  /** The day its text became public. */
  published: v.optional(Day),
  validFrom: Day,
  /** The last day in force. Absent: still in force on the dataset's date, as far as known. */
  validTo: v.optional(Day),
  /** Absent means enforced. */
  enforced: v.optional(v.strictObject({ until: Day, note: LocalizedText })),
  destinations: v.pipe(v.array(Id), v.minLength(1)),
  paragraphs: v.optional(v.array(Paragraph), []),
  /** Chips that a letter names or that the rule's own text names, ids in `chips`. */
  names: v.optional(v.array(Id), []),
  /** Product names in the letter that have no record in `chips`. */
  items: v.optional(v.array(Text), []),
  /**
   * Levels that a letter is known to refer to ("the H20's memory bandwidth") while its limits are not published: a chip
   * that is not named and reaches one is not decided. Alternatives, each a list of comparisons that all hold.
   */
  levels: v.optional(v.array(AllOf), []),
  /** How applications are judged where a licence is required. */
  review: v.optional(
    v.strictObject({
      policy: v.picklist(['presumption-of-denial', 'case-by-case', 'presumption-of-approval']),
      /** Comparisons that must all hold for this policy; otherwise `otherwise` applies. */
      allOf: v.optional(AllOf),
      otherwise: v.optional(v.picklist(['presumption-of-denial', 'case-by-case', 'presumption-of-approval'])),
      conditions: v.optional(v.array(LocalizedText), []),
    }),
  ),
  /** Licence exceptions, each with who may use it. */
  exceptions: v.optional(
    v.array(v.strictObject({ name: Text, section: v.optional(Text), eligible: LocalizedText })),
    [],
  ),
  event: v.optional(Id),
  supersedes: v.optional(v.array(Id), []),
  link: v.optional(WebAddress),
});
export type ControlRule = v.InferOutput<typeof ControlRule>;
