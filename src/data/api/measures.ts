/**
 * The numbers that export rules compare, from a chip's record or from numbers that somebody typed in.
 *
 * Each number carries the range that it may really lie in. A published number is exact to its last printed digit, an
 * estimate is taken as ±10 % unless its range is given, and a number that is typed in is taken at its word.
 */
import { BIT_LENGTHS } from '../schema/bit-lengths.js';
import type { Chip } from '../schema/index.js';
import type { Measure } from '../schema/rules.js';

export type Confidence = 'published' | 'derived' | 'estimated' | 'given';

/** A number to compare, with the range that it may lie in and what it was computed from. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: Confidence;
  /** What was multiplied or divided, in order: `[148, 16]` for TPP, `[2368, 814]` for PD. */
  readonly operands?: readonly [number, number];
}
export type Measures = Readonly<Partial<Record<Measure, Measured>>>;

/** A number typed in: exact, or an estimate, or with its own range. */
export type NumberInput =
  | number
  | {
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
      readonly confidence?: Confidence;
    };

/** Numbers of a chip, or of a separate memory stack, that has no record. */
export interface ChipNumbers {
  /** Total processing performance. Otherwise computed from `tops` and `bits`. */
  readonly tpp?: NumberInput;
  /** Dense tera-operations per second at `bits` bits per operation. */
  readonly tops?: NumberInput;
  readonly bits?: number;
  /** Applicable die area, mm². */
  readonly dieArea?: NumberInput;
  /** False when no logic die has non-planar transistors: the density test can then not be met. */
  readonly nonPlanar?: boolean;
  /** Aggregate bidirectional transfer rate, GB/s, without memory. */
  readonly ioGBps?: NumberInput;
  /** Total DRAM bandwidth, GB/s. */
  readonly dramGBps?: NumberInput;
  /** Whether the chip is designed or marketed for data centres. */
  readonly datacentre?: boolean;
  /** A separate memory stack: its bandwidth in GB/s … */
  readonly hbmGBps?: NumberInput;
  /** … and its area in mm². */
  readonly hbmArea?: NumberInput;
}

/** A chip as the rules see it. */
export interface ChipFacts {
  /** The record's id, for letters that name products. */
  readonly id?: string;
  readonly announced?: string;
  readonly datacentre?: boolean;
  /** A separate memory stack, which only paragraph .c concerns. */
  readonly isMemory: boolean;
  readonly nonPlanar?: boolean;
  readonly hasDieArea: boolean;
  readonly measures: Measures;
}

/** How far an estimate may be off when nobody says. */
const ESTIMATE_MARGIN = 0.1;

/** A chip's record, or typed numbers, as the rules see it. */
export const factsOf = (chip: Chip | ChipNumbers): ChipFacts =>
  'marketedFor' in chip ? factsOfRecord(chip) : factsOfNumbers(chip);

function factsOfRecord(chip: Chip): ChipFacts {
  const nonPlanar = chip.process?.nonPlanar;
  const tpp = tppOfRecord(chip);
  const density = densityOf(tpp, printed(chip.dieArea), nonPlanar) ?? printed(chip.performanceDensity);
  return {
    id: chip.id,
    ...(chip.announced !== undefined && { announced: chip.announced }),
    datacentre: chip.marketedFor === 'data-centre',
    isMemory: false,
    hasDieArea: chip.dieArea !== undefined,
    ...(nonPlanar !== undefined && { nonPlanar }),
    measures: compact({
      TPP: tpp,
      topsTimesBits: tpp,
      PD: density,
      ioGBps: printed(chip.interconnect),
      dramGBps: printed(chip.memoryBandwidth),
    }),
  };
}

/**
 * TPP = 2 × MacTOPS × bit length of the operation, summed over the processing units of the circuit; 2 × MacTOPS is the
 * dense TOPS or TFLOPS figure of a data sheet (15 CFR part 774, supplement no. 1, ECCN 3A090, technical notes). The
 * record names the format with the highest product; its rate is used, because the rate carries the rounding.
 */
