import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diff } from '../api/diff.js';
import type { Dataset } from '../api/dataset.js';
import { DATASET } from './support/records.js';

const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id);

describe('what changed between two dates', () => {
  test('adds the H20 letter on the day it became public, not on the day of the letter', () => {
    const week = diff(DATASET, '2025-04-08', '2025-04-14');
    assert.equal(ids(week.added).includes('h20-licence-requirement-2025'), false);
    const day = diff(DATASET, '2025-04-14', '2025-04-15');
    assert.deepEqual(
      day.added.filter(({ collection }) => collection === 'events' || collection === 'rules'),
      [
        { collection: 'events', id: 'h20-licence-requirement-2025' },
        { collection: 'rules', id: 'apr-2025-h20-letter' },
      ],
    );
  });

  test('says which rule replaced which', () => {
    const { inForce, noLongerInForce } = diff(DATASET, '2023-11-15', '2023-11-17');
    const rules = (list: typeof inForce) => list.filter(({ collection }) => collection === 'rules');
    assert.deepEqual(rules(inForce), [{ collection: 'rules', id: 'oct-2023', date: '2023-11-17' }]);
    assert.deepEqual(rules(noLongerInForce), [{ collection: 'rules', id: 'oct-2022', date: '2023-11-16' }]);
  });

  test('says that the affiliates rule was suspended', () => {
    const { noLongerInForce } = diff(DATASET, '2025-11-09', '2025-11-10');
    assert.ok(ids(noLongerInForce).includes('affiliates-rule-2025'));
  });

  test('never says that the diffusion rule came into force', () => {
    const { inForce, added } = diff(DATASET, '2025-01-01', '2025-06-01');
    assert.ok(ids(added).includes('jan-2025-diffusion'));
    assert.equal(ids(inForce).includes('jan-2025-diffusion'), false);
    assert.equal(ids(inForce).includes('ai-diffusion-rule-2025'), false);
  });

  test('tells corrections and withdrawals of the period with their reasons', () => {
    const [first, second] = DATASET.events;
    assert.ok(first && second);
    const correction = { field: 'date', was: '2025', now: '2025-04', reason: { en: 'More precise.' } };
    const dataset: Dataset = {
      meta: {},
      events: [
        {
          ...first,
          date: '2020',
          corrections: [
            { ...correction, date: '2026-10-01' },
            { ...correction, date: '2026-11-05' },
          ],
        },
        { ...second, date: '2020', withdrawn: { date: '2026-11', reason: { en: 'Wrong.' } } },
      ],
    };
    const { amended, withdrawn, added } = diff(dataset, '2026-10-01', '2026-12-01');
    assert.deepEqual(amended, [{ collection: 'events', id: first.id, ...correction, date: '2026-11-05' }]);
    assert.deepEqual(withdrawn, [{ collection: 'events', id: second.id, date: '2026-11' }]);
    assert.deepEqual(added, []);
  });

  test('is empty between a day and itself', () => {
    const { from, to, ...changes } = diff(DATASET, '2025-04-15', '2025-04-15');
    assert.deepEqual([from, to], ['2025-04-15', '2025-04-15']);
    assert.deepEqual(Object.values(changes).flat(), []);
  });

  test('refuses dates in the wrong order or that do not exist', () => {
    assert.throws(
      () => diff(DATASET, '2026-01-01', '2025-01-01'),
      /^RangeError: invalid period: 2026-01-01 is after 2025-01-01$/,
    );
    assert.throws(() => diff(DATASET, 'then', '2025'), /^RangeError: invalid date: then$/);
    assert.throws(() => diff(DATASET, '2025', 'now'), /^RangeError: invalid date: now$/);
  });
});
