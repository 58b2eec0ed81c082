import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOf } from '../api/as-of.js';
import { classify } from '../api/classify.js';
import { findRecord } from '../api/dataset.js';
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

  test('changes nothing on the newest day', () => {
    const now = asOf(DATASET, '2026-12-31');
    assert.deepEqual(now.events?.length, DATASET.events.length);
    assert.deepEqual(now.quotes, DATASET.quotes);
  });

  test('refuses what is not a date, by its text', () => {
    assert.throws(() => asOf(DATASET, '2025-13-40'), /^RangeError: invalid date: 2025-13-40$/);
  });
});
