/**
 * Where labels stand so that none covers a point, another label or the name of a region. Greedy, in the order given: who
 * comes first gets the better place, and who finds none is left to the table. Pure: boxes in, boxes out.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point with half its size, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  /** The point that it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

export interface LabelOptions {
  readonly height: number;
  /** What no label may leave. */
  readonly bounds: Box;
  /** Every point, named or not. */
  readonly points: readonly Spot[];
  /** What else no label may cover. */
  readonly taken: readonly Box[];
  /** Lines that a label crosses only when it has no other place. */
  readonly lines: readonly Box[];
}

/** Pixels between a point and its label. */
const GAP = 3;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const boxOf = ({ x, y, radius }: Spot): Box => ({
  x: x - radius,
  y: y - radius,
  width: radius * 2,
  height: radius * 2,
});

/** Places around a point, the most readable first: beside it, then above and below, then at its corners. */
function candidatesFor({ x, y, width, radius }: LabelRequest, height: number): Box[] {
  const [reach, clear] = [radius + GAP, Math.max(radius + 1, height / 2)];
  const [right, left, middle] = [x + reach, x - reach - width, x - width / 2];
  const [beside, above, below] = [y - height / 2, y - clear - height, y + clear];
  const [justAbove, justBelow] = [y - height - 1, y + 1];
  const places = [
    [right, beside],
    [left, beside],
    [middle, above],
    [middle, below],
    [right, justAbove],
    [right, justBelow],
    [left, justAbove],
    [left, justBelow],
    [x, above],
    [x, below],
    [x - width, above],
    [x - width, below],
  ] as const;
  return places.map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}

/** The labels that found a place, in the order given. */
export function placeLabels(requests: readonly LabelRequest[], options: LabelOptions): PlacedLabel[] {
  const { points, bounds, height, lines } = options;
  const taken = [...options.taken, ...points.map(boxOf)];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const isFree = (box: Box): boolean => isInside(box, bounds) && !taken.some((other) => overlaps(box, other));
    const free = candidatesFor(request, height).filter(isFree);
    const box = free.find((candidate) => !lines.some((line) => overlaps(candidate, line))) ?? free[0];
    if (!box) continue;
    taken.push({ ...box, x: box.x - GAP, width: box.width + 2 * GAP });
    placed.push({ id: request.id, box });
  }
  return placed;
}

/**
 * A place for the name of a region inside one of its areas, largest first: in a corner, clear of points. Nothing when every
 * corner is taken; the legend names the region all the same.
 */
export function placeInside(
  areas: readonly Box[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Box | undefined {
  const margin = 5;
  const sorted = [...areas].sort((a, b) => b.width * b.height - a.width * a.height);
  for (const area of sorted) {
    const [left, right] = [area.x + margin, area.x + area.width - margin - size.width];
    const [top, bottom] = [area.y + margin, area.y + area.height - margin - size.height];
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y, ...size })));
    const free = corners.find((box) => isInside(box, area) && !taken.some((other) => overlaps(box, other)));
    if (free) return free;
  }
  return undefined;
}
