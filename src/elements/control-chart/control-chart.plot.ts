/** The picture in pixels: scales, ticks, areas, points and their labels. Pure: a view and a width in, positions out. */
import { formatNumber } from '../../shared/format/number.js';
import { log, type LogScale } from '../../shared/scale/log.js';
import { MOST_TICKS, axisTicks, type Tick } from './control-chart.axis.js';
import type { Box, Spot } from './control-chart.labels.js';
import type { ChartPoint, ChartView, OwnPoint, RegionView } from './control-chart.layout.js';
import { labelWidth, nameAll, type NameView } from './control-chart.names.js';
import type { Cell, Edge } from './control-chart.regions.js';

export const RADIUS = 4.5;
/** A point that is pointed out has a ring around it. */
export const RING = 9;

/** From this width on the picture is wider than high. */
const WIDE = 640;
const FEWEST_PIXELS = 200;
const HIGHEST = 560;
const TOP = 24;
const RIGHT = 6;
const BOTTOM = 48;

export interface PointView extends ChartPoint {
  readonly at: Spot;
}

export interface AreaView {
  readonly tone: RegionView['tone'];
  readonly boxes: readonly Box[];
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlotView {
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where the ticks of the x axis end and its title stands. */
  readonly titleY: number;
  readonly areas: readonly AreaView[];
  readonly areaNames: readonly NameView[];
  readonly edges: readonly Line[];
  readonly points: readonly PointView[];
  readonly names: readonly NameView[];
  readonly own?: OwnPoint | undefined;
}

/** The part of the picture that has a scale. */
export interface Plane {
  readonly height: number;
  readonly frame: Box;
  readonly x: LogScale;
  readonly y: LogScale;
  readonly isOff: (point: OwnPoint) => boolean;
}

export interface PlotOptions {
  readonly width: number;
  readonly locale: string;
  readonly own?: OwnPoint | undefined;
  readonly ownLabel: { readonly inside: string; readonly off: string };
}

/** Nothing before the width is known, or when there is no point to draw. */
export function toPlot(view: ChartView, options: PlotOptions): PlotView | undefined {
  const { width, locale, own } = options;
  const { axes } = view.subject;
  if (width < FEWEST_PIXELS || view.points.length === 0) return undefined;
  const plane = toPlane(view, options);
  const { x, y, frame } = plane;
  const points = view.points.map((point): PointView => {
    const radius = point.highlighted ? RING + 1 : RADIUS + 1;
    return { ...point, at: { x: round(x(point.x)), y: round(y(point.y)), radius } };
  });
  const areas = view.regions.map((region) => ({
    region,
    boxes: joined(region.cells.map((cell) => toBox(cell, plane))),
  }));
  const edges = view.edges.map((edge) => toLine(edge, toBox(edge, plane)));
  // One number makes a line, which at the edge would look like an axis.
  const isDrawn = own !== undefined && (own.y !== undefined || !plane.isOff(own));
  const ownAt = isDrawn ? { x: own.x && round(x(own.x)), y: own.y && round(y(own.y)) } : undefined;
  const written = nameAll(view, { options, plane, points, areas, edges, ownAt });
  return {
    width,
    height: plane.height,
    frame,
    xTicks: axisTicks(x, { lines: axes.xLines, along: 'x', locale, within: [0, width] }),
    yTicks: axisTicks(y, { lines: axes.yLines, along: 'y', locale, within: [TOP, plane.height - BOTTOM] }),
    titleY: plane.height - 6,
    areas: areas.map(({ region, boxes }) => ({ tone: region.tone, boxes })),
    edges,
    points,
    own: ownAt,
    ...written,
  };
}

function toPlane(view: ChartView, { width, locale }: PlotOptions): Plane {
  const { axes } = view.subject;
  const height = width >= WIDE ? Math.min(HIGHEST, Math.round(width * 0.62)) : width + TOP;
  const xDomain = domainOf(view.points.map(({ x }) => x).concat(axes.xLines));
  const yDomain = domainOf(view.points.map(({ y }) => y).concat(axes.yLines));
  const yLabels = axes.yLines.concat(log({ domain: yDomain, range: [0, 1] }).ticks(MOST_TICKS));
  const left = Math.ceil(8 + Math.max(...yLabels.map((n) => labelWidth(formatNumber(n, locale)))));
  const [right, bottom] = [width - RIGHT, height - BOTTOM];
  return {
    height,
    frame: { x: left, y: TOP, width: right - left, height: bottom - TOP },
    x: log({ domain: xDomain, range: [left, right] }),
    y: log({ domain: yDomain, range: [bottom, TOP] }),
    isOff: ({ x, y }) => isBeyond(x, xDomain) || isBeyond(y, yDomain),
  };
}

/** Whether a number lies beyond the ends of an axis, where its mark stands at the edge. */
const isBeyond = (value: number | undefined, [from, to]: readonly [number, number]): boolean =>
  value !== undefined && (value < from || value > to);

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** From the smallest to the largest number with a tenth of a decade of room on each side. */
function domainOf(values: readonly number[]): [number, number] {
  return [Math.min(...values) / 1.35, Math.max(...values) * 1.35];
}

function toBox({ x0, x1, y0, y1 }: Cell, { x, y, frame }: Plane): Box {
  const left = x0 === undefined ? frame.x : Math.round(x(x0));
  const right = x1 === undefined ? frame.x + frame.width : Math.round(x(x1));
  const top = y1 === undefined ? frame.y : Math.round(y(y1));
  const bottom = y0 === undefined ? frame.y + frame.height : Math.round(y(y0));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Boxes that stand side by side in one row, as one. */
function joined(boxes: readonly Box[]): Box[] {
  const rows = new Map<string, Box>();
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const before = [...rows].find(
      ([, { x, y, width, height }]) => y === box.y && height === box.height && x + width === box.x,
    );
    const [key, row] = before ?? [[box.x, box.y].join(), { ...box, width: 0 }];
    rows.set(key, { ...row, width: row.width + box.width });
  }
  return [...rows.values()];
}

/** The upper or the left side of a cell. */
function toLine({ along }: Edge, { x, y, width, height }: Box): Line {
  if (along === 'y') return { x1: x, x2: x, y1: y, y2: y + height };
  return { x1: x, x2: x + width, y1: y + height, y2: y + height };
}
