/**
 * The answer to "is a licence needed?" on one day, before anybody asks since when.
 *
 * The questions are put in a fixed order, and the first that has an answer gives it: a threshold that is certainly met;
 * a letter that names the product; a threshold that may be met; a letter whose limits are not published but whose levels
 * the chip reaches; and only then the reasons for "not controlled".
 */
import { hasOtherControls, type DestinationId } from './destinations.js';
import type { ChipFacts } from './measures.js';
import { allHold, judge, toSteps, type Step, type Verdict } from './thresholds.js';
import type { ControlRule } from '../schema/index.js';
import type { Measure, Paragraph } from '../schema/rules.js';

export type Outcome = 'licence-required' | 'not-controlled' | 'depends';

export type Reason =
  | 'meets-threshold'
  | 'named-in-letter'
  | 'missing-input' // a number that decides is missing
  | 'within-margin' // a number that decides may lie on either side of the line
  | 'unpublished-limits' // the chip reaches the level that a letter refers to
  | 'approved-recipients-only' // licence-free for approved recipients, which this dataset does not list
  | 'outside-dataset' // other controls cover the destination
  | 'below-threshold'
  | 'not-for-data-centres' // exempt: neither designed nor marketed for data centres
  | 'not-named' // only letters were in force, and they do not name it
  | 'destination-out-of-scope'
  | 'no-rule-in-force';

export interface Answer {
  readonly outcome: Outcome;
  readonly because: Reason;
  readonly rule?: ControlRule;
  readonly paragraphs: readonly string[];
  readonly steps: readonly Step[];
  /** What an undecided answer turns on, where that is a number. */
  readonly decisive: readonly (Measure | 'datacentre')[];
}

export interface AnswerContext {
  readonly inForce: readonly ControlRule[];
  readonly groups: ReadonlySet<string>;
  readonly destination: DestinationId;
}

interface Findings {
  readonly chip: ChipFacts;
  readonly destination: DestinationId;
  /** On rules that cover the destination. */
  readonly covered: readonly Verdict[];
  /** On rules in force that do not. */
  readonly elsewhere: readonly Verdict[];
  readonly letters: readonly ControlRule[];
  /** Rules of the kind `destination` that name the place itself. */
  readonly arrangements: readonly ControlRule[];
}

type Finder = (findings: Findings) => Answer | undefined;

/** The answer for a chip under the rules in force. */
export function answerOn(chip: ChipFacts, { inForce, groups, destination }: AnswerContext): Answer {
  const covers = (rule: ControlRule): boolean => rule.destinations.some((id) => groups.has(id));
  const verdicts = inForce
    .filter(({ kind }) => kind === 'threshold')
    .map((rule) => ({ rule, paragraphs: rule.paragraphs.filter((p) => concerns(p, chip)) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ rule, paragraphs }) => judge(rule, paragraphs, chip));
  const findings: Findings = {
    chip,
    destination,
    covered: verdicts.filter(({ rule }) => covers(rule)),
    elsewhere: verdicts.filter(({ rule }) => !covers(rule)),
    letters: inForce.filter((rule) => rule.kind === 'letter' && covers(rule)),
    arrangements: inForce.filter(
      (rule) => rule.kind === 'destination' && rule.destinations.some((id) => id === destination),
    ),
  };
  for (const find of FINDERS) {
    const answer = find(findings);
    if (answer) return answer;
  }
  return { outcome: 'not-controlled', because: 'no-rule-in-force', ...NOTHING };
}

const NOTHING = { paragraphs: [], steps: [], decisive: [] } as const;

/** Memory that is packaged with logic is part of the chip: the paragraph on memory concerns separate stacks only. */
function concerns(paragraph: Paragraph, chip: ChipFacts): boolean {
  const isOnMemory = paragraph.anyOf.flat().some(({ measure }) => measure === 'memoryBandwidthDensity');
  return isOnMemory === chip.isMemory;
}

const isNamed = ({ chip, letters }: Findings): ControlRule | undefined =>
  letters.find(({ names }) => chip.id !== undefined && names.includes(chip.id));

const fromVerdict = ({ rule, paragraphs, steps }: Verdict, outcome: Outcome, because: Reason): Answer => ({
  outcome,
  because,
  rule,
  paragraphs,
  steps,
  decisive: [],
});

const meetsThreshold: Finder = ({ covered }) => {
  const verdict = covered.find(({ caught }) => caught === true);
  return verdict && fromVerdict(verdict, 'licence-required', 'meets-threshold');
};

const namedInLetter: Finder = (findings) => {
  const rule = isNamed(findings);
  if (!rule) return undefined;
  const steps = findings.covered.flatMap((verdict) => verdict.steps);
  return {
    outcome: 'licence-required',
    because: 'named-in-letter',
    ...NOTHING,
    rule,
    steps: steps.map((step) => ({ ...step, decided: false })),
  };
};

const mayMeetThreshold: Finder = ({ covered, chip }) => {
  const verdict = covered.find(({ caught }) => caught === 'uncertain');
  if (!verdict) return undefined;
  const lacks = verdict.decisive.some((name) => !(name in chip.measures));
  const answer = fromVerdict(verdict, 'depends', lacks ? 'missing-input' : 'within-margin');
  return { ...answer, decisive: verdict.decisive };
};

const reachesLetterLevel: Finder = ({ letters, chip, covered }) => {
  for (const rule of letters) {
    const levels = rule.levels.filter((all) => allHold(all, chip.measures) === true);
    if (levels.length === 0) continue;
    const steps = levels.flatMap((all, alternative) =>
      toSteps(all, chip.measures, { rule: rule.id, purpose: 'letter-level', alternative }),
    );
    const tried = covered.flatMap((verdict) => verdict.steps);
    return {
      outcome: 'depends',
      because: 'unpublished-limits',
      ...NOTHING,
      rule,
      steps: [...steps, ...tried],
    };
  }
  return undefined;
};

const forApprovedRecipients: Finder = ({ elsewhere, arrangements }) => {
  const [rule] = arrangements;
  const verdict = elsewhere.find(({ caught }) => caught !== false);
  if (!rule || !verdict) return undefined;
  return { ...fromVerdict(verdict, 'depends', 'approved-recipients-only'), rule };
};

const underOtherControls: Finder = ({ destination, covered, elsewhere }) => {
  if (!hasOtherControls(destination)) return undefined;
  const steps = [...covered, ...elsewhere].flatMap((verdict) => verdict.steps);
  return { outcome: 'depends', because: 'outside-dataset', ...NOTHING, steps };
};

const belowThreshold: Finder = ({ covered, elsewhere }) => {
  const verdicts = [...covered, ...elsewhere];
  const [verdict] = verdicts;
  if (!verdict || verdicts.some(({ caught }) => caught !== false)) return undefined;
  const because = verdict.exempt ? 'not-for-data-centres' : 'below-threshold';
  return fromVerdict(verdict, 'not-controlled', because);
};

const outOfScope: Finder = ({ elsewhere }) => {
  const verdict = elsewhere.find(({ caught }) => caught !== false);
  return verdict && fromVerdict(verdict, 'not-controlled', 'destination-out-of-scope');
};

const notNamed: Finder = ({ letters: [rule] }) =>
  rule && { outcome: 'not-controlled', because: 'not-named', ...NOTHING, rule };

const FINDERS: readonly Finder[] = [
  meetsThreshold,
  namedInLetter,
  mayMeetThreshold,
  reachesLetterLevel,
  forApprovedRecipients,
  underOtherControls,
  belowThreshold,
  outOfScope,
  notNamed,
];
