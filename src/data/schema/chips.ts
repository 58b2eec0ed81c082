import * as v from 'valibot';
import { Amount, CONFIDENCES, Day, Id, LocalizedText, Text, claimEntries } from './fields.js';

const Confidence = v.picklist(CONFIDENCES);

const Figure = v.strictObject({
  value: Amount,
  confidence: Confidence,
  note: v.optional(LocalizedText),
});

export { BIT_LENGTHS, type NumberFormat } from './bit-lengths.js';

export const CHIP_STATES = [
  'announced',
  'planned',
  'reported',
  'shipping',
  'cloud-only',
  'discontinued',
  'cancelled',
] as const;

/** An accelerator, with the numbers that export rules compare. Rates are dense (no structured sparsity). */
export const Chip = v.strictObject({
  ...claimEntries,
  name: Text,
  /** As printed on a chart: `H20`. */
  label: Text,
  /** Chips that readers and rules call by one name share a family: `h20`. */
  family: Id,
  vendor: Id,
  announced: v.optional(Day),
  released: v.optional(Day),
  state: v.picklist(CHIP_STATES),
  process: v.optional(
    v.strictObject({
      node: v.optional(Text),
      foundry: v.optional(Text),
      /** Whether the transistors are non-planar (FinFET or GAA), which decides if die area counts. */
      nonPlanar: v.optional(v.boolean()),
      confidence: Confidence,
    }),
  ),
  /** TFLOPS, or TOPS for int8; dense. */
  performance: v.optional(
    v.partial(
      v.strictObject({
        fp64: Figure,
        fp32: Figure,
        tf32: Figure,
        fp16: Figure,
        fp8: Figure,
        int8: Figure,
        fp6: Figure,
        fp4: Figure,
      }),
    ),
    {},
  ),
  /** Total processing performance, no unit, with the format that gives the highest product and its working. */
  tpp: v.optional(
    v.strictObject({
      value: Amount,
      format: v.picklist(['fp64', 'fp32', 'tf32', 'fp16', 'fp8', 'int8', 'fp6', 'fp4']),
      working: Text,
      confidence: Confidence,
      note: v.optional(LocalizedText),
    }),
  ),
  /** Applicable die area, mm². */
  dieArea: v.optional(Figure),
  /** TPP ÷ die area, per mm². */
  performanceDensity: v.optional(v.strictObject({ value: Amount, working: Text, confidence: Confidence })),
  memory: v.optional(v.strictObject({ gb: v.optional(Amount), type: Text, confidence: Confidence })),
  /** GB/s. */
  memoryBandwidth: v.optional(Figure),
  /** Chip-to-chip, bidirectional, GB/s. */
  interconnect: v.optional(v.strictObject({ value: Amount, type: v.optional(Text), confidence: Confidence })),
  /** Watts. */
  tdp: v.optional(Figure),
  marketedFor: v.picklist(['data-centre', 'consumer']),
  chinaVariant: v.boolean(),
});
export type Chip = v.InferOutput<typeof Chip>;
