/** One event as an entry of the list says it. Pure. */
import type { Dataset } from 'chip-policy-data/dataset';
import type { LocalizedText, PolicyEvent } from 'chip-policy-data/schema';
import { toCorrectionViews, type CorrectionView } from '../../shared/attribution/corrections.js';
import { actorName, toSourceViews, type SourceView } from '../../shared/attribution/source-note.js';
import { formatDate, formatDayOfYear } from '../../shared/format/date.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';
import { changeSince, type ChangeKind } from './ban-timeline.choice.js';
import type { TimelineOptions } from './ban-timeline.layout.js';

/** Which lane of the overview an event stands in. */
export type Lane = 'US' | 'CN' | 'others';
export const LANES = ['US', 'CN', 'others'] as const satisfies readonly Lane[];

export interface Fact {
  readonly label: string;
  readonly value: Phrase;
}

export const laneOf = (event: PolicyEvent): Lane =>
  event.jurisdiction === 'US' || event.jurisdiction === 'CN' ? event.jurisdiction : 'others';

/**
 * An event's view. What it says is worked out when it is asked for: of a list of thousands most entries are never opened, and
 * what each of them would keep adds up.
 */
export class EventView {
  readonly #dataset: Dataset;
  readonly #options: TimelineOptions;
  readonly event: PolicyEvent;

  constructor(dataset: Dataset, event: PolicyEvent, options: TimelineOptions) {
    this.#dataset = dataset;
    this.#options = options;
    this.event = event;
  }

  get id(): string {
    return this.event.id;
  }

  get day(): string {
    return formatDayOfYear(this.event.date, this.#options.locale);
  }

  get fullDate(): string {
    return formatDate(this.event.date, this.#options.locale);
  }

  get where(): string {
    return this.#options.messages.timeline.jurisdiction[this.event.jurisdiction];
  }

  get directionWord(): string {
    return this.#options.messages.direction[this.event.direction];
  }

  get title(): Phrase {
    return this.#phrase(this.event.title) ?? { text: this.id };
  }

  get summary(): Phrase | undefined {
    return this.#phrase(this.event.summary);
  }

  get note(): Phrase | undefined {
    return this.#phrase(this.event.note);
  }

  get withdrawn(): Phrase | undefined {
    return this.#phrase(this.event.withdrawn?.reason);
  }

  /** In a view of what changed: what did, when it is not that the event is new. */
  get change(): { readonly kind: ChangeKind; readonly word: string } | undefined {
    return changeOf(this.event, this.#options);
  }

  get corrections(): readonly CorrectionView[] {
    return toCorrectionViews(this.event, this.#options);
  }

  get facts(): readonly Fact[] {
    return factsOf(this.#dataset, this.event, this.#labels, this.#options);
  }

  get sources(): readonly SourceView[] {
    return toSourceViews(this.#dataset, this.event, this.#options);
  }

  /** Families of the chips it names, for the filter. */
  get families(): readonly string[] {
    return [...new Set(this.event.chips.map((id) => this.#dataset.chipNames?.[id]?.family ?? id))];
  }

  /** Everything a search may find, in lower case. */
  get haystack(): string {
    const actor = actorName(this.#dataset, this.event.actor, this.#options.language)?.text;
    return [this.title.text, this.summary?.text, actor, this.event.citation, ...this.#labels].join(' ').toLowerCase();
  }

  get #labels(): readonly string[] {
    const { chips, items } = this.event;
    return [...new Set([...chips.map((id) => this.#dataset.chipNames?.[id]?.label ?? id), ...items])];
  }

  #phrase(text: LocalizedText | undefined): Phrase | undefined {
    return toPhrase(text, this.#options.language);
  }
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
): readonly Fact[] {
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
