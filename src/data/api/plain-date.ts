/**
 * Dates of known precision, as strings: `2028`, `2025-04` and `2025-04-09` are three different facts.
 *
 * A date is never widened or narrowed by reading it: comparing a year with a day asks where the year begins or
 * ends, and the caller says which. Arithmetic is in UTC and on whole days, so no time zone can move a date.
 * This is the only module that may construct a `Date`.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PlainDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** By rule and not by `Date`, because a long list asks for it once for each record. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The parts of a plain date, or nothing when the text is not one (`2025-13-40`, `9 April`). */
export function toParts(text: string): DateParts | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Whether a text is a date that exists, at one of the three precisions. */
export const isPlainDate = (value: unknown): value is PlainDate =>
  typeof value === 'string' && toParts(value) !== undefined;

/**
 * How precise a date is.
 * @throws {RangeError} `invalid date: 2025-13-40`
 */
export function precisionOf(date: PlainDate): DatePrecision {
  const { month, day } = partsOf(date);
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** The first day that a date can mean: `2025-04` → `2025-04-01`. */
export function firstDay(date: PlainDate): PlainDate {
  const { year, month = 1, day } = partsOf(date);
  return day === undefined ? format(year, month, 1) : date;
}

/** The last day that a date can mean: `2025-04` → `2025-04-30`. */
export function lastDay(date: PlainDate): PlainDate {
  const { year, month = 12, day } = partsOf(date);
  return day === undefined ? format(year, month, daysInMonth(year, month)) : date;
}

/** Orders by first day, then the wider date first, so that a list by date is stable. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  const first = firstDay(a);
  const second = firstDay(b);
  if (first === second) return a.length - b.length;
  return first < second ? -1 : 1;
}

/** Whether everything that `date` can mean had passed by the end of `by`: a fact of "2025" is not known on 1 May 2025. */
export const isOnOrBefore = (date: PlainDate, by: PlainDate): boolean => lastDay(date) <= lastDay(by);

/** Days since 1 January 1970 of the first day that the date can mean. */
export function toDayNumber(date: PlainDate): number {
  const { year, month = 1, day = 1 } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day that is so many days after 1 January 1970. */
export function fromDayNumber(days: number): PlainDate {
  const date = new Date(days * DAY_MS);
  return format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A UTC instant of the date's first day, for `Intl` formatters that run with `timeZone: 'UTC'`. */
export const toUtcDate = (date: PlainDate): Date => new Date(toDayNumber(date) * DAY_MS);

/** The calendar year of a date. */
export const yearOf = (date: PlainDate): number => partsOf(date).year;

function partsOf(date: PlainDate): DateParts {
  const parts = toParts(date);
  if (!parts) throw new RangeError(`invalid date: ${date}`);
  return parts;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const format = (year: number, month: number, day: number): PlainDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
