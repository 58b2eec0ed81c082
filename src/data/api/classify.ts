/**
 * Which rule catches a chip, on a day, for a destination, with the working.
 *
 * The answer is data: numbers compared, which comparison decided, what is missing or too close to call. It covers the
 * thresholds, letters and review policies in this dataset and nothing else: rules on destination, end use, end user and
 * the Entity List apply on top of it. It is not legal advice.
 *
 * Pass the rules as they stand in the dataset to ask what the law was on that day; pass `asOf(dataset, date).rules`
 * to ask what was publicly known.
 */
import {
  compareDates,
  firstDay,
  fromDayNumber,
  isOnOrBefore,
  lastDay,
  toDayNumber,
  type PlainDate,
} from './plain-date.js';
import { groupsOn, membershipChanges, type DestinationId } from './destinations.js';
import { factsOf, type ChipFacts, type ChipNumbers, type Measures } from './measures.js';
import { answerOn, type Answer, type Outcome, type Reason } from './answer.js';
import { reviewOn, type Review } from './review.js';
import { toUncertainties, type MissingInput, type Uncertainty } from './uncertainties.js';
import type { Step } from './thresholds.js';
import type { Chip, ControlRule } from '../schema/index.js';

export { DESTINATIONS, isDestination, type DestinationId } from './destinations.js';
export type { ChipNumbers, Confidence, Measured, Measures, NumberInput } from './measures.js';
export type { Outcome, Reason } from './answer.js';
export type { Review } from './review.js';
export type { Certainty, Step } from './thresholds.js';
export type { MissingInput, Uncertainty, UncertaintyCode } from './uncertainties.js';

export type LicenceException = 'NAC' | 'HBM';

/** What else must be asked before a delivery; none of it is in this answer. */
const ALSO_APPLIES = ['destination', 'end-use', 'entity-list'] as const;

export interface ClassifyOptions {
  readonly date: PlainDate;
  readonly destination: DestinationId;
  readonly rules: readonly ControlRule[];
  /** Where the buyer's ultimate parent is headquartered, when that is not the destination. */
  readonly buyerHeadquarters?: DestinationId;
  /** False leaves out since when the answer held, which takes most of the time: for many chips at once. */
  readonly since?: false;
}

export interface Classification {
  readonly date: PlainDate;
  readonly destination: DestinationId;
  readonly outcome: Outcome;
  readonly because: Reason;
  /** The rule that gives the answer, an id in `rules`. Absent when no rule was in force. */
  readonly rule?: string;
  /** The paragraph that is met, `3A090.a`. Absent for a letter, and when more than one is possible. */
  readonly paragraph?: string;
  /** All paragraphs that may be met. */
  readonly paragraphs: readonly string[];
  /** Where the rule was published: `88 FR 73458`. Letters are not. */
  readonly citation?: string;
  /** How an application is judged, where a licence is or may be required and the policy is known. */
  readonly review?: Review;
  /** A licence exception that the chip can be eligible for. Its conditions are for the exporter to meet. */
  readonly exception?: LicenceException;
  /** The numbers that were compared, by measure. */
  readonly measures: Measures;
  readonly steps: readonly Step[];
  readonly uncertainties: readonly Uncertainty[];
  /** Numbers without which there is no answer. */
  readonly missing: readonly MissingInput[];
  /** Rules that presume against the exporter: ids in `rules`. */
  readonly presumptions: readonly string[];
  readonly alsoApplies: typeof ALSO_APPLIES;
  readonly notLegalAdvice: true;
  /** The day from which the outcome held. Absent when it held before the first rule in the dataset. */
  readonly since?: PlainDate;
  /** The outcome already held when the chip was announced, and `since` is that date. */
  readonly sinceAnnouncement?: true;
  /** The day from which this rule and paragraph gave the answer. */
  readonly ruleSince?: PlainDate;
}

/**
 * Classifies a chip's record, or typed numbers.
 * @throws {RangeError} `invalid date: …`, `unknown destination: …`
 */
export function classify(chip: Chip | ChipNumbers, options: ClassifyOptions): Classification {
  const facts = factsOf(chip);
  const day = lastDay(options.date);
  const { answer, inForce, groups } = situationOn(facts, options, day);
  const review = answer.outcome === 'not-controlled' ? undefined : reviewOn(facts, answer, inForce, groups);
  const exception = answer.outcome === 'licence-required' ? exceptionFor(facts, answer) : undefined;
  const [paragraph] = answer.paragraphs;
  return {
    date: options.date,
    destination: options.destination,
    outcome: answer.outcome,
    because: answer.because,
    ...(answer.rule && { rule: answer.rule.id }),
    ...(paragraph !== undefined && answer.paragraphs.length === 1 && { paragraph }),
    paragraphs: answer.paragraphs,
    ...(answer.rule?.citation !== undefined && { citation: answer.rule.citation }),
    ...(review && { review }),
    ...(exception && { exception }),
    measures: facts.measures,
    steps: answer.steps,
    ...toUncertainties(facts, answer, { day, review, groups }),
    presumptions: presumptionsOn(facts, inForce, groups),
    alsoApplies: ALSO_APPLIES,
    notLegalAdvice: true,
    ...(options.since !== false && sinceWhen(facts, options, day, answer)),
  };
}

