/** What the chart is about on a day: the rule, the chips that were known, and what the rules say of each. */
import type { classify, Classification, ChipNumbers } from 'chip-policy-data/classify';
import type { Dataset } from 'chip-policy-data/dataset';
import { firstDay, lastDay, type PlainDate } from 'chip-policy-data/plain-date';
import type { Chip, ControlRule } from 'chip-policy-data/schema';
import { axesFor, axesOf, type RuleAxes } from './control-chart.regions.js';

/** Every example of the rules is about it, and it is in scope of all of them. */
const DESTINATION = 'china';

export type Classify = typeof classify;

export interface ClassifiedChip {
  readonly chip: Chip;
  readonly classification: Classification;
}

export interface Subject {
  readonly rule: ControlRule | undefined;
  readonly axes: RuleAxes;
  /** The day that is asked about: the chosen one, or the nearest on which the rule that was asked for applied. */
  readonly date: PlainDate;
  /** The same as precisely as it is known: data that is known to the end of a month has no day. */
  readonly shown: PlainDate;
  readonly chips: readonly ClassifiedChip[];
  readonly classifyNumbers: (numbers: ChipNumbers) => Classification;
}

export interface SubjectRequest {
  readonly classify: Classify;
  /** The rule that the author asked for. */
  readonly rule: ControlRule | undefined;
  /** The date that was chosen; the date of the data when none was. */
  readonly asOf: PlainDate | undefined;
}

export function toSubject(dataset: Dataset, { classify, rule: asked, asOf }: SubjectRequest): Subject {
  const rules = dataset.rules ?? [];
  const newest = rules.map(({ validFrom }) => validFrom).sort();
  const shown = asOf ?? dataset.meta.asOf ?? newest.at(-1) ?? '2022-10-21';
  const today = lastDay(shown);
  const rule = asked ?? ruleOn(rules, today);
  const date = asked ? dayWithin(asked, today) : today;
  const ask = (chip: Chip | ChipNumbers): Classification => {
    const asked = { date, destination: DESTINATION, rules } as const;
    const answer = classify(chip, { ...asked, since: false });
    // Only of a letter is it said since when.
    return answer.because === 'named-in-letter' ? classify(chip, asked) : answer;
  };
  return {
    rule,
    axes: axesFor(rule),
    date,
    shown: date === today ? shown : date,
    chips: (dataset.chips ?? [])
      .filter((chip) => !chip.withdrawn && !chip.held && !chip.moved && isDated(chip, asOf))
      .map((chip) => ({ chip, classification: ask(chip) })),
    classifyNumbers: ask,
  };
}

/** A chip that was never announced has no date, so nobody can say that it was known on a chosen day. */
const isDated = ({ announced, released }: Chip, asOf: PlainDate | undefined): boolean =>
  asOf === undefined || announced !== undefined || released !== undefined;

/** The newest rule in force whose thresholds two measures can show. */
const ruleOn = (rules: readonly ControlRule[], day: PlainDate): ControlRule | undefined =>
  rules
    .filter((rule) => rule.kind === 'threshold' && axesOf(rule) && isInForce(rule, day))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];

export const isInForce = ({ enforced, held, withdrawn, validFrom, validTo }: ControlRule, day: PlainDate): boolean =>
  !enforced && !held && !withdrawn && firstDay(validFrom) <= day && (validTo === undefined || day <= lastDay(validTo));

function dayWithin({ validFrom, validTo }: ControlRule, day: PlainDate): PlainDate {
  if (day < firstDay(validFrom)) return firstDay(validFrom);
  return validTo !== undefined && day > lastDay(validTo) ? lastDay(validTo) : day;
}

/** Chips that an author points out, by id or family. */
export const chosen = (chips: readonly ClassifiedChip[], ids: readonly string[]): ClassifiedChip[] =>
  chips.filter(({ chip }) => ids.includes(chip.id) || ids.includes(chip.family));
