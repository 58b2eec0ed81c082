import type { RecordCheck, RecordEntry } from './check.js';

interface Span {
  readonly field: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly central?: number | undefined;
}

/** A number is a value or a range. Both would be two claims, and a gauge could draw only one. */
export const rangeOrValue: RecordCheck = {
  name: 'range-or-value',
  description: 'A number has a value or a range, and a range goes from low to high.',
  scope: 'record',
  check(logger, entry) {
    const span = spanOf(entry);
    if (!span) return;
    const message = faultIn(span);
    if (message === undefined) return;
    const { collection, record } = entry;
    logger.error({ collection, id: record.id, field: span.field, message });
  },
};

function spanOf({ collection, record }: RecordEntry): Span | undefined {
  if (collection === 'stockpiles' && record.quantity) {
    return { field: 'quantity', ...record.quantity };
  }
  if (collection !== 'indicators') return undefined;
  return { field: 'value', value: record.value, low: record.low, high: record.high };
}

function faultIn({ value, low, high, central }: Span): string | undefined {
  if (value !== undefined && (low !== undefined || high !== undefined)) {
    return 'must be a value or a range, not both';
  }
  if (low !== undefined && high !== undefined && low > high) {
    return `must go from low to high, not from ${low} to ${high}`;
  }
  if (central === undefined) return undefined;
  const isInside = central >= (low ?? central) && central <= (high ?? central);
  return isInside ? undefined : `central ${central} is outside the range`;
}
