/** What is written into the picture, and where: the names of areas first, then of chips as far as there is room. Pure. */
import { commonWords } from '../../shared/format/common-words.js';
import { textWidth } from '../../shared/layout/text-width.js';
import { boxOf, placeInside, placeLabels, type Box, type Spot } from './control-chart.labels.js';
import type { ChartView, OwnPoint, RegionView } from './control-chart.layout.js';
import type { Line, Plane, PlotOptions, PointView } from './control-chart.plot.js';

export const LABEL_SIZE = 12;
/** Below this width only so many chips are named besides those that the author points out. */
const NARROW = 360;
const NAMES_WHEN_NARROW = 8;

export interface NameView {
  readonly text: string;
  readonly box: Box;
  readonly strong: boolean;
}

/** With a little more than the letters take, because the article's font is not known. */
export const labelWidth = (text: string): number => textWidth(text, LABEL_SIZE) * 1.08;

interface Naming {
  readonly options: PlotOptions;
  readonly plane: Plane;
  readonly points: readonly PointView[];
  readonly areas: readonly Area[];
  readonly edges: readonly Line[];
  /** The reader's own numbers in pixels. */
  readonly ownAt: OwnPoint | undefined;
}

interface Area {
  readonly region: RegionView;
  readonly boxes: readonly Box[];
}

export function nameAll(
  view: ChartView,
  naming: Naming,
): { readonly areaNames: readonly NameView[]; readonly names: readonly NameView[] } {
  const { points, edges, ownAt, plane } = naming;
  const own = ownAt?.x === undefined ? undefined : { x: ownAt.x, y: ownAt.y, radius: 6.5 };
  const cross = own?.y === undefined ? [] : [{ ...own, y: own.y }];
  const spots = [...points.map(({ at }) => at), ...cross];
  const lines = edges.map(({ x1, y1, x2, y2 }) => ({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }));
  if (own && cross.length === 0) lines.push({ ...plane.frame, x: own.x - 1, width: 2 });
  const areaNames = nameAreas(naming.areas, [
    ...spots.map((spot) => boxOf({ ...spot, radius: spot.radius + 4 })),
    ...lines,
  ]);
  const taken = areaNames.map(({ box }) => box);
  return { areaNames, names: namePoints(view, naming, { spots, lines, taken, own: cross[0] }) };
}

/** The key says what an area means; in the picture stands its paragraph. */
function nameAreas(areas: readonly Area[], obstacles: readonly Box[]): NameView[] {
  const taken = [...obstacles];
  return areas.flatMap(({ region, boxes }) => {
    const text = region.kind === 'paragraph' ? region.id : region.label;
    const box = placeInside(boxes, { width: labelWidth(text), height: LABEL_SIZE + 2 }, taken);
    if (!box) return [];
    taken.push(box);
    return [{ text, box, strong: region.tone === 'strong' }];
  });
}

interface Surroundings {
  readonly spots: readonly Spot[];
  readonly lines: readonly Box[];
  readonly taken: readonly Box[];
  readonly own: Spot | undefined;
}

const OWN = 'own';

function namePoints(view: ChartView, { points, options, plane }: Naming, around: Surroundings): NameView[] {
  const { own, spots, lines, taken } = around;
  const named = [...groupByPlace(points).values()]
    .sort((a, b) => rankOf(b.point, view) - rankOf(a.point, view))
    .filter(({ point }, i) => point.highlighted || options.width >= NARROW || i < NAMES_WHEN_NARROW);
  const texts = new Map(named.map(({ point, text }) => [point.id, { text, strong: point.highlighted }]));
  const requests = named.map(({ point, text }) => ({ id: point.id, width: labelWidth(text), ...point.at }));
  if (own) {
    const text = plane.isOff(options.own ?? {}) ? options.ownLabel.off : options.ownLabel.inside;
    texts.set(OWN, { text, strong: true });
    requests.unshift({ id: OWN, width: labelWidth(text), ...own });
  }
  const placed = placeLabels(requests, {
    height: LABEL_SIZE + 1,
    bounds: plane.frame,
    points: spots,
    taken,
    lines,
  });
  return placed.map(({ id, box }) => ({ text: '', strong: false, ...texts.get(id), box }));
}

/** Members of one family at one place have one label: the A100 with 40 GB and the one with 80 GB. */
function groupByPlace(points: readonly PointView[]): Map<string, { point: PointView; text: string }> {
  const groups = new Map<string, { point: PointView; text: string }>();
  for (const point of points) {
    const key = [point.family, point.at.x, point.at.y].join();
    const known = groups.get(key);
    const first = known && !point.highlighted ? known.point : point;
    groups.set(key, { point: first, text: known ? commonWords(known.text, point.label) : point.label });
  }
  return groups;
}

/** Who is named first: what the author points out, what was made for China, what lies near a line. */
function rankOf({ highlighted, china, x, y }: PointView, { subject: { axes } }: ChartView): number {
  const nearness = (value: number, lines: readonly number[]): number =>
    Math.max(0, ...lines.map((line) => 1 - Math.abs(Math.log10(value / line))));
  return (highlighted ? 10 : 0) + (china ? 4 : 0) + Math.max(nearness(x, axes.xLines), nearness(y, axes.yLines));
}
