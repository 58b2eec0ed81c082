/** How an application for a licence is judged: the policy, whether the chip's numbers qualify for it, and its conditions. */
import type { ChipFacts } from './measures.js';
import type { Answer } from './answer.js';
import { allHold, toSteps, type Step } from './thresholds.js';
import type { ControlRule, LocalizedText } from '../schema/index.js';

export type ReviewPolicy = 'presumption-of-denial' | 'case-by-case' | 'presumption-of-approval';

export interface Review {
  /** `uncertain`: a number that decides between two policies is missing or too close to call. */
  readonly policy: ReviewPolicy | 'uncertain';
  /** Id in `rules`. */
  readonly rule: string;
  readonly citation?: string;
  /** What must hold besides the numbers. They are not checked here. */
  readonly conditions: readonly LocalizedText[];
  readonly steps: readonly Step[];
}

/** The October rules presume denial for Macau and countries under an arms embargo, and not for the other groups. */
const DENIAL_GROUPS = ['china', 'macau', 'd5', 'hq-d5'] as const;

/** The policy of the newest rule in force that has one for the destination, or nothing when it is not known. */
export function reviewOn(
  chip: ChipFacts,
  answer: Answer,
  inForce: readonly ControlRule[],
  groups: ReadonlySet<string>,
): Review | undefined {
  const rule = inForce
    .filter((candidate) => candidate.review && governs(candidate, chip, answer, groups))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (!rule?.review) return undefined;
  const { policy, allOf, otherwise, conditions } = rule.review;
  const qualifies = allOf ? allHold(allOf, chip.measures) : true;
  const steps = allOf ? toSteps(allOf, chip.measures, { rule: rule.id, purpose: 'review' }) : [];
  return {
    policy: policyFor(qualifies, policy, otherwise ?? policy),
    rule: rule.id,
    ...(rule.citation !== undefined && { citation: rule.citation }),
    conditions: qualifies === false ? [] : conditions,
    steps: steps.map((step) => ({ ...step, decided: step.result === qualifies })),
  };
}

function policyFor(qualifies: boolean | 'uncertain', policy: ReviewPolicy, otherwise: ReviewPolicy): Review['policy'] {
  if (qualifies === 'uncertain') return 'uncertain';
  return qualifies ? policy : otherwise;
}

function governs(rule: ControlRule, chip: ChipFacts, { rule: deciding }: Answer, groups: ReadonlySet<string>): boolean {
  if (!rule.destinations.some((id) => groups.has(id))) return false;
  if (rule.id === deciding?.id) return DENIAL_GROUPS.some((id) => groups.has(id));
  // A letter and the paragraph on memory are judged by policies of their own, unless a later rule speaks of all chips.
  return rule.kind === 'review' && !chip.isMemory;
}
