import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Quantity, Status, Stockpile, Unit } from 'chip-policy-data/schema';
import { toCorrectionViews } from '../../shared/attribution/corrections.js';
import { toSourceViews } from '../../shared/attribution/source-note.js';
import { formatDate } from '../../shared/format/date.js';
import { formatPeriod } from '../../shared/format/period.js';
import { asOfText, creditText, type FrameView, type TableView } from '../../shared/frame/frame-view.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { GaugeMessages } from '../../shared/i18n/messages/gauge.en.js';
import { toPhrase, type Phrase } from '../../shared/i18n/phrase.js';
import { linear } from '../../shared/scale/linear.js';
import { formatQuantity, runwayOf } from './stockpile-gauge.amount.js';

/** A bar of the picture. Positions in percent of the track, so that no width need be measured. */
export interface BarView {
  /** End of the certain part. */
  readonly solid: number;
  /** End of the possible part of a range; the same as `solid` where there is none. */
  readonly possible: number;
  /** The source's own middle of its range. */
  readonly central?: number | undefined;
  /** "At least" goes on, "at most" may be less. */
  readonly open?: 'more' | 'less' | undefined;
}

export interface RowView {
  readonly id: string;
  readonly amount: string;
  readonly title: Phrase;
  readonly when: string;
  readonly status: Status;
  readonly source: string;
  readonly url?: string | undefined;
  readonly role: 'main' | 'reference' | 'contradicts' | 'estimate';
  /** Absent when it is of another unit, undisclosed, or there is nothing to compare with. */
  readonly bar?: BarView | undefined;
}

export interface GaugeView extends FrameView {
  readonly amount: string;
  readonly disclosed: boolean;
  readonly horizon?: Phrase | undefined;
  readonly runway?: string | undefined;
  readonly rows: readonly RowView[];
  /** Only against a sourced reference; otherwise the number stands alone. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

export interface GaugeOptions {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: GaugeMessages;
  readonly asOf?: string | undefined;
  readonly monthlyUse?: number | undefined;
}

/** A quantity and its data to everything that the gauge says. */
export function toView(dataset: Dataset, record: Stockpile, options: GaugeOptions): GaugeView {
  const { language, locale, messages } = options;
  const { gauge } = messages;
  const others = neighboursOf(dataset, record);
  const scale = scaleFor([record, ...others.map(([other]) => other)]);
  const rows = [
    toRow(dataset, record, 'main', scale, options),
    ...others.map(([other, role]) => toRow(dataset, other, role, scale, options)),
  ];
  // An author's own figure has no period and no day on which it was stated.
  const described =
    record.published &&
    gauge.described(
      gauge.measure[record.measure],
      formatPeriod(record.period.start, record.period.end, locale),
      formatDate(record.published, locale),
    );
  const horizon = toPhrase(record.horizon, language);
  return {
    heading: toPhrase(record.title, language),
    description: described ? { text: described } : undefined,
    sentence: toPhrase(record.summary, language),
    note: toPhrase(record.note, language),
    corrections: toCorrectionViews(record, options),
    status: record.status,
    sources: toSourceViews(dataset, record, options),
    asOf: asOfText(dataset, options.asOf, options),
    credit: creditText(dataset, messages),
    amount: formatQuantity(record.quantity, record.status, messages),
    disclosed: record.quantity !== undefined,
    horizon: horizon && { ...horizon, text: gauge.horizon(horizon.text) },
    runway: runwayOf(record.quantity, options),
    rows,
    ticks: scale ? scale.ticks.map((value) => ({ x: scale.map(value), label: gauge.short(value, scale.unit) })) : [],
    get table() {
      return toTable(rows, messages);
    },
  };
}

/** References first, then estimates by others, then figures that contradict; each once. */
function neighboursOf(dataset: Dataset, record: Stockpile): [Stockpile, RowView['role']][] {
  const seen = new Set([record.id]);
  const pick = (ids: readonly string[], role: RowView['role']): [Stockpile, RowView['role']][] =>
    ids.flatMap((id) => {
      const found = seen.has(id) ? undefined : findRecord(dataset, 'stockpiles', id);
      seen.add(id);
      return found ? [[found, role]] : [];
    });
  return [
    ...pick(record.references, 'reference'),
    ...pick(record.estimates, 'estimate'),
    ...pick(record.contradicts, 'contradicts'),
  ];
}

interface GaugeScale {
  readonly unit: Unit;
  readonly per: Quantity['per'];
  readonly map: (value: number) => number;
  readonly ticks: readonly number[];
}

const reachOf = ({ value, low, high, central }: Quantity): number =>
  Math.max(value ?? 0, low ?? 0, high ?? 0, central ?? 0);

/** A scale from zero, when the number has something of its own unit to stand beside. */
function scaleFor(records: readonly Stockpile[]): GaugeScale | undefined {
  const quantities = records.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const main = records[0]?.quantity;
  const comparable = quantities.filter(({ unit, per }) => unit === main?.unit && per === main.per);
  if (!main || comparable.length < 2) return undefined;
  const largest = Math.max(...comparable.map(reachOf));
  if (largest <= 0) return undefined;
  // A tenth of room, so that an arrow for "at least" stays inside.
  const reach = largest * 1.1;
  const step = linear({ domain: [0, reach], range: [0, 100] }).ticks(4)[1] ?? reach;
  const end = Math.ceil(reach / step) * step;
  const map = linear({ domain: [0, end], range: [0, 100] });
  return { unit: main.unit, per: main.per, map, ticks: map.ticks(4) };
}

function toRow(
  dataset: Dataset,
  record: Stockpile,
  role: RowView['role'],
  scale: GaugeScale | undefined,
  options: GaugeOptions,
): RowView {
  const { language, locale, messages } = options;
  const { quantity, period } = record;
  const [source] = toSourceViews(dataset, record, options);
  return {
    id: record.id,
    amount: formatQuantity(quantity, record.status, messages),
    title: toPhrase(record.title, language) ?? { text: record.id },
    when: period.start ? formatPeriod(period.start, period.end, locale) : '',
    status: record.status,
    source: source?.label ?? '',
    url: source?.url,
    role,
    bar:
      quantity && scale?.unit === quantity.unit && scale.per === quantity.per ? toBar(quantity, scale.map) : undefined,
  };
}

function toBar(quantity: Quantity, map: (value: number) => number): BarView {
  const { value, low, high, central, qualifier } = quantity;
  const more = qualifier === 'at-least' || qualifier === 'more-than' || (low !== undefined && high === undefined);
  const less = qualifier === 'at-most' || qualifier === 'less-than' || qualifier === 'up-to';
  const limit = less ? 'less' : undefined;
  const open = more ? 'more' : limit;
  if (value !== undefined) return { solid: open === 'less' ? 0 : map(value), possible: map(value), open };
  const [from, to] = [low ?? 0, high ?? central ?? low ?? 0];
  return {
    solid: map(from),
    possible: map(to),
    central: central === undefined ? undefined : map(central),
    open,
  };
}

function toTable(rows: readonly RowView[], messages: GaugeMessages): TableView {
  const { what, value, when, status, source } = messages.columns;
  return {
    caption: messages.gauge.caption,
    columns: [what, value, when, status, source],
    rows: rows.map((row) => [
      row.title,
      { text: row.amount },
      { text: row.when },
      { text: messages.status[row.status] },
      { text: row.source },
    ]),
  };
}
