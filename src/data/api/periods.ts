/**
 * Reading the periods of a chip, apart from the code that computes them: an embed carries this line and no rule.
 */
import { isOnOrBefore, type PlainDate } from './plain-date.js';
import type { StatusPeriod } from './status.js';

/** The periods that had begun, and could be known, by the end of a day; the last of them is how the chip stood. */
export function periodsKnownOn(periods: readonly StatusPeriod[], day: PlainDate): readonly StatusPeriod[] {
  return periods.filter(
    ({ from, publicSince: known }) =>
      (from === undefined || isOnOrBefore(from, day)) && (known === undefined || isOnOrBefore(known, day)),
  );
}
