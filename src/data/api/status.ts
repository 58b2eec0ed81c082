/**
 * How one chip stood for one destination through time: the answers of `classify`, as the periods between two changes.
 *
 * A period has two beginnings: the day from which it held, and the day from which one could know it. A letter binds its
 * addressee on the day that it is dated and the public reads of it a week later. The periods are computed when the
 * package is built, so that a sentence in an article carries neither the rules nor the code that reads them.
 */
import { publicSince } from './as-of.js';
import {
  changeDays,
  classify,
  type Classification,
  type LicenceException,
  type Outcome,
  type Reason,
} from './classify.js';
import { findRecord, type Dataset, type DatasetMeta } from './dataset.js';
import { DESTINATIONS, groupsOn, groupsPublished, type DestinationId } from './destinations.js';
import { compareDates, firstDay, lastDay, type PlainDate } from './plain-date.js';
import type { ReviewPolicy } from './review.js';
import type { UncertaintyCode } from './uncertainties.js';
import type { Chip, ControlRule, Source } from '../schema/index.js';

export { periodsKnownOn } from './periods.js';

export interface StatusPeriod {
  /** The first day. Absent: since before the first rule in the dataset. */
  readonly from?: PlainDate;
  /** The day from which it could be known. Absent: always. */
  readonly publicSince?: PlainDate;
  /** What happened on the first day, when that was not a change of rules: the chip came into the world. */
  readonly begins?: 'announced' | 'released';
  readonly outcome: Outcome;
  readonly because: Reason;
  /** Id in `rules`. */
  readonly rule?: string;
  /** The paragraph that is or may be met; several are joined by commas. */
  readonly paragraph?: string;
  readonly review?: {
    readonly policy: ReviewPolicy | 'uncertain';
    /** Id in `rules`. */
    readonly rule: string;
    /** That a later policy governs an earlier letter is an interpretation. */
    readonly interpreted?: true;
  };
  readonly exception?: LicenceException;
  /** A number that was compared is an estimate. */
  readonly estimated?: true;
}

/** Everything that an embed shows of one chip: its periods for every destination, and what they refer to. */
export interface ChipStatus {
  readonly meta: DatasetMeta;
  /** Id of the chip, or of its family. */
  readonly id: string;
  readonly label: string;
  /** Destinations that share their periods stand together. */
  readonly histories: readonly {
    readonly destinations: readonly DestinationId[];
    readonly periods: readonly StatusPeriod[];
  }[];
  readonly rules: readonly StatusRule[];
  readonly sources: readonly StatusSource[];
}

/** What is said of a rule beside the chip; the rest stands in the rule's own record. */
export interface StatusRule extends Pick<ControlRule, 'id' | 'title' | 'citation' | 'status'> {
  readonly sources: readonly string[];
}

/** What a link to a source needs. */
export type StatusSource = Pick<
  Source,
  'id' | 'publisher' | 'title' | 'url' | 'archived' | 'date' | 'checked' | 'language' | 'kind'
>;

/** The periods of a chip, oldest first, from its announcement on. */
export function statusHistory(chip: Chip, destination: DestinationId, rules: readonly ControlRule[]): StatusPeriod[] {
  const start = startOf(chip);
  const answerOn = (date: PlainDate): Answer => toAnswer(classify(chip, { date, destination, rules }));
  const born = start.from === undefined ? BEFORE_ALL_RULES : lastDay(start.from);
  const periods: StatusPeriod[] = [];
  let last = answerOn(born);
  periods.push({ ...start, ...last });
  for (const day of changeDays({ rules, destination })) {
    const answer = day > born ? answerOn(day) : last;
    if (JSON.stringify(answer) === JSON.stringify(last)) continue;
    last = answer;
    periods.push({ from: day, publicSince: knownSince(day, { rules, destination, answer }), ...answer });
  }
  return periods;
}

type Answer = Omit<StatusPeriod, 'from' | 'publicSince' | 'begins'>;

/** Before any rule in the dataset, for a chip whose beginning is not recorded. */
const BEFORE_ALL_RULES = '2000-01-01';

function startOf({ announced, released }: Chip): Pick<StatusPeriod, 'from' | 'publicSince' | 'begins'> {
  const from = announced ?? released;
  if (from === undefined) return {};
  return { from, publicSince: from, begins: announced === undefined ? 'released' : 'announced' };
}

