import { firstDay, lastDay, type PlainDate } from '../api/plain-date.js';
import type { RecordCheck, RecordEntry } from './check.js';

type Dated = readonly [field: string, date: PlainDate | undefined];
type Pair = readonly [earlier: Dated, later: Dated];

/** Two dates are in order unless they cannot be: “2025-04” and “2025-04-09” are in either order. */
export const dateOrder: RecordCheck = {
  name: 'date-order',
  description: 'Dates of a record follow each other: decided, published, in force, ended.',
  scope: 'record',
  check(logger, entry) {
    for (const [[earlier, from], [later, to]] of pairsOf(entry)) {
      if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) continue;
      const message = `${to} is before ${earlier} (${from})`;
      logger.error({ collection: entry.collection, id: entry.record.id, field: later, message });
    }
  },
};

function pairsOf(entry: RecordEntry): readonly Pair[] {
  const { record } = entry;
  const corrections = record.corrections.map(({ date }, index): Dated => [
    `corrections.${index}.date`,
    date,
  ]);
  return [...ownPairsOf(entry), ...inSequence(corrections)];
}

function ownPairsOf({ collection, record }: RecordEntry): readonly Pair[] {
  switch (collection) {
    case 'events':
      return [
        ...inSequence([
          ['date', record.date],
          ['published', record.published],
        ]),
        ...inSequence([
          ['effective', record.effective],
          ['expires', record.expires],
        ]),
        ...inSequence([
          ['inForce.from', record.inForce?.from],
          ['inForce.to', record.inForce?.to],
        ]),
      ];
    case 'rules':
      return [
        ...inSequence([
          ['announced', record.announced],
          ['published', record.published],
        ]),
        ...inSequence([
          ['announced', record.announced],
          ['validFrom', record.validFrom],
          ['validTo', record.validTo],
        ]),
      ];
    case 'chips':
      return inSequence([
        ['announced', record.announced],
        ['released', record.released],
      ]);
    case 'stockpiles':
      return inSequence([
        ['period.start', record.period.start],
        ['period.end', record.period.end],
      ]);
    case 'sources':
      return inSequence([
        ['date', record.date],
        ['checked', record.checked ?? undefined],
      ]);
    case 'indicators':
    case 'quotes':
    case 'actors':
      return [];
    default:
      return collection satisfies never;
  }
}

/** Each date that is given, with the next one that is given. */
function inSequence(dates: readonly Dated[]): readonly Pair[] {
  const given = dates.filter(([, date]) => date !== undefined);
  return given.slice(1).map((later, index): Pair => [given[index] ?? later, later]);
}
