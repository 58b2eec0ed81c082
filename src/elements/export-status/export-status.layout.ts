import type { DestinationId, Outcome } from 'chip-policy-data/classify';
import { compareDates, precisionOf, type PlainDate } from 'chip-policy-data/plain-date';
import type { Language, Status } from 'chip-policy-data/schema';
import type { ChipStatus, StatusPeriod, StatusRule } from 'chip-policy-data/status';
import { toSourceView, type SourceView } from '../../shared/attribution/source-note.js';
import type { KnownStatus } from '../../shared/context/status-controller.js';
import { formatDate } from '../../shared/format/date.js';
import { creditText } from '../../shared/frame/frame-view.js';
import type { SentenceParts, StatusMessages } from '../../shared/i18n/messages/status.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';

/** A line of the detail: a term and its words, one after the other. */
export interface RowView {
  readonly term: string;
  readonly words: readonly Phrase[];
}

export interface PeriodView {
  readonly date: string;
  readonly isoDate?: string | undefined;
  readonly words: readonly Phrase[];
  readonly isShown: boolean;
}

export interface StatusView {
  readonly outcome: Outcome;
  /** The sentence in four pieces: the chip's name, what stands before the words to press, those words, and the rest. */
  readonly label: string;
  readonly before: string;
  readonly pressed: string;
  readonly after: string;
  readonly isoDate?: string | undefined;
  readonly rows: readonly RowView[];
  readonly history: readonly PeriodView[];
  readonly status?: Status | undefined;
  readonly sources: readonly SourceView[];
  readonly asOf?: string | undefined;
  readonly credit?: string | undefined;
}

export interface StatusOptions {
  readonly to: DestinationId;
  readonly language: Language;
  readonly locale: string;
  readonly messages: StatusMessages;
}

type PhraseKind = keyof StatusMessages['exportStatus']['phrase'];

/** How a chip stood, to everything that the sentence and its detail say. */
export function toView({ status, periods, day }: KnownStatus, options: StatusOptions): StatusView | undefined {
  const { locale, messages } = options;
  const shown = periods.at(-1);
  if (!shown) return undefined;
  const rules = [shown.rule, shown.review?.rule].flatMap((id) => ruleOf(status, id) ?? []);
  return {
    outcome: shown.outcome,
    ...sentenceOf(status, periods, { shown, day, options }),
    rows: rowsOf(status, shown, options),
    history: periods.map((period) => toPeriodView(status, period, { isShown: period === shown, options })),
    status: rules[0]?.status,
    sources: sourcesOf(status, rules, locale),
    asOf: day === undefined ? undefined : messages.asOf(formatDate(day, locale)),
    credit: creditText({ meta: status.meta }, messages),
  };
}

/** Stands in the sentence where the words to press will be, so that no language is searched for them. */
const PRESSED = '\u0000';

function sentenceOf(
  status: ChipStatus,
  periods: readonly StatusPeriod[],
  { shown, day, options }: { shown: StatusPeriod; day: PlainDate | undefined; options: StatusOptions },
): Pick<StatusView, 'label' | 'before' | 'pressed' | 'after' | 'isoDate'> {
  const { to, locale, messages } = options;
  const { exportStatus: words } = messages;
  const label = messages.label(status.label);
  const since = sinceWhen(periods);
  const date = since ?? day;
  const phrase = words.phrase[kindOf(shown)];
  const place = to === 'china' ? '' : words.destination[to];
  const when: SentenceParts['date'] =
    date === undefined
      ? undefined
      : {
          text: PRESSED,
          kind: since === undefined ? 'as-of' : 'since',
          exact: precisionOf(date) === 'day',
        };
  const sentence = words.sentence({ label, phrase: date ? phrase : PRESSED, place, date: when });
  const [before = '', after = ''] = sentence.slice(label.length).split(PRESSED);
  return {
    label,
    before,
    pressed: date ? formatDate(date, locale) : phrase,
    after: after + asideOf(shown, messages),
    isoDate: date,
  };
}

function kindOf({ outcome, because }: StatusPeriod): PhraseKind {
  if (outcome === 'licence-required') return 'licence';
  if (outcome === 'not-controlled') return 'free';
  if (because === 'approved-recipients-only') return 'recipients';
  return because === 'outside-dataset' ? 'outside' : 'perhaps';
}

