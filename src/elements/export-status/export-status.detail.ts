/** What opens below the line, apart from the sentence: most readers never see it. */
import type { DestinationId } from 'chip-policy-data/classify';
import { compareDates, precisionOf } from 'chip-policy-data/plain-date';
import type { ChipStatus, StatusPeriod, StatusRule } from 'chip-policy-data/status';
import { toSourceView, type SourceView } from '../../shared/attribution/source-note.js';
import { formatDate } from '../../shared/format/date.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { StatusMessages } from '../../shared/i18n/messages/status.en.js';
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

export interface StatusOptions {
  readonly to: DestinationId;
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: StatusMessages;
}

type PhraseKind = keyof StatusMessages['exportStatus']['phrase'];

/** Stands in a sentence where other words will be, so that no language is searched for them. */
export const PLACE = '\u0000';

/** Which of the five short answers it is. */
export function kindOf({ outcome, because }: StatusPeriod): PhraseKind {
  if (outcome === 'licence-required') return 'licence';
  if (outcome === 'not-controlled') return 'free';
  if (because === 'approved-recipients-only') return 'recipients';
  return because === 'outside-dataset' ? 'outside' : 'perhaps';
}

export function rowsOf(status: ChipStatus, shown: StatusPeriod, { to, language, messages }: StatusOptions): RowView[] {
  const { exportStatus: words } = messages;
  const { terms } = words;
  const { because, estimated, exception, review, paragraph = '' } = shown;
  const estimate = estimated ? [{ text: words.gap + words.estimated }] : [];
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
      ? [{ text: policy + words.separator }, ...citedRule(other, '', language, words)]
      : [{ text: policy }];
    if (review.interpreted) parts.push({ text: words.interpreted });
    rows.push({ term: terms.review, words: parts });
  }
  if (exception) rows.push({ term: terms.exception, words: [{ text: words.exception[exception] }] });
  return rows;
}

export const ruleOf = ({ rules }: ChipStatus, id: string | undefined): StatusRule | undefined =>
  rules.find((rule) => rule.id === id);

const citedRule = (
  { title, citation = '', id }: StatusRule,
  paragraph: string,
  language: InterfaceLanguage,
  words: StatusMessages['exportStatus'],
): Phrase[] => [toPhrase(title, language) ?? { text: id }, { text: words.cited(citation, paragraph) }];

export function toPeriodView(
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
  const more = [
    review && words.review[review.policy],
    isLater ? words.publicSince(formatDate(publicSince, locale), precisionOf(publicSince) === 'day') : undefined,
  ].filter((part) => part !== undefined);
  const [open = '', close = ''] = words.aside(PLACE).split(PLACE);
  const phrase = words.phrase[kindOf(period)];
  return {
    date: messages.label(begins ? `${date}${listSeparator}${words.begins[begins]}` : date),
    isoDate: from,
    words: [
      { text: phrase },
      ...(title ? [{ text: open }, title, { text: close }] : []),
      { text: more.map((part) => words.separator + part).join('') },
    ],
    isShown,
  };
}

export function sourcesOf(
  status: ChipStatus,
  rules: readonly StatusRule[],
  words: Parameters<typeof toSourceView>[2],
): SourceView[] {
  const ids = new Set(rules.flatMap(({ sources }) => sources));
  return [...ids]
    .flatMap((id) => status.sources.find((source) => source.id === id) ?? [])
    .map((source) => toSourceView(source, status.meta.version !== undefined, words));
}
