import { firstDay, lastDay, toDayNumber, yearOf, type PlainDate } from 'chip-policy-data/plain-date';
import { linear } from './linear.js';

export interface TimeScale {
  (date: PlainDate): number;
  /** The first of January of every year inside the domain. */
  years(): { readonly year: number; readonly x: number }[];
}

/** A true time scale: days are equally wide. A date of a month or year stands at its middle. */
export function time(options: {
  readonly domain: readonly [PlainDate, PlainDate];
  readonly range: readonly [number, number];
}): TimeScale {
  const [start, end] = options.domain;
  const map = linear({
    domain: [toDayNumber(start), toDayNumber(lastDay(end)) + 1],
    range: options.range,
  });
  const scale = (date: PlainDate): number => map((toDayNumber(firstDay(date)) + toDayNumber(lastDay(date))) / 2);
  const years = () => {
    const found: { year: number; x: number }[] = [];
    const last = lastDay(end);
    for (let year = yearOf(start); `${year}-01-01` <= last; year += 1) {
      const day = `${year}-01-01`;
      if (day >= firstDay(start)) found.push({ year, x: map(toDayNumber(day)) });
    }
    return found;
  };
  return Object.freeze(Object.assign(scale, { years }));
}
