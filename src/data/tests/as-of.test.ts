import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOf, isKnown, publicSince } from '../api/as-of.js';
import { classify } from '../api/classify.js';
import { findRecord, type AnyRecord, type CollectionName } from '../api/dataset.js';
import { sliceCollection, sliceRecord } from '../api/select.js';
import { chip, DATASET } from './support/records.js';

const knownRule = (id: string, day: string) => findRecord(asOf(DATASET, day), 'rules', id);
const knownEvent = (id: string, day: string) => findRecord(asOf(DATASET, day), 'events', id);

/** What was publicly known on a day about a delivery to China: outcome, and how an application is judged. */
function known(id: string, day: string): string {
  const rules = asOf(DATASET, day).rules ?? [];
  const { outcome, paragraph, review, exception } = classify(chip(id), {
    date: day,
    destination: 'china',
    rules,
  });
  return [outcome, paragraph, exception, review?.policy].filter(Boolean).join(', ');
}

describe('five chips on ten dates, as known on the day, for China', () => {
  const CHIPS = ['nvidia-h20', 'nvidia-h200-sxm', 'nvidia-h100-sxm', 'nvidia-a800', 'nvidia-rtx-4090d'];
  const FREE = 'not-controlled';
  const LETTER = 'licence-required';
  // The letter names no H200, but reaches "about A100 levels", and what that is was not published.
  const UNSURE = 'depends';
  const OLD = 'licence-required, 3A090, presumption-of-denial';
  const DENIED = 'licence-required, 3A090.a, presumption-of-denial';
  const CASE = 'licence-required, 3A090.a, case-by-case';
  const H20_CASE = 'licence-required, case-by-case';
  //                     H20       H200    H100    A800    RTX 4090 D
  const TABLE: Record<string, [string, string, string, string, string]> = {
    '2022-08-30': [FREE, FREE, FREE, FREE, FREE],
    '2022-09-01': [FREE, UNSURE, LETTER, FREE, FREE],
    '2022-11-08': [FREE, OLD, OLD, FREE, FREE],
    '2023-11-16': [FREE, OLD, OLD, FREE, FREE],
    '2023-11-17': [FREE, DENIED, DENIED, DENIED, FREE],
    '2024-12-31': [FREE, DENIED, DENIED, DENIED, FREE],
    '2025-04-14': [FREE, DENIED, DENIED, DENIED, FREE],
    '2025-04-15': [LETTER, DENIED, DENIED, DENIED, FREE],
    '2025-12-08': [LETTER, DENIED, DENIED, DENIED, FREE],
    '2026-10-01': [H20_CASE, CASE, CASE, CASE, FREE],
  };
  for (const [day, answers] of Object.entries(TABLE)) {
    test(day, () =>
      assert.deepEqual(
        CHIPS.map((id) => known(id, day)),
        answers,
      ),
    );
  }
});

