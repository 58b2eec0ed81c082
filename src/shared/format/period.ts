import { firstDay, lastDay, toParts, toUtcDate, type PlainDate } from 'chip-policy-data/plain-date';
import { dateFormat } from './intl-cache.js';

/**
 * A span of time as it is spoken of: whole years as years, whole months as months, anything else to the day. "January to
 * March 2025" says no more than "1 January to 31 March 2025" and is read in half the time.
 */
export function formatPeriod(start: PlainDate, end: PlainDate, locale: string): string {
  const [from, to] = [firstDay(start), lastDay(end)];
  const months = from.endsWith('-01') && to === lastDay(to.slice(0, 7));
  const years = months && from.endsWith('-01-01') && to.endsWith('-12-31');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(!years && { month: 'long' }),
    ...(!months && { day: 'numeric' }),
  };
  if (locale.startsWith('zh')) {
    // Chinese ranges come out in slashes; the written form joins two full dates.
    const format = dateFormat(locale, options);
    const [first, last] = [format.format(toUtcDate(from)), format.format(toUtcDate(to))];
    return first === last ? first : `${first}至${last}`;
  }
  // The thin spaces that some browsers put around the dash differ from version to version.
  return dateFormat(locale, options)
    .formatRange(toUtcDate(from), toUtcDate(to))
    .replace(/\s*–\s*/u, '–');
}

/** The year in which a share holds, as words: `2028`, `2025-H1` → `H1 2025`, `2026-2030` → `2026–2030`. */
export function formatIndicatorPeriod(period: string, locale: string): string {
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  if (span) return `${span[1]}–${span[2]}`;
  const part = /^(\d{4})-([HQ])(\d)$/.exec(period);
  if (part) return `${part[2]}${part[3]} ${part[1]}`;
  const open = /^(\d{4})-$/.exec(period);
  if (open) return `${open[1]}–`;
  const date = toParts(period);
  if (!date) return period;
  return dateFormat(locale, { year: 'numeric', ...(date.month && { month: 'long' }) }).format(toUtcDate(period));
}

/** The year with which a period ends, for sums in years. */
export const endYearOf = (period: string): number =>
  Number(/(\d{4})-?(?:[HQ]\d|\d{2})?$/.exec(period)?.[1] ?? period.slice(0, 4));