interface Situation {
  readonly answer: Answer;
  readonly inForce: readonly ControlRule[];
  readonly groups: ReadonlySet<string>;
}

function situationOn(facts: ChipFacts, options: ClassifyOptions, day: PlainDate): Situation {
  const groups = groupsOn(options.destination, day, options.buyerHeadquarters);
  const inForce = options.rules.filter((rule) => isInForce(rule, day));
  const answer = answerOn(facts, { inForce, groups, destination: options.destination });
  return { answer, inForce, groups };
}

/** A rule that was published and never enforced decides nothing on any day. */
const isInForce = (rule: ControlRule, day: PlainDate): boolean =>
  !rule.enforced &&
  !rule.held &&
  !rule.withdrawn &&
  firstDay(rule.validFrom) <= day &&
  (rule.validTo === undefined || day <= lastDay(rule.validTo));

/**
 * License exception NAC (15 CFR 740.8): 3A090.a chips that are not designed or marketed for data centres and have a TPP
 * of 4,800 or more, and 3A090.b chips that are. License exception HBM (15 CFR 740.25): below 3.3 GB/s per mm².
 */
function exceptionFor(facts: ChipFacts, { rule, paragraphs }: Answer): LicenceException | undefined {
  const offers = (name: string): boolean => rule?.exceptions.some((e) => e.name === name) ?? false;
  const [paragraph] = paragraphs;
  if (paragraphs.length !== 1) return undefined;
  if (paragraph === '3A090.c') {
    const density = facts.measures.memoryBandwidthDensity;
    return offers('HBM') && density && density.high < 3.3 ? 'HBM' : undefined;
  }
  if (!offers('NAC')) return undefined;
  const { TPP } = facts.measures;
  const isConsumer = paragraph === '3A090.a' && facts.datacentre === false && (TPP?.low ?? 0) >= 4800;
  const isMiddle = paragraph === '3A090.b' && facts.datacentre === true;
  return isConsumer || isMiddle ? 'NAC' : undefined;
}

/** Rules under which an advanced logic chip counts as controlled until its maker shows otherwise. */
function presumptionsOn(facts: ChipFacts, inForce: readonly ControlRule[], groups: ReadonlySet<string>): string[] {
  if (facts.isMemory || facts.nonPlanar !== true) return [];
  return inForce
    .filter((rule) => rule.kind === 'presumption' && rule.destinations.some((d) => groups.has(d)))
    .map(({ id }) => id);
}

/** Walks back through every day on which a rule or the destination's groups changed, while the answer stays the same. */
function sinceWhen(
  facts: ChipFacts,
  options: ClassifyOptions,
  day: PlainDate,
  answer: Answer,
): Pick<Classification, 'since' | 'sinceAnnouncement' | 'ruleSince'> {
  const key = ({ outcome, rule, paragraphs }: Answer): string => [outcome, rule?.id, ...paragraphs].join();
  let since: PlainDate | undefined;
  let ruleSince: PlainDate | undefined;
  for (const change of changesUpTo(options, day)) {
    const before = situationOn(facts, options, dayBefore(change)).answer;
    if (key(before) !== key(answer)) ruleSince ??= change;
    if (before.outcome === answer.outcome) continue;
    since = change;
    break;
  }
  if (since === undefined) return ruleSince === undefined ? {} : { ruleSince };
  const { announced } = facts;
  const isLater = announced !== undefined && compareDates(announced, since) > 0;
  const wasAnnounced = isLater && isOnOrBefore(announced, day);
  return {
    since: wasAnnounced ? announced : since,
    ...(wasAnnounced && { sinceAnnouncement: true }),
    ...(ruleSince !== undefined && { ruleSince }),
  };
}

const changesUpTo = (options: ClassifyOptions, day: PlainDate): PlainDate[] =>
  changeDays(options)
    .filter((change) => change <= day)
    .reverse();

/** Every day on which a rule began or had ended, or the destination's groups changed, oldest first. */
export function changeDays({
  rules,
  destination,
  buyerHeadquarters,
}: Pick<ClassifyOptions, 'rules' | 'destination' | 'buyerHeadquarters'>): PlainDate[] {
  const changes = [
    ...rules.flatMap(({ validFrom, validTo }) => [
      firstDay(validFrom),
      ...(validTo === undefined ? [] : [fromDayNumber(toDayNumber(lastDay(validTo)) + 1)]),
    ]),
    ...membershipChanges(destination),
    ...(buyerHeadquarters === undefined ? [] : membershipChanges(buyerHeadquarters)),
  ];
  return [...new Set(changes)].sort();
}

const dayBefore = (day: PlainDate): PlainDate => fromDayNumber(toDayNumber(day) - 1);
