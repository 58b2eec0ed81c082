import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import { compareDates } from 'chip-policy-data/plain-date';
import type { Indicator, IndicatorKind, Status } from 'chip-policy-data/schema';
import { toCorrectionViews } from '../../shared/attribution/corrections.js';
import { actorName, toSourceViews } from '../../shared/attribution/source-note.js';
import { formatDate } from '../../shared/format/date.js';
import { formatPercent } from '../../shared/format/number.js';
import { formatIndicatorPeriod } from '../../shared/format/period.js';
import { asOfText, creditText, type FrameView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { MeterMessages } from '../../shared/i18n/messages/meter.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';
import { sentenceOf } from './self-sufficiency-meter.sentence.js';

/** A mark on the track. Positions in percent, which a share is already. */
export interface MarkView {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly status: Status;
  readonly from: number;
  readonly to: number;
  readonly share: string;
  readonly year: string;
  readonly kindWord: string;
  readonly by: Phrase;
  readonly stated: string;
  readonly main: boolean;
}

/** Shares of one definition. Another definition gets a track of its own. */
export interface TrackView {
  readonly definition?: Phrase | undefined;
  readonly marks: readonly MarkView[];
}

export interface MeterView extends FrameView {
  readonly definition: Phrase;
  readonly share: string;
  /** Spoken by `role="meter"`; absent when no share was stated. */
  readonly meter?: { readonly value: number; readonly text: string } | undefined;
  readonly label: string;
  readonly tracks: readonly TrackView[];
  readonly notComparable?: Phrase | undefined;
}

export interface MeterOptions {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: MeterMessages;
  readonly asOf?: string | undefined;
}

/** An indicator and its data to everything that the meter says. */
export function toView(dataset: Dataset, main: Indicator, options: MeterOptions): MeterView {
  const { language, messages } = options;
  const series = seriesOf(dataset, main);
  const against = main.against
    .flatMap((id) => findRecord(dataset, 'indicators', id) ?? [])
    .filter((other) => !series.includes(other));
  const toMark = (record: Indicator): MarkView => markOf(dataset, record, record.id === main.id, options);
  const mark = toMark(main);
  const target = series.find((record) => record.kind === 'target' && record !== main && record.value !== undefined);
  const tracks: TrackView[] = [
    { marks: series.map(toMark) },
    ...byDefinition(against).map((records) => ({
      definition: toPhrase(records[0]?.definition, language),
      marks: records.map(toMark),
    })),
  ];
  return {
    heading: toPhrase(main.title, language),
    definition: toPhrase(main.definition, language) ?? { text: '' },
    sentence: sentenceOf({ main, series, target, day: options.asOf ?? dataset.meta.asOf }, options),
    note: toPhrase(main.note, language),
    notComparable: toPhrase(main.notComparable, language),
    corrections: toCorrectionViews(main, options),
    status: main.status,
    sources: toSourceViews(dataset, main, options),
    asOf: asOfText(dataset, options.asOf, options),
    credit: creditText(dataset, messages),
    share: mark.share,
    label: labelOf(mark, messages),
    meter:
      main.value === undefined && main.low === undefined
        ? undefined
        : { value: (mark.from + mark.to) / 2, text: labelOf(mark, messages) },
    tracks,
    get table() {
      return toTable(tracks, messages);
    },
  };
}

/** All shares of the same definition, in the order of the years they are of, then of the days they were stated on. */
function seriesOf(dataset: Dataset, main: Indicator): Indicator[] {
  const records =
    main.series === undefined ? [] : (dataset.indicators ?? []).filter(({ series }) => series === main.series);
  const all = records.some(({ id }) => id === main.id) ? records : [main, ...records];
  return all
    .filter(({ withdrawn }) => !withdrawn)
    .sort((a, b) => (a.period ?? '').localeCompare(b.period ?? '') || compareDates(a.published, b.published));
}

function byDefinition(records: readonly Indicator[]): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const record of records) {
    const key = record.series ?? record.id;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

const periodOf = (record: Indicator, locale: string): string =>
  record.period === undefined ? '' : formatIndicatorPeriod(record.period, locale);

/** "about 41%", "55% to 65%", or that no share was stated. */
function shareOf(record: Indicator, { locale, messages }: MeterOptions): string {
  const { value, low, high, qualifier } = record;
  const percent = (n: number): string => formatPercent(n, locale);
  const qualified = (words: string): string => (qualifier ? messages.qualifier[qualifier](words) : words);
  if (value !== undefined) return qualified(percent(value));
  if (low !== undefined && high !== undefined) return qualified(messages.range(percent(low), percent(high)));
  return messages.meter.noNumber;
}

function markOf(dataset: Dataset, record: Indicator, main: boolean, options: MeterOptions): MarkView {
  const { language, locale, messages } = options;
  return {
    id: record.id,
    kind: record.kind,
    status: record.status,
    from: record.low ?? record.value ?? 0,
    to: record.high ?? record.value ?? 0,
    share: shareOf(record, options),
    year: periodOf(record, locale),
    kindWord: kindOf(record, messages),
    by: actorName(dataset, record.statedBy, language, 'short') ?? { text: record.statedBy },
    stated: record.published && formatDate(record.published, locale),
    main,
  };
}

/** A claim is only as good as whoever brought it: "claim, reported" is not "claim, company claim". */
const kindOf = ({ kind, status }: Indicator, { meter, status: statuses, listSeparator }: MeterMessages): string =>
  kind === 'claim' ? meter.kind.claim + listSeparator + statuses[status] : meter.kind[kind];

const labelOf = ({ share, year, kindWord }: MarkView, { meter }: MeterMessages): string =>
  year ? meter.inYear(share, year, kindWord) : meter.undated(share, kindWord);

function toTable(tracks: readonly TrackView[], { meter, columns, status }: MeterMessages): MeterView['table'] {
  const { share, year, kind, by, date } = meter.columns;
  return {
    caption: meter.caption,
    columns: [share, year, kind, by, date, columns.status],
    rows: tracks.flatMap(({ marks }) =>
      marks.map((mark) => [
        { text: mark.share },
        { text: mark.year },
        { text: mark.kindWord },
        mark.by,
        { text: mark.stated },
        { text: status[mark.status] },
      ]),
    ),
  };
}

/**
 * The indicator that an author asked for: by id, or the newest estimate of a country and scope (of a given year, if one
 * was given), or the author's only one.
 */
export function pickIndicator(
  dataset: Dataset,
  choice: Readonly<Partial<Record<'id' | 'country' | 'scope' | 'year', string | undefined>>>,
): Indicator | undefined {
  if (choice.id !== undefined) return findRecord(dataset, 'indicators', choice.id);
  const { country, scope, year } = choice;
  const fits = (dataset.indicators ?? []).filter(
    (record) =>
      !record.withdrawn &&
      (country === undefined || record.country === country) &&
      (scope === undefined || record.scope === scope.toLowerCase()) &&
      (year === undefined || record.period === year),
  );
  const rank: Readonly<Record<IndicatorKind, number>> = {
    estimate: 0,
    claim: 1,
    forecast: 2,
    target: 3,
  };
  return fits.sort(
    (a, b) =>
      rank[a.kind] - rank[b.kind] ||
      (b.period ?? '').localeCompare(a.period ?? '') ||
      compareDates(b.published, a.published),
  )[0];
}
