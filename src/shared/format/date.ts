import { precisionOf, toUtcDate, type PlainDate } from 'chip-policy-data/plain-date';
import { dateFormat } from './intl-cache.js';

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const WITHOUT_YEAR = {
  year: {},
  month: { month: 'long' },
  day: { month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const NUMERIC_MONTH: Intl.DateTimeFormatOptions = { month: 'numeric' };

/** A date at its own precision: `9 April 2025`, `April 2025` or `2025`, never more than is known. */
export const formatDate = (date: PlainDate, locale: string): string =>
  asWritten(dateFormat(locale, OPTIONS[precisionOf(date)]).format(toUtcDate(date)), locale);

/** Newspapers in French write the first of a month « 1er »; browsers write a bare 1. */
const asWritten = (text: string, locale: string): string =>
  locale.startsWith('fr') ? text.replace(/^1(?= )/, '1er') : text;

/** The same without the year, for a list that stands under its year. Empty when only the year is known. */
export const formatDayOfYear = (date: PlainDate, locale: string): string => {
  const precision = precisionOf(date);
  if (precision === 'year') return '';
  // Chinese writes a month that stands alone in characters (一月); beside days in figures that looks like a slip.
  const options = locale.startsWith('zh') && precision === 'month' ? NUMERIC_MONTH : WITHOUT_YEAR[precision];
  return asWritten(dateFormat(locale, options).format(toUtcDate(date)), locale);
};
