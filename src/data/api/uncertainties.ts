/** What makes an answer less than certain, whether it turns the answer or not. */
import { isOnOrBefore, type PlainDate } from './plain-date.js';
import type { Answer } from './answer.js';
import type { ChipFacts } from './measures.js';
import type { Review } from './review.js';
import type { Measure } from '../schema/rules.js';

export type UncertaintyCode =
  | 'missing-number'
  | 'within-margin'
  | 'estimated-number'
  | 'unpublished-limits' // of a letter
  | 'approved-recipients' // the list is not in this dataset
  | 'other-controls' // for this destination, outside this dataset
  | 'buyer-headquarters' // the place is out of scope, and where the buyer's parent is was not given
  | 'letter-review' // that a later review policy governs a letter is an interpretation
  | 'not-yet-announced'; // the chip was not known on that day

export interface Uncertainty {
  readonly code: UncertaintyCode;
  readonly measure?: Measure;
  /** Whether the outcome turns on it. */
  readonly decisive: boolean;
}

export type MissingInput = 'tpp' | 'dieArea' | 'ioGBps' | 'dramGBps' | 'datacentre' | 'hbm';

interface Circumstances {
  readonly day: PlainDate;
  readonly review: Review | undefined;
  readonly groups: ReadonlySet<string>;
}

/** The uncertainties of an answer and the inputs without which there is none. */
export function toUncertainties(
  chip: ChipFacts,
  answer: Answer,
  circumstances: Circumstances,
): { uncertainties: Uncertainty[]; missing: MissingInput[] } {
  const measures = answer.decisive.filter((name) => name !== 'datacentre');
  const missing = new Set(measures.flatMap((measure) => inputsBehind(measure, chip)));
  if (answer.decisive.includes('datacentre')) missing.add('datacentre');
  return {
    missing: [...missing],
    uncertainties: [
      ...measures.map((measure): Uncertainty => ({
        code: chip.measures[measure] ? 'within-margin' : 'missing-number',
        measure,
        decisive: true,
      })),
      ...estimatesIn(chip, answer, measures),
      ...byReason(answer),
      ...byCircumstance(chip, answer, circumstances),
    ],
  };
}

function inputsBehind(measure: Measure, chip: ChipFacts): MissingInput[] {
  if (chip.measures[measure]) return [];
  switch (measure) {
    case 'TPP':
    case 'topsTimesBits':
      return ['tpp'];
    case 'PD':
      return [...(chip.measures.TPP ? [] : ['tpp' as const]), ...(chip.hasDieArea ? [] : ['dieArea' as const])];
    case 'memoryBandwidthDensity':
      return ['hbm'];
    default:
      return [measure];
  }
}

function estimatesIn(chip: ChipFacts, { steps }: Answer, decisive: readonly Measure[]): Uncertainty[] {
  const compared = [...new Set(steps.map(({ measure }) => measure))];
  return compared
    .filter((m) => chip.measures[m]?.confidence === 'estimated' && !decisive.includes(m))
    .map((measure) => ({ code: 'estimated-number', measure, decisive: false }));
}

function byReason({ because }: Answer): Uncertainty[] {
  switch (because) {
    case 'unpublished-limits':
      return [{ code: 'unpublished-limits', decisive: true }];
    case 'approved-recipients-only':
      return [{ code: 'approved-recipients', decisive: true }];
    case 'outside-dataset':
      return [{ code: 'other-controls', decisive: true }];
    case 'not-named':
      return [{ code: 'unpublished-limits', decisive: false }];
    default:
      return [];
  }
}

function byCircumstance(chip: ChipFacts, answer: Answer, { day, review, groups }: Circumstances): Uncertainty[] {
  const found: Uncertainty[] = [];
  if (answer.because === 'destination-out-of-scope' && !groups.has('hq-d5')) {
    found.push({ code: 'buyer-headquarters', decisive: false });
  }
  if (answer.because === 'named-in-letter' && review) {
    found.push({ code: 'letter-review', decisive: false });
  }
  if (chip.announced !== undefined && !isOnOrBefore(chip.announced, day)) {
    found.push({ code: 'not-yet-announced', decisive: false });
  }
  return found;
}