describe('known is not the same as happened', () => {
  test('does not know the H20 letter on 14 April 2025 and knows it on 15 April', () => {
    assert.equal(knownRule('apr-2025-h20-letter', '2025-04-14'), undefined);
    assert.equal(knownRule('apr-2025-h20-letter', '2025-04-15')?.validFrom, '2025-04-09');
    assert.equal(knownEvent('h20-licence-requirement-2025', '2025-04-14'), undefined);
    assert.equal(knownEvent('h20-licence-requirement-2025', '2025-04-15')?.date, '2025-04-09');
  });

  test('knows a rule from its announcement, before the journal prints it', () => {
    assert.equal(knownRule('oct-2023', '2023-10-16'), undefined);
    assert.equal(knownRule('oct-2023', '2023-10-17')?.published, '2023-10-25');
  });

  const DAYS: [collection: CollectionName, fields: object, day: string | undefined, why: string][] = [
    [
      'events',
      { date: '2025-04-09', published: '2025-04-15' },
      '2025-04-15',
      'when it was published, not when it happened',
    ],
    ['events', { date: '2025-04-09' }, '2025-04-09', 'when it happened, if nothing else is recorded'],
    [
      'rules',
      { published: '2023-10-25', announced: '2023-10-17', validFrom: '2023-11-17' },
      '2023-10-17',
      'when it was announced',
    ],
    [
      'rules',
      { announced: '2022-09-05', published: '2022-08-31', validFrom: '2022-08-26' },
      '2022-08-31',
      'when it was published, if that came first',
    ],
    [
      'rules',
      { published: '2025-04-15', validFrom: '2025-04-09' },
      '2025-04-15',
      'when it was published, although it already applied',
    ],
    ['rules', { validFrom: '2024-04-04' }, '2024-04-04', 'when it applied, if nothing else is recorded'],
    ['chips', { announced: '2023-06-13', released: '2023-12-06' }, '2023-06-13', 'when it was announced'],
    ['chips', { released: '2024' }, '2024', 'when it could be had, if its announcement is not recorded'],
    ['chips', {}, undefined, 'always, if nothing is recorded'],
    ['quotes', { date: '2025-05-14' }, '2025-05-14', 'when it was said'],
    ['stockpiles', { published: '2025-11-13' }, '2025-11-13', 'when it was published'],
    ['indicators', { published: '2024-07' }, '2024-07', 'when it was published'],
    ['actors', {}, undefined, 'always: a name is no news'],
    ['sources', { date: '2025-04-15' }, undefined, 'always: a reference is no claim'],
  ];
  for (const [collection, fields, day, why] of DAYS) {
    test(`${collection}: ${why}`, () => {
      const record = { id: 'own', ...fields } as AnyRecord;
      assert.equal(publicSince(collection, record), day);
      assert.equal(isKnown(collection, record, '2021-12-31'), day === undefined);
      assert.equal(isKnown(collection, record, '2026'), true);
    });
  }

  test('knows a fact of a month at the end of that month', () => {
    const isKnown = (day: string) => findRecord(asOf(DATASET, day), 'indicators', 'ss-eu-2022') !== undefined;
    assert.equal(findRecord(DATASET, 'indicators', 'ss-eu-2022')?.published, '2024-07');
    assert.deepEqual(['2024-07-30', '2024-07-31', '2024-07'].map(isKnown), [false, true, true]);
  });
});

