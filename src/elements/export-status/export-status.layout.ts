import type { Outcome } from 'chip-policy-data/classify';
import { precisionOf, type PlainDate } from 'chip-policy-data/plain-date';
import type { Status } from 'chip-policy-data/schema';
import type { ChipStatus, StatusPeriod } from 'chip-policy-data/status';
import type { SourceView } from '../../shared/attribution/source-note.js';
import type { KnownStatus } from '../../shared/context/status-controller.js';
import { formatDate } from '../../shared/format/date.js';
import { creditText } from '../../shared/frame/frame-view.js';
import type { SentenceParts, StatusMessages } from '../../shared/i18n/messages/status.en.js';
import {
  kindOf,
  PLACE,
  rowsOf,
  ruleOf,
  sourcesOf,
  toPeriodView,
  type PeriodView,
  type RowView,
  type StatusOptions,
} from './export-status.detail.js';

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
  /** What it rests on, in the log of corrections. */
  readonly keys: readonly string[];
}

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
    sources: sourcesOf(status, rules, options),
    asOf: day === undefined ? undefined : messages.asOf(formatDate(day, locale)),
    credit: creditText({ meta: status.meta }, messages),
    keys: [`chips/${status.id}`, ...status.rules.map(({ id }) => `rules/${id}`)],
  };
}

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
          text: PLACE,
          kind: since === undefined ? 'as-of' : 'since',
          exact: precisionOf(date) === 'day',
        };
  const sentence = words.sentence({ label, phrase: date ? phrase : PLACE, place, date: when });
  const [before = '', after = ''] = sentence.slice(label.length).split(PLACE);
  return {
    label,
    before,
    pressed: date ? formatDate(date, locale) : phrase,
    after: after + asideOf(shown, messages),
    isoDate: date,
  };
}

/**
 * The day on which the answer became what it is. None when it was so from the beginning: a chip that came into the world
 * did not become controlled, or free, on that day. None either for an answer that is not known, or for a chip of which the
 * data does not say when it came.
 */
function sinceWhen(periods: readonly StatusPeriod[]): PlainDate | undefined {
  const kinds = periods.map(kindOf);
  if (periods[0]?.from === undefined) return undefined;
  if (kinds.at(-1) === 'perhaps' || kinds.at(-1) === 'outside') return undefined;
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
