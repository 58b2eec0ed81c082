/** What an author may have miswritten in the attributes of a timeline: text that is no date, a word that no event has, a limit that is no number. */
import { isPlainDate } from 'chip-policy-data/plain-date';
import { invalidChoice, type Problem } from '../../shared/diagnostics/problem.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import type { Choice } from './ban-timeline.choice.js';

/** The first fault, in words for the console; nothing when all is well. Of a limit, `written` is the author's own text. */
export function faultOf(
  choice: Omit<Choice, 'chip' | 'order'>,
  written: string | null,
  { direction, timeline: { instrument, jurisdiction } }: TimelineMessages,
): Problem | undefined {
  for (const name of ['from', 'to', 'since'] as const) {
    const subject = choice[name];
    if (subject === undefined || isPlainDate(subject)) continue;
    const detail = `${name}: "${subject}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`;
    return { code: 'invalid-date', subject, detail };
  }
  for (const [name, words] of Object.entries({ direction, instrument, jurisdiction })) {
    const strange = choice[name as 'direction'].find((word) => !Object.hasOwn(words, word));
    if (strange !== undefined) return invalidChoice(name, strange, Object.keys(words).join(' '));
  }
  const { limit } = choice;
  if (limit == null || (Number.isInteger(limit) && limit >= 0)) return undefined;
  const subject = written ?? String(limit);
  return { code: 'invalid-number', subject, detail: `limit: "${subject}" must be a whole number` };
}
