import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PolicyEvent } from 'chip-policy-data/schema';
import fc from 'fast-check';
import { toView } from '../../../src/elements/ban-timeline/ban-timeline.layout.js';
import { toOverview, type OverviewView } from '../../../src/elements/ban-timeline/ban-timeline.overview.js';
import { messages as en } from '../../../src/shared/i18n/messages/timeline.en.js';
import { timelineSpecimen } from '../../../stories/specimens/timeline.js';

interface Options {
  readonly width?: number;
  readonly until?: string;
  readonly date?: string;
}

function draw(events: readonly PolicyEvent[], { width = 900, until = '2026-10', date }: Options = {}) {
  const words = { language: 'en', locale: 'en-GB', messages: en, order: 'asc' } as const;
  const view = toView({ ...timelineSpecimen, events }, events, words);
  return toOverview(view.events, { width, language: 'en', messages: en, until, date });
}

const drawn = (events: readonly PolicyEvent[], options: Options = {}): OverviewView => {
  const overview = draw(events, options);
  assert.ok(overview);
  return overview;
};

const real = timelineSpecimen.events ?? [];
const [template] = real as [PolicyEvent];
const { inForce: _inForce, ...plain } = template;

/** A mark is a shape of 10 by 10 pixels around its place. */
const MARK = 10;
/** A bar is 8 pixels high; a letter of its label takes about 6 of the picture's pixels. */
const LETTER = 6;

const pad = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .record({
    year: fc.integer({ min: 2016, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) => `${parts.year}-${pad(parts.month)}-${pad(parts.day)}`);
/** Days crowd in one month, as they do in the news, and some dates are known to a month or a year only. */
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 28 }).map((n) => `2025-05-${pad(n)}`) },
  { weight: 1, arbitrary: day.map((full) => full.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((full) => full.slice(0, 4)) },
);

const inForce = fc.record(
  {
    label: fc.integer({ min: 1, max: 24 }).map((length) => ({ en: 'x'.repeat(length) })),
    from: day,
    to: fc.option(day, { nil: undefined }),
  },
  { requiredKeys: ['label', 'from'] },
);

const event = fc.record({
  date,
  jurisdiction: fc.constantFrom('US' as const, 'CN' as const, 'NL' as const, 'JP' as const, 'company' as const),
  direction: fc.constantFrom('tightens' as const, 'loosens' as const, 'neutral' as const),
});

const toEvents = (parts: readonly Partial<PolicyEvent>[]): PolicyEvent[] =>
  parts.map((part, i) => ({ ...plain, ...part, id: `event-${i}` }));

const crowd = fc.array(event, { minLength: 1, maxLength: 300 }).map(toEvents);
const rules = fc.array(fc.tuple(event, inForce), { minLength: 1, maxLength: 40 }).map((pairs) =>
  toEvents(
    pairs.map(([part, period]) => {
      const { to } = period;
      const backwards = to !== undefined && to < period.from;
      return { ...part, inForce: backwards ? { ...period, from: to, to: period.from } : period };
    }),
  ),
);
const width = fc.integer({ min: 640, max: 1400 });

