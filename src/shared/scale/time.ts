import { utcYear } from 'd3-time';
import { firstDay, lastDay, toDayNumber, toUtcDate, type PlainDate } from 'chip-policy-data/plain-date';
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
  const years = () =>
    utcYear
      .range(utcYear.ceil(toUtcDate(firstDay(start))), toUtcDate(lastDay(end)))
      .map((date) => ({ year: date.getUTCFullYear(), x: map(date.getTime() / 86_400_000) }));
  return Object.freeze(Object.assign(scale, { years }));
}
