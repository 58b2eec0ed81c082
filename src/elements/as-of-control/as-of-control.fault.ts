/** What an author may have miswritten in the limits of the range. */
import { isPlainDate } from 'chip-policy-data/plain-date';
import type { Problem } from '../../shared/diagnostics/problem.js';

/** The first limit that is no date, in words for the console; nothing when all is well. */
export function faultOf(limits: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Problem | undefined {
  for (const name of ['from', 'to'] as const) {
    const subject = limits[name] ?? undefined;
    if (subject === undefined || isPlainDate(subject)) continue;
    const detail = `${name}: "${subject}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`;
    return { code: 'invalid-date', subject, detail };
  }
  return undefined;
}