describe('the picture above the list', () => {
  test('is left out where the place is narrow or there is nothing to draw', () => {
    assert.equal(draw(real, { width: 639 }), undefined);
    assert.equal(draw([]), undefined);
    assert.ok(draw(real, { width: 640 }));
  });

  test('has a lane for each place with what is in it', () => {
    assert.deepEqual(
      drawn(real).lanes.map(({ label, count, marks }) => [label, count, marks.length]),
      [
        ['United States', '7 events', 7],
        ['China', '2 events', 2],
        ['Allies, others', '4 events', 4],
      ],
    );
  });

  test('says of each mark what it is and when, no more precisely than known', () => {
    const [mark] = drawn(real.filter(({ id }) => id === 'nvidia-h20-l20-l2-2023')).lanes[0]?.marks ?? [];
    assert.match(mark?.title ?? '', /^November 2023: /);
  });

  test('shows that the diffusion rule was published and never enforced', () => {
    const bars = drawn(real).bars.map(({ id, enforced }) => [id, enforced] as const);
    assert.deepEqual(
      bars.filter(([, enforced]) => !enforced).map(([id]) => id),
      ['ai-diffusion-rule-2025'],
    );
  });

  test('ends a bar with the rule, and draws a rule in force to the edge', () => {
    const { bars, width: whole } = drawn(real);
    const end = (id: string): number => {
      const bar = bars.find((one) => one.id === id);
      assert.ok(bar);
      return bar.x + bar.width;
    };
    assert.ok(end('h20-licence-requirement-2025') < whole - 50);
    assert.equal(end('oct-2023-acs-ifr'), whole - 8);
  });

  test('puts a line at the date that was chosen, and none otherwise', () => {
    assert.equal(drawn(real).dateX, undefined);
    const { dateX = 0, lanes } = drawn(real, { date: '2025-07-14' });
    const marks = lanes.flatMap((lane) => lane.marks);
    assert.equal(marks.find(({ id }) => id === 'h20-reversal-2025')?.x, dateX);
  });

  test('labels only as many years as have room', () => {
    const events = toEvents([{ date: '1996-05-01' }, { date: '2026-05-01' }]);
    const xs = drawn(events, { width: 640 }).years.map(({ x }) => x);
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    assert.ok(Math.min(...gaps) >= 30, `years stand ${Math.min(...gaps)} pixels apart`);
  });

  test('never lets marks of a lane cover each other, up to 300 events however they crowd', () => {
    fc.assert(
      fc.property(crowd, width, (events, wide) => {
        for (const { marks } of drawn(events, { width: wide }).lanes) {
          marks.forEach((a, i) => {
            for (const b of marks.slice(i + 1)) {
              assert.ok(Math.abs(a.x - b.x) >= MARK || Math.abs(a.y - b.y) >= MARK, `${a.id} covers ${b.id}`);
            }
          });
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('never lets a mark leave the picture or its lane', () => {
    fc.assert(
      fc.property(crowd, width, (events, wide) => {
        const { lanes, left, height, width: whole } = drawn(events, { width: wide });
        let above = 0;
        for (const { marks, baseline } of lanes) {
          for (const { x, y } of marks) {
            assert.ok(x >= left && x + MARK / 2 <= whole);
            assert.ok(y - MARK / 2 >= above && y + MARK / 2 <= baseline && baseline <= height);
          }
          above = baseline;
        }
        assert.equal(lanes.flatMap(({ marks }) => marks).length, events.length);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  const reachOf = ({ x, width: length, label, labelX, anchor }: OverviewView['bars'][number]) => {
    const letters = label.length * LETTER;
    const [from, to] = anchor === 'end' ? [labelX - letters, labelX] : [labelX, labelX + letters];
    return { from: Math.min(x, from), to: Math.max(x + length, to), labelFrom: from, labelTo: to };
  };

  test('never lets a label of a bar touch another bar or label of its row', () => {
    fc.assert(
      fc.property(rules, width, (events, wide) => {
        const { bars } = drawn(events, { width: wide });
        bars.forEach((a, i) => {
          for (const b of bars.slice(i + 1).filter(({ y }) => y === a.y)) {
            const [one, other] = [reachOf(a), reachOf(b)];
            assert.ok(one.to <= other.from || other.to <= one.from, `${a.id} touches ${b.id}`);
          }
        });
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('never cuts a label or a bar off at the edge', () => {
    fc.assert(
      fc.property(rules, width, (events, wide) => {
        const { bars } = drawn(events, { width: wide });
        for (const bar of bars) {
          const { labelFrom, labelTo } = reachOf(bar);
          assert.ok(bar.x >= 0 && bar.x + bar.width <= wide, `bar ${bar.x} to ${bar.x + bar.width} of ${wide}`);
          assert.ok(labelFrom >= 0 && labelTo <= wide, `“${bar.label}” ${labelFrom} to ${labelTo} of ${wide}`);
        }
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
