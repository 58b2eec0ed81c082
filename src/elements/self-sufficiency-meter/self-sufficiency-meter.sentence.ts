/** Does the sum in words: distance to the target and years left, or how far a forecast has moved. */
import { compareDates, yearOf, type PlainDate } from 'chip-policy-data/plain-date';
import type { Indicator } from 'chip-policy-data/schema';
import { formatNumber } from '../../shared/format/number.js';
import { endYearOf, formatIndicatorPeriod } from '../../shared/format/period.js';
import type { MeterMessages } from '../../shared/i18n/messages/meter.en.js';
import type { Phrase } from '../../shared/i18n/phrase.js';

interface Shares {
  readonly main: Indicator;
  /** All shares of the same definition. Others must not be subtracted. */
  readonly series: readonly Indicator[];
  readonly target: Indicator | undefined;
  /** From which the years left are counted. */
  readonly day: PlainDate | undefined;
}

interface Words {
  readonly locale: string;
  readonly messages: MeterMessages;
}

export const sentenceOf = (shares: Shares, words: Words): Phrase | undefined =>
  distanceToTarget(shares, words) ?? movedForecast(shares, words);

function distanceToTarget({ main, target, day }: Shares, { locale, messages: { meter } }: Words): Phrase | undefined {
  // One target is not held against another.
  if (main.kind === 'target' || main.value === undefined) return undefined;
  if (target?.value === undefined || target.period === undefined) return undefined;
  const year = endYearOf(target.period);
  const word = formatIndicatorPeriod(String(year), locale);
  const gap = target.value - main.value;
  const points = formatNumber(Math.abs(gap), locale, 1);
  const parts = [gap === 0 ? meter.met(word) : meter[gap > 0 ? 'short' : 'above'](points, word)];
  if (day !== undefined) {
    const years = year - yearOf(day);
    parts.push(years > 0 ? meter.yearsLeft(years) : meter.yearsPast(-years));
  }
  return { text: meter.join(parts) };
}

function movedForecast({ main, series }: Shares, { locale, messages: { meter } }: Words): Phrase | undefined {
  if (main.period === undefined) return undefined;
  const forecasts = series
    .filter(({ kind, period }) => kind === 'forecast' && period === main.period)
    .sort((a, b) => compareDates(a.published, b.published));
  const [first, last] = [forecasts[0]?.value, forecasts.at(-1)?.value];
  if (forecasts.length < 2 || first === undefined || last === undefined) return undefined;
  const moved = formatNumber(Math.abs(last - first), locale, 1);
  return { text: meter.forecastMoved(formatIndicatorPeriod(main.period, locale), last > first, moved) };
}