function toAnswer({ outcome, because, rule, paragraphs, review, exception, uncertainties }: Classification): Answer {
  const has = (code: UncertaintyCode): boolean => uncertainties.some((uncertainty) => uncertainty.code === code);
  return {
    outcome,
    because,
    ...(rule !== undefined && { rule }),
    ...(paragraphs.length > 0 && outcome !== 'not-controlled' && { paragraph: paragraphs.join(', ') }),
    ...(review && {
      review: { policy: review.policy, rule: review.rule, ...(has('letter-review') && { interpreted: true }) },
    }),
    ...(exception && { exception }),
    ...(has('estimated-number') && { estimated: true }),
  };
}

/**
 * The latest publication among the rules that began on the day, or of the change in the destination's groups; the day
 * itself where only an earlier rule ended.
 */
function knownSince(
  day: PlainDate,
  change: {
    readonly rules: readonly ControlRule[];
    readonly destination: DestinationId;
    readonly answer: Answer;
  },
): PlainDate {
  const { rules, destination, answer } = change;
  const groups = groupsOn(destination, day);
  const began = rules.filter(
    (rule) =>
      firstDay(rule.validFrom) === day &&
      !rule.enforced &&
      (rule.id === answer.rule || rule.destinations.some((id) => groups.has(id))),
  );
  const published = [
    ...began.flatMap((rule) => publicSince('rules', rule) ?? []),
    ...groupsPublished(destination, day),
  ];
  const [latest = day] = published.sort(compareDates).reverse();
  return latest;
}

/**
 * What an embed shows of a chip, or of a family of chips that the dataset knows by one name (`h20`). A family stands as
 * the member that came first; a test holds that its members stand alike. Nothing when the dataset holds neither.
 */
export function chipStatus(dataset: Dataset, id: string): ChipStatus | undefined {
  const { chips = [], rules = [], sources = [] } = dataset;
  const family = chips.filter((chip) => chip.family === id && !chip.withdrawn && !chip.moved).sort(byStart);
  const chip = findRecord(dataset, 'chips', id) ?? family[0];
  if (!chip || chip.withdrawn) return undefined;
  const histories = historiesOf(chip, rules);
  const used = new Set(histories.flatMap(({ periods }) => periods.flatMap((p) => [p.rule, p.review?.rule])));
  const cited = rules.filter((rule) => used.has(rule.id));
  const sourceIds = new Set(cited.flatMap(citedSources));
  return {
    meta: dataset.meta,
    id,
    label: family.length > 1 ? familyLabel(family, id) : chip.label,
    histories,
    rules: cited.map(toStatusRule),
    sources: sources.filter((source) => sourceIds.has(source.id)).map(toStatusSource),
  };
}

/** The one that a reader is sent to; the rest stands in the rule's own record. */
const citedSources = ({ sources }: ControlRule): readonly string[] => sources.slice(0, 1);

const toStatusRule = (rule: ControlRule): StatusRule => ({
  id: rule.id,
  status: rule.status,
  title: rule.title,
  ...(rule.citation !== undefined && { citation: rule.citation }),
  sources: citedSources(rule),
});

const toStatusSource = (source: Source): StatusSource => ({
  id: source.id,
  publisher: source.publisher,
  title: source.title,
  ...(source.url !== undefined && { url: source.url }),
  ...(source.archived !== undefined && { archived: source.archived }),
  ...(source.date !== undefined && { date: source.date }),
  checked: source.checked,
  language: source.language,
  kind: source.kind,
});

function historiesOf(chip: Chip, rules: readonly ControlRule[]): ChipStatus['histories'] {
  const byPeriods = new Map<string, { destinations: DestinationId[]; periods: StatusPeriod[] }>();
  for (const destination of Object.keys(DESTINATIONS) as DestinationId[]) {
    const periods = statusHistory(chip, destination, rules);
    const key = JSON.stringify(periods);
    const known = byPeriods.get(key);
    if (known) known.destinations.push(destination);
    else byPeriods.set(key, { destinations: [destination], periods });
  }
  return [...byPeriods.values()];
}

const byStart = (a: Chip, b: Chip): number =>
  compareDates(startOf(a).from ?? '9999', startOf(b).from ?? '9999') || (a.id < b.id ? -1 : 1);

/** What the names of the members begin with (`H100 SXM`, `H100 PCIe`: `H100`), else the family's own name. */
function familyLabel(family: readonly Chip[], id: string): string {
  const [first = [], ...others] = family.map(({ label }) => label.split(' '));
  const differs = first.findIndex((word, i) => others.some((words) => words[i] !== word));
  return first.slice(0, differs === -1 ? first.length : differs).join(' ') || id.toUpperCase();
}
