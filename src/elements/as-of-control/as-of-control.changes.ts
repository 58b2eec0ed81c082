/** The days on which rules changed, read off the rules themselves. Pure. */
import { publicSince } from 'chip-policy-data/as-of';
import { fromDayNumber, toDayNumber, type PlainDate } from 'chip-policy-data/plain-date';
import type { ControlRule } from 'chip-policy-data/schema';

/** In the order in which a sentence names them. `revealed`: in force before anybody could know it. */
export const CHANGE_KINDS = ['begins', 'revealed', 'ends', 'dropped'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangePart {
  readonly kind: ChangeKind;
  readonly rule: ControlRule;
}

export interface Change {
  readonly day: PlainDate;
  readonly parts: readonly ChangePart[];
}

/**
 * Oldest first. A date shows what was known by then, so a rule counts from the day on which it was both in force and
 * public: the H20 letter binds since 9 April 2025, but until 15 April no element could show it, and a mark on the ninth
 * would stand where nothing changes.
 */
export function toChanges(rules: readonly ControlRule[]): Change[] {
  const days = new Map<PlainDate, ChangePart[]>();
  const add = (day: PlainDate, part: ChangePart): unknown => days.set(day, [...(days.get(day) ?? []), part]);
  for (const rule of rules) {
    if (rule.withdrawn || rule.held) continue;
    const known = publicSince('rules', rule) ?? rule.validFrom;
    const isLate = known > rule.validFrom;
    add(isLate ? known : rule.validFrom, { kind: isLate ? 'revealed' : 'begins', rule });
    if (rule.validTo !== undefined) add(later(dayAfter(rule.validTo), known), { kind: 'ends', rule });
    if (rule.enforced) add(later(dayAfter(rule.enforced.until), known), { kind: 'dropped', rule });
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, parts]) => ({
      day,
      parts: parts.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)),
    }));
}

const dayAfter = (day: PlainDate): PlainDate => fromDayNumber(toDayNumber(day) + 1);
const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
