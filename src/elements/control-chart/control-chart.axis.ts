/** The numbers on an axis: every threshold, and between them as many round ones as have room. Pure. */
import { formatNumber } from '../../shared/format/number.js';
import { textWidth } from '../../shared/layout/text-width.js';
import type { LogScale } from '../../shared/scale/log.js';

const SIZE = 11;
export const MOST_TICKS = 12;

export interface Tick {
  readonly label: string;
  readonly at: number;
  /** A threshold of the rule. */
  readonly threshold: boolean;
  /** Thresholds too close to stand side by side stand in two rows. */
  readonly row: 0 | 1;
}

export interface AxisOptions {
  readonly lines: readonly number[];
  readonly along: 'x' | 'y';
  readonly locale: string;
  /** What no label may leave, so that none is cut. */
  readonly within: readonly [number, number];
}

export function axisTicks(scale: LogScale, { lines, along, locale, within }: AxisOptions): Tick[] {
  const sizeOf = (label: string): number => (along === 'x' ? textWidth(label, SIZE) + 8 : SIZE + 3);
  const placed: Tick[] = [];
  const touches = (label: string, at: number, row: Tick['row']): boolean =>
    placed.some((other) => other.row === row && Math.abs(other.at - at) < (sizeOf(label) + sizeOf(other.label)) / 2);
  for (const line of lines) {
    const [label, at] = [formatNumber(line, locale), scale(line)];
    placed.push({ label, at, threshold: true, row: along === 'x' && touches(label, at, 0) ? 1 : 0 });
  }
  for (const value of scale.ticks(MOST_TICKS)) {
    const [label, at] = [formatNumber(value, locale), scale(value)];
    const half = sizeOf(label) / 2 - 4;
    const isInside = at - half >= within[0] && at + half <= within[1];
    if (isInside && !touches(label, at, 0) && !touches(label, at, 1))
      placed.push({ label, at, threshold: false, row: 0 });
  }
  return placed;
}