/**
 * The day on which the answer became what it is. None when it was so from the beginning: a chip that came into the world
 * did not become controlled, or free, on that day.
 */
function sinceWhen(periods: readonly StatusPeriod[]): PlainDate | undefined {
  const kinds = periods.map(kindOf);
  const first = kinds.findLastIndex((kind) => kind !== kinds.at(-1)) + 1;
  return first === 0 ? undefined : periods[first]?.from;
}

/** Why the sentence says "perhaps"; else what qualifies it. */
function asideOf({ because, exception, estimated }: StatusPeriod, messages: StatusMessages): string {
  const { aside, asides } = messages.exportStatus;
  if (because === 'missing-input' || because === 'within-margin' || because === 'unpublished-limits') {
    return aside(asides[because]);
  }
  const words = [exception && asides.exception, estimated && asides.estimated].filter((part) => part !== undefined);
  return words.length === 0 ? '' : aside(words.join(messages.listSeparator));
}

function rowsOf(status: ChipStatus, shown: StatusPeriod, { to, language, messages }: StatusOptions): RowView[] {
  const { exportStatus: words } = messages;
  const { terms } = words;
  const { because, estimated, exception, review, paragraph = '' } = shown;
  const estimate = estimated ? [{ text: ' ' }, { text: words.estimated }] : [];
  const rows: RowView[] = [
    { term: terms.destination, words: [{ text: words.destination[to] }] },
    { term: terms.why, words: [{ text: words.because[because] }, ...estimate] },
  ];
  const rule = ruleOf(status, shown.rule);
  if (rule) rows.push({ term: terms.rule, words: citedRule(rule, paragraph, language, words) });
  if (review) {
    const other = review.rule === shown.rule ? undefined : ruleOf(status, review.rule);
    const policy = words.review[review.policy];
    const parts = other
      ? [{ text: words.under(policy) }, ...citedRule(other, '', language, words)]
      : [{ text: policy }];
    if (review.interpreted) parts.push({ text: words.interpreted });
    rows.push({ term: terms.review, words: parts });
  }
  if (exception) rows.push({ term: terms.exception, words: [{ text: words.exception[exception] }] });
  return rows;
}

const ruleOf = ({ rules }: ChipStatus, id: string | undefined): StatusRule | undefined =>
  rules.find((rule) => rule.id === id);

const citedRule = (
  { title, citation = '', id }: StatusRule,
  paragraph: string,
  language: Language,
  words: StatusMessages['exportStatus'],
): Phrase[] => [toPhrase(title, language) ?? { text: id }, { text: words.cited(citation, paragraph) }];

function toPeriodView(
  status: ChipStatus,
  period: StatusPeriod,
  { isShown, options }: { isShown: boolean; options: StatusOptions },
): PeriodView {
  const { language, locale, messages } = options;
  const { exportStatus: words, listSeparator } = messages;
  const { from, begins, publicSince, review } = period;
  const date = from === undefined ? words.start : formatDate(from, locale);
  const isLater = from !== undefined && publicSince !== undefined && compareDates(publicSince, from) > 0;
  const title = toPhrase(ruleOf(status, period.rule)?.title, language);
  const extras: Phrase[] = [
    { text: words.phrase[kindOf(period)] },
    ...(title ? [title] : []),
    ...(review ? [{ text: words.review[review.policy] }] : []),
    ...(isLater ? [{ text: words.publicSince(formatDate(publicSince, locale)) }] : []),
  ];
  return {
    date: messages.label(begins ? `${date}${listSeparator}${words.begins[begins]}` : date),
    isoDate: from,
    words: extras.flatMap((part, i) => (i === 0 ? [part] : [{ text: listSeparator }, part])),
    isShown,
  };
}

function sourcesOf(status: ChipStatus, rules: readonly StatusRule[], locale: string): SourceView[] {
  const ids = new Set(rules.flatMap(({ sources }) => sources));
  return status.sources
    .filter(({ id }) => ids.has(id))
    .map((source) => toSourceView(source, locale, status.meta.version !== undefined));
}