function tppOfRecord({ tpp, performance }: Chip): Measured | undefined {
  if (!tpp) return undefined;
  const rate = performance[tpp.format];
  const bits = BIT_LENGTHS[tpp.format];
  const isOfRate = rate && tpp.confidence !== 'estimated' && Math.round(rate.value * bits) === tpp.value;
  return isOfRate ? scale(around(rate.value, rate.confidence), bits) : printed(tpp);
}

function factsOfNumbers(chip: ChipNumbers): ChipFacts {
  const tops = given(chip.tops);
  const computed = tops && chip.bits !== undefined ? scale(tops, chip.bits) : undefined;
  const tpp = given(chip.tpp) ?? computed;
  const stack = given(chip.hbmGBps);
  return {
    ...(chip.datacentre !== undefined && { datacentre: chip.datacentre }),
    isMemory: stack !== undefined && tpp === undefined,
    hasDieArea: chip.dieArea !== undefined,
    ...(chip.nonPlanar !== undefined && { nonPlanar: chip.nonPlanar }),
    measures: compact({
      TPP: tpp,
      topsTimesBits: tpp,
      PD: densityOf(tpp, given(chip.dieArea), chip.nonPlanar),
      ioGBps: given(chip.ioGBps),
      dramGBps: given(chip.dramGBps),
      memoryBandwidthDensity: quotient(stack, given(chip.hbmArea)),
    }),
  };
}

/**
 * Performance density = TPP ÷ applicable die area in mm², the area of all logic dies made with non-planar transistors
 * (15 CFR part 774, supplement no. 1, ECCN 3A090, technical notes). Without such a die the test cannot be met.
 */
function densityOf(
  tpp: Measured | undefined,
  area: Measured | undefined,
  nonPlanar: boolean | undefined,
): Measured | undefined {
  return nonPlanar === false ? { value: 0, low: 0, high: 0, confidence: 'derived' } : quotient(tpp, area);
}

function quotient(top: Measured | undefined, bottom: Measured | undefined): Measured | undefined {
  if (!top || !bottom || bottom.low <= 0) return undefined;
  return {
    value: roundTo(top.value / bottom.value, 3),
    low: top.low / bottom.high,
    high: top.high / bottom.low,
    confidence: weaker(top.confidence, bottom.confidence),
    operands: [top.value, bottom.value],
  };
}

function scale(rate: Measured, bits: number): Measured {
  return {
    value: roundTo(rate.value * bits, 3),
    low: rate.low * bits,
    high: rate.high * bits,
    confidence: rate.confidence === 'published' ? 'derived' : rate.confidence,
    operands: [rate.value, bits],
  };
}

function printed(figure: { value: number; confidence: Confidence } | undefined): Measured | undefined {
  return figure && around(figure.value, figure.confidence);
}

function given(input: NumberInput | undefined): Measured | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'number') return around(input, 'given');
  const base = around(input.value, input.confidence ?? 'given');
  return { ...base, low: input.low ?? base.low, high: input.high ?? base.high };
}

function around(value: number, confidence: Confidence): Measured {
  const margin = marginOf(value, confidence);
  return { value, low: value - margin, high: value + margin, confidence };
}

function marginOf(value: number, confidence: Confidence): number {
  if (confidence === 'given') return 0;
  if (confidence === 'estimated') return Math.abs(value) * ESTIMATE_MARGIN;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

const STRENGTH: readonly Confidence[] = ['given', 'published', 'derived', 'estimated'];
const weaker = (a: Confidence, b: Confidence): Confidence => {
  const weakest = STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
  return weakest === 'published' ? 'derived' : weakest;
};

/** Takes off what binary fractions add, and nothing that a rule could turn on. */
const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits));

const compact = (measures: Partial<Record<Measure, Measured | undefined>>): Measures =>
  Object.fromEntries(Object.entries(measures).filter(([, measured]) => measured !== undefined));