describe('a dated embed does not tell what came later', () => {
  test('leaves a measure open before it was ended', () => {
    const before = knownEvent('affiliates-rule-2025', '2025-11-01');
    assert.deepEqual([before?.inForce?.from, before?.inForce?.to], ['2025-09-29', undefined]);
    assert.equal(before?.inForce?.endedBy, undefined);
    const after = knownEvent('affiliates-rule-2025', '2025-11-10');
    assert.equal(after?.inForce?.to, '2025-11-09');
  });

  test('does not say in March 2025 that the diffusion rule would not be enforced', () => {
    assert.equal(knownEvent('ai-diffusion-rule-2025', '2025-03-01')?.inForce?.enforced, undefined);
    assert.equal(knownRule('jan-2025-diffusion', '2025-03-01')?.enforced, undefined);
    assert.equal(knownRule('jan-2025-diffusion', '2025-05-13')?.enforced?.until, '2025-05-12');
  });

  test('leaves the October 2022 rule open until its successor replaced it', () => {
    assert.equal(knownRule('oct-2022', '2023-11-15')?.validTo, undefined);
    assert.equal(knownRule('oct-2022', '2023-11-16')?.validTo, '2023-11-16');
  });

  test('ends a measure when its end was known, not before, though the last day lies earlier', () => {
    const ends = ['2025-05-12', '2025-05-13'].map((day) => knownEvent('ai-diffusion-rule-2025', day)?.inForce?.to);
    assert.deepEqual(ends, [undefined, '2025-05-12']);
  });

  test('ends a measure on its last day when no other event ended it', () => {
    const { inForce, ...event } = DATASET.events.find(({ id }) => id === 'eda-letters-2025') ?? assert.fail();
    const { endedBy: _, ...expiring } = inForce ?? assert.fail();
    const own = { meta: {}, events: [{ ...event, inForce: expiring }] };
    const ends = ['2025-06-30', '2025-07-01'].map((day) => asOf(own, day).events?.[0]?.inForce?.to);
    assert.deepEqual(ends, [undefined, '2025-07-01']);
  });

  test('ends a measure although what ended it is not in the slice', () => {
    const slice = sliceRecord(DATASET, 'events', 'affiliates-rule-2025') ?? assert.fail();
    assert.equal(asOf(slice, '2025-12-01').events?.[0]?.inForce?.to, '2025-11-09');
  });

  test('does not tell in May 2025 what came of a quotation, and tells it when all of that was known', () => {
    const told = (day: string) =>
      findRecord(asOf(DATASET, day), 'quotes', 'q-lau-2025-05-14-generations')?.aftermath?.see;
    // Of the two figures the first was public since 2023.
    assert.equal(told('2025-05-14'), undefined);
    assert.deepEqual(told('2026-12-31'), ['tencent-inventory-2023-q3', 'tencent-chips-2025-q3']);
  });

  test('does not contradict a quotation by what was said later', () => {
    const contradicted = (day: string) =>
      findRecord(asOf(DATASET, day), 'quotes', 'q-toner-2025-05-07-success')?.contradicts;
    assert.deepEqual(contradicted('2025-05-20'), []);
    assert.deepEqual(contradicted('2025-05-21'), ['q-huang-2025-05-21-failure']);
  });

  test('does not contradict an event by one that came later', () => {
    const [first, second] = DATASET.events;
    const earlier = { ...(first ?? assert.fail()), id: 'earlier', date: '2025-01-02', published: '2025-01-02' };
    const later = { ...(second ?? assert.fail()), id: 'later', date: '2025-02-03', published: '2025-02-03' };
    const own = { meta: {}, events: [{ ...earlier, contradicts: ['later'] }, later] };
    const contradicted = (day: string) => asOf(own, day).events?.[0]?.contradicts;
    assert.deepEqual([contradicted('2025-02-02'), contradicted('2025-02-03')], [[], ['later']]);
  });

  test('points at no record that was not known', () => {
    const early = asOf(DATASET, '2025-05-01');
    const kept = [early.events, early.stockpiles, early.indicators, early.chips, early.rules];
    const ids = new Set([...kept, early.quotes].flatMap((list) => list?.map((r) => r.id) ?? []));
    const pointers = [
      ...(early.events ?? []).flatMap((e) => [...e.related, ...e.contradicts]),
      ...(early.stockpiles ?? []).flatMap((s) => [...s.references, ...s.estimates, ...s.contradicts]),
      ...(early.indicators ?? []).flatMap((i) => [...i.against, ...i.contradicts]),
    ];
    assert.deepEqual(
      pointers.filter((id) => !ids.has(id)),
      [],
    );
  });

  test('does not know of a chip before its announcement, nor of a figure before its publication', () => {
    const isThere = (collection: 'chips' | 'stockpiles', id: string, day: string) =>
      findRecord(asOf(DATASET, day), collection, id) !== undefined;
    assert.deepEqual(
      ['2023-11-12', '2023-11-13'].map((day) => isThere('chips', 'nvidia-h200-sxm', day)),
      [false, true],
    );
    assert.deepEqual(
      ['2025-11-12', '2025-11-13'].map((day) => isThere('stockpiles', 'tencent-chips-2025-q3', day)),
      [false, true],
    );
  });

  test('changes nothing on the last of all days', () => {
    assert.deepEqual(asOf(DATASET, '9999-12-31'), DATASET);
  });

  test('makes no collection that was not there', () => {
    for (const name of ['events', 'rules', 'chips', 'quotes', 'stockpiles', 'indicators'] as const) {
      const slice = sliceCollection(DATASET, name);
      assert.deepEqual(Object.keys(asOf(slice, '2025-05-01')).sort(), Object.keys(slice).sort());
    }
  });

  test('refuses what is not a date, by its text', () => {
    assert.throws(() => asOf(DATASET, '2025-13-40'), /^RangeError: invalid date: 2025-13-40$/);
  });
});
