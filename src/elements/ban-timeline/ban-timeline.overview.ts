/**
 * The picture above the list: lanes by jurisdiction on a true time scale, a mark per event, a bar for the time in which a
 * rule was in force. Apart from the list, which every reader gets; the picture is only a wide page's. Pure.
 */
import { compareDates, firstDay, isOnOrBefore, type PlainDate } from 'chip-policy-data/plain-date';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { toPhrase } from '../../shared/i18n/phrase.js';
import { textWidth } from '../../shared/layout/text-width.js';
import { time, type TimeScale } from '../../shared/scale/time.js';
import { LANES, laneOf, type EventView, type Lane } from './ban-timeline.entry.js';

/** Below this width the list stands alone. */
export const OVERVIEW_MIN_WIDTH = 640;

/** More marks than this cannot be told apart, let alone pressed. */
const MOST_MARKS = 600;

const GUTTER = 108;
const MARK = 11;
const BAR_ROW = 18;
const TEXT = 11;

export interface MarkView {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly direction: 'tightens' | 'loosens' | 'neutral';
  readonly title: string;
}

export interface BarView {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly direction: 'tightens' | 'loosens' | 'neutral';
  readonly enforced: boolean;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

export interface LaneView {
  readonly lane: Lane;
  readonly label: string;
  readonly count: string;
  readonly baseline: number;
  readonly marks: readonly MarkView[];
}

export interface OverviewView {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bars: readonly BarView[];
  readonly lanes: readonly LaneView[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly axisY: number;
  /** Where the chosen date stands, if one was chosen. */
  readonly dateX?: number | undefined;
}

export interface OverviewOptions {
  readonly width: number;
  readonly language: InterfaceLanguage;
  readonly messages: TimelineMessages;
  /** The date to which the data is known: the end of the scale. */
  readonly until: PlainDate;
  readonly date?: PlainDate | undefined;
}

/** Nothing when the place is too narrow, or there is nothing to draw or too much. */
export function toOverview(events: readonly EventView[], options: OverviewOptions): OverviewView | undefined {
  const { width, messages, until } = options;
  if (width < OVERVIEW_MIN_WIDTH || events.length > MOST_MARKS) return undefined;
  const dates = events.map(({ event }) => event.date).sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = compareDates(last, until) > 0 ? last : until;
  const scale = time({ domain: [`${first.slice(0, 4)}-01-01`, end], range: [GUTTER, width - 8] });
  const bars = toBars(events, scale, options);
  let y = bars.height;
  const lanes = LANES.flatMap((lane) => {
    const own = events.filter(({ event }) => laneOf(event) === lane);
    if (own.length === 0) return [];
    const stacked = stack(own, scale);
    y += stacked.height + 30;
    const marks = stacked.marks.map((mark) => ({ ...mark, y: y - mark.y }));
    return [
      {
        lane,
        label: messages.timeline.lanes[lane],
        count: messages.timeline.laneCount(own.length),
        baseline: y,
        marks,
      },
    ];
  });
  return {
    width,
    height: y + 26,
    left: GUTTER,
    bars: bars.bars,
    lanes,
    years: thinYears(scale.years(), width),
    axisY: y + 6,
    dateX: options.date === undefined ? undefined : scale(options.date),
  };
}

/** Years that have room for their label. */
function thinYears(years: ReturnType<TimeScale['years']>, width: number): ReturnType<TimeScale['years']> {
  const every = Math.max(1, Math.ceil((years.length * 48) / width));
  return years.filter((_, i) => i % every === 0);
}

/** Marks of one lane, in levels above its baseline, so that none touches another. */
function stack(events: readonly EventView[], scale: TimeScale): { marks: MarkView[]; height: number } {
  const levels: number[] = [];
  const sorted = [...events].sort((a, b) => compareDates(a.event.date, b.event.date));
  const marks = sorted.map((view) => {
    const x = scale(view.event.date);
    let level = levels.findIndex((right) => x - right >= MARK);
    if (level < 0) level = levels.length;
    levels[level] = x;
    const title = `${view.fullDate}: ${view.title.text}`;
    return { id: view.id, x, y: 6 + level * MARK, direction: view.event.direction, title };
  });
  return { marks, height: levels.length * MARK };
}

interface Placed extends Omit<BarView, 'y' | 'labelY'> {
  readonly from: number;
  readonly to: number;
  /** A label that fits on neither side takes a row of its own above its bar. */
  readonly above: boolean;
}

function toBars(
  events: readonly EventView[],
  scale: TimeScale,
  { width, language, until }: OverviewOptions,
): { bars: BarView[]; height: number } {
  const placed = events
    .flatMap(({ event }): Placed[] => {
      const { inForce } = event;
      if (!inForce) return [];
      const open = inForce.to === undefined || !isOnOrBefore(inForce.to, until);
      const x = scale(firstDay(inForce.from));
      const end = open || inForce.to === undefined ? width - 8 : scale(inForce.to);
      const label = toPhrase(inForce.label, language)?.text ?? '';
      const space = textWidth(label, TEXT) + 6;
      const isLeft = x - space >= GUTTER;
      const above = !isLeft && end + space > width;
      const anchor = isLeft ? 'end' : 'start';
      const shape = { id: event.id, x, width: Math.max(3, end - x), direction: event.direction };
      return [
        {
          ...shape,
          enforced: inForce.enforced !== false,
          label,
          anchor,
          above,
          labelX: labelAt({ isLeft, above, x, end }),
          from: isLeft ? x - space : x,
          to: isLeft || above ? Math.max(end, x) : end + space,
        },
      ];
    })
    .sort((a, b) => a.x - b.x);
  return stackBars(placed, width);
}

/** Bars in the first row where they and their labels have room. */
function stackBars(placed: readonly Placed[], width: number): { bars: BarView[]; height: number } {
  const rows: number[] = [];
  const isFree = (row: number, from: number): boolean => from - (rows[row] ?? -Infinity) >= 8;
  const bars = placed.map(({ from, to, above, ...bar }): BarView => {
    let row = 0;
    while (!isFree(row, from) || (above && !isFree(row + 1, from))) row += 1;
    const barRow = above ? row + 1 : row;
    // A label above its bar reaches as far as the place allows; nothing else may stand in its row.
    if (above) rows[row] = width;
    rows[barRow] = to;
    return { ...bar, y: 8 + barRow * BAR_ROW, labelY: 16 + row * BAR_ROW };
  });
  return { bars, height: rows.length * BAR_ROW };
}

function labelAt({
  isLeft,
  above,
  x,
  end,
}: Readonly<Record<'x' | 'end', number> & Record<'isLeft' | 'above', boolean>>): number {
  if (isLeft) return x - 6;
  return above ? x : end + 6;
}
