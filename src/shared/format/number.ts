import { numberFormat } from './intl-cache.js';

/** A number with at most so many decimals; no padding with zeros, so that nothing looks more exact than it is. */
export const formatNumber = (value: number, locale: string, decimals = 2): string =>
  numberFormat(locale, { maximumFractionDigits: decimals }).format(value);

/** A share: `34%`, `34 %`. The value is in percent, not a fraction. */
export const formatPercent = (value: number, locale: string): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);

/**
 * A model's result to the digits that it can bear: two, or three when the first is a one, so that 958,411 becomes 960,000
 * and 1,489,899 becomes 1,490,000. Printed to the unit, it would claim a precision that nobody has. A number of three digits
 * is how its source printed it (812,000), and stays.
 */
export function roundEstimate(value: number): number {
  if (value === 0) return 0;
  const magnitude = 10 ** Math.floor(Math.log10(Math.abs(value)));
  if (Number.isInteger(value) && value % Math.max(1, magnitude / 100) === 0) return value;
  const digits = Math.abs(value) / magnitude < 2 ? 2 : 1;
  const step = magnitude / 10 ** digits;
  const rounded = Number((Math.round(value / step) * step).toPrecision(12));
  // A number at the edge of what a computer can hold has no step below it.
  return Number.isFinite(rounded) ? rounded : value;
}

/** A number to the significant digits that its inputs support, at most two: the result of a sum on rough numbers. */
export const formatRough = (value: number, locale: string, digits: number): string =>
  numberFormat(locale, { maximumSignificantDigits: Math.min(2, Math.max(1, digits)) }).format(value);
