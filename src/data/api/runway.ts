/**
 * Arithmetic on uncertain numbers: how long a stock lasts, what share a part is, how far it is to a target.
 *
 * A range goes in and a range comes out, and the result carries as many significant digits as its weakest input. Ten
 * thousand chips at "about 3,000" a month last 3 months, not 3.33.
 */
import { yearOf, type PlainDate } from './plain-date.js';

/** A number or a range. Either end may be missing: "at least 400,000" has no high. */
export interface Amount {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Significant digits that the source supports. Otherwise read off the number: 200,000 has one, 121,421 six. */
  readonly digits?: number | undefined;
}

/** A result, rounded to what its inputs support. An end that is not known is absent. */
export interface Estimate {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly digits: number;
}

export interface Distance extends Estimate {
  /** Whether the target is met: certainly, certainly not, or within the range. */
  readonly met: boolean | 'uncertain';
  /** Years from the value's year to the target's, when both are given. */
  readonly years?: number;
  /** Percentage points (or units) a year that would reach the target in that time, when it is not met. */
  readonly perYear?: number;
}

/**
 * Months that a stock lasts at a monthly use. Nothing when one of them is unknown or the use is zero.
 * @throws {RangeError} `invalid amount: …`
 */
export function runway(stock: Amount, monthlyUse: Amount): Estimate | undefined {
  return divide(stock, monthlyUse);
}

/**
 * The share of a part in a whole, in percent.
 * @throws {RangeError} `invalid amount: …`
 */
export function shareOf(part: Amount, whole: Amount): Estimate | undefined {
  return divide(part, whole, 100);
}

/** How far a value is from a target: positive when it is still to go. */
export function distanceToTarget(
  value: Amount,
  target: Amount,
  dates?: { readonly value: PlainDate; readonly target: PlainDate },
): Distance | undefined {
  const [from, to] = [toRange(value), toRange(target)];
  if (!from || !to) return undefined;
  // A difference keeps decimal places, not significant digits: 70 − 33.2 is 37, and 70 − 68 is 2.
  const places = Math.min(...placesOf(value), ...placesOf(target));
  const ends = {
    low: minus(to.low, from.high, places),
    high: minus(to.high, from.low, places),
    value: minus(target.value, value.value, places),
  };
  const years = dates && yearOf(dates.target) - yearOf(dates.value);
  const { value: points = 0 } = ends;
  const span = years ?? 0;
  const digits = Math.min(digitsOf(value), digitsOf(target));
  return {
    ...compact(ends),
    digits,
    met: metBy(ends.low, ends.high),
    ...(years !== undefined && { years }),
    ...(points > 0 && span > 0 && { perYear: toDigits(points / span, digits) }),
  };
}

function divide(top: Amount, bottom: Amount, factor = 1): Estimate | undefined {
  const [over, under] = [toRange(top), toRange(bottom)];
  if (!over || !under) return undefined;
  const digits = Math.min(digitsOf(top), digitsOf(bottom));
  const quotient = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined || b === 0 ? undefined : toDigits((a / b) * factor, digits);
  const result = compact({
    value: quotient(top.value, bottom.value),
    low: quotient(over.low, under.high),
    high: quotient(over.high, under.low),
  });
  return Object.keys(result).length === 0 ? undefined : { ...result, digits };
}

interface Range {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

function toRange({ value, low, high }: Amount): Range | undefined {
  for (const number of [value, low, high]) {
    if (number !== undefined && !(Number.isFinite(number) && number >= 0)) {
      throw new RangeError(`invalid amount: ${number}`);
    }
  }
  if ((low ?? 0) > (high ?? Infinity)) {
    throw new RangeError(`invalid amount: ${low} to ${high}`);
  }
  if (low !== undefined || high !== undefined) return { low, high };
  return value === undefined ? undefined : { low: value, high: value };
}

const numbersOf = ({ value, low, high }: Amount): number[] =>
  [value, low, high].flatMap((number) => (number ? [number] : []));

/** Significant digits: those stated, or the fewest that any of the numbers shows. */
function digitsOf(amount: Amount): number {
  if (amount.digits !== undefined) return amount.digits;
  return Math.min(...numbersOf(amount).map(shownDigits), MAX_DIGITS);
}

/** A division of integers has no more meaning than this. */
const MAX_DIGITS = 6;

/** Zeros at the end of a whole number are taken for rounding: 200,000 shows one digit, 205,000 three. */
function shownDigits(number: number): number {
  const digits = Math.abs(number).toString().replace('.', '').replace(/^0+/, '');
  return (Number.isInteger(number) ? digits.replace(/0+$/, '') : digits).length || 1;
}

const placesOf = (amount: Amount): number[] =>
  [amount.value, amount.low, amount.high]
    .filter((number) => number !== undefined)
    .map((number) => String(number).split('.')[1]?.length ?? 0);

const toDigits = (number: number, digits: number): number => Number(number.toPrecision(digits));

function minus(a: number | undefined, b: number | undefined, places: number): number | undefined {
  return a === undefined || b === undefined ? undefined : Number((a - b).toFixed(places));
}

function metBy(low: number | undefined, high: number | undefined): boolean | 'uncertain' {
  if ((high ?? 1) <= 0) return true;
  return (low ?? 0) > 0 ? false : 'uncertain';
}

const compact = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
