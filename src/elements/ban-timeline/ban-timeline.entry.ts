/** One event as an entry of the list says it. Pure. */
import type { Dataset } from 'chip-policy-data/dataset';
import type { PolicyEvent, Status } from 'chip-policy-data/schema';
import { toCorrectionViews, type CorrectionView } from '../../shared/attribution/corrections.js';
import { actorName, toSourceViews, type SourceView } from '../../shared/attribution/source-note.js';
import { formatDate, formatDayOfYear } from '../../shared/format/date.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';
import { changeSince, type ChangeKind } from './ban-timeline.choice.js';
import type { TimelineOptions } from './ban-timeline.layout.js';

/** Which lane of the overview an event stands in. */
export type Lane = 'US' | 'CN' | 'others';
export const LANES = ['US', 'CN', 'others'] as const satisfies readonly Lane[];

export const laneOf = (event: PolicyEvent): Lane =>
  event.jurisdiction === 'US' || event.jurisdiction === 'CN' ? event.jurisdiction : 'others';

export interface EventView {
  readonly id: string;
  readonly event: PolicyEvent;
  readonly day: string;
  readonly fullDate: string;
  readonly lane: Lane;
  readonly where: string;
  readonly whereShort: string;
  readonly directionWord: string;
  readonly title: Phrase;
  readonly summary?: Phrase | undefined;
  readonly note?: Phrase | undefined;
  /** In a view of what changed: what did, when it is not that the event is new. */
  readonly change?: { readonly kind: ChangeKind; readonly word: string } | undefined;
  readonly withdrawn?: Phrase | undefined;
  readonly corrections: readonly CorrectionView[];
  readonly facts: readonly { readonly label: string; readonly value: Phrase }[];
  readonly status: Status;
  readonly sources: readonly SourceView[];
  /** Families of the chips it names, for the filter. */
  readonly families: readonly string[];
  /** Everything a search may find, in lower case. */
  readonly haystack: string;
}

/** What a closed entry says is worked out at once, the rest when an entry is drawn open, searched or listed. */
export function toEventView(dataset: Dataset, event: PolicyEvent, options: TimelineOptions): EventView {
  const { language, locale, messages } = options;
  let haystack: string | undefined;
  const names = event.chips.map((id) => dataset.chipNames?.[id]);
  const labels = [...new Set([...event.chips.map((id, i) => names[i]?.label ?? id), ...event.items])];
  return {
    id: event.id,
    event,
    day: formatDayOfYear(event.date, locale),
    get fullDate() {
      return formatDate(event.date, locale);
    },
    lane: laneOf(event),
    where: messages.timeline.jurisdiction[event.jurisdiction],
    whereShort: messages.timeline.jurisdictionShort[event.jurisdiction],
    directionWord: messages.direction[event.direction],
    title: toPhrase(event.title, language) ?? { text: event.id },
    summary: toPhrase(event.summary, language),
    note: toPhrase(event.note, language),
    change: changeOf(event, options),
    get corrections() {
      return toCorrectionViews(event, options);
    },
    get facts() {
      return factsOf(dataset, event, labels, options);
    },
    status: event.status,
    withdrawn: toPhrase(event.withdrawn?.reason, language),
    get sources() {
      return toSourceViews(dataset, event, options);
    },
    families: [...new Set(names.map((name, i) => name?.family ?? event.chips[i] ?? ''))],
    get haystack() {
      const actor = actorName(dataset, event.actor, language)?.text;
      return (haystack ??= [this.title.text, this.summary?.text, actor, event.citation, ...labels]
        .join(' ')
        .toLowerCase());
    },
  };
}

function changeOf(event: PolicyEvent, { since, asOf, locale, messages }: TimelineOptions): EventView['change'] {
  const change = since === undefined ? undefined : changeSince(event, since, asOf);
  return change && { kind: change.kind, word: messages.timeline.change[change.kind](formatDate(change.date, locale)) };
}

function factsOf(
  dataset: Dataset,
  event: PolicyEvent,
  chips: readonly string[],
  { language, locale, messages }: TimelineOptions,
): EventView['facts'] {
  const { timeline } = messages;
  const date = (day: string | undefined): Phrase | undefined =>
    day === undefined ? undefined : { text: formatDate(day, locale) };
  const limits = Object.entries(event.thresholds ?? {}).map(([name, limit]) => `${name}: ${limit}`);
  const facts: [string, Phrase | undefined][] = [
    [timeline.by, actorName(dataset, event.actor, language, 'short')],
    [timeline.kind, { text: timeline.instrument[event.instrument] }],
    [timeline.decided, event.published || event.effective ? date(event.date) : undefined],
    [timeline.published, date(event.published)],
    [timeline.effective, date(event.effective)],
    [timeline.expires, date(event.expires)],
    [timeline.chips, chips.length > 0 ? { text: chips.join(messages.listSeparator) } : undefined],
    [timeline.thresholds, limits.length > 0 ? { text: limits.join('; '), lang: 'en' } : undefined],
    [timeline.citation, event.citation ? { text: event.citation, lang: 'en' } : undefined],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
