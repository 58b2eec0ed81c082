import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeDays, classify } from '../api/classify.js';
import type { Chip } from '../schema/index.js';
import { chip, DATASET } from './support/records.js';

const { rules } = DATASET;

function since(subject: Chip, date: string): object {
  const answer = classify(subject, { date, destination: 'china', rules });
  const names = ['since', 'sinceAnnouncement', 'ruleSince'];
  return Object.fromEntries(Object.entries(answer).filter(([name]) => names.includes(name)));
}

describe('since when', () => {
  test('a day in the past knows nothing of what came later', () => {
    assert.deepEqual(since(chip('nvidia-h100-sxm'), '2022-09-30'), { since: '2022-08-26', ruleSince: '2022-08-26' });
  });

  test('the first day counts', () => {
    assert.deepEqual(since(chip('nvidia-h20'), '2025-04-09'), { since: '2025-04-09', ruleSince: '2025-04-09' });
  });

  test('a chip that was never controlled has a day for the rule and none for the answer', () => {
    assert.deepEqual(since(chip('nvidia-l20'), '2026-10-01'), { ruleSince: '2023-11-17' });
  });

  test('before the first rule there is no day at all', () => {
    assert.deepEqual(since(chip('nvidia-h100-sxm'), '2022-08-25'), {});
  });

  test('an announcement on the very day of the rule is no announcement after it', () => {
    const h100 = chip('nvidia-h100-sxm');
    assert.deepEqual(since({ ...h100, announced: '2022-08-26' }, '2022-09-30'), {
      since: '2022-08-26',
      ruleSince: '2022-08-26',
    });
    assert.deepEqual(since({ ...h100, announced: '2022-08-27' }, '2022-09-30'), {
      since: '2022-08-27',
      sinceAnnouncement: true,
      ruleSince: '2022-08-26',
    });
  });

  test('an announcement that is yet to come is not counted', () => {
    assert.deepEqual(since({ ...chip('nvidia-h100-sxm'), announced: '2022-10-01' }, '2022-09-30'), {
      since: '2022-08-26',
      ruleSince: '2022-08-26',
    });
  });
});

describe('the days on which an answer may change', () => {
  const letters = rules.filter(({ id }) => id === 'letters-2022-08');
  const hbm = rules.filter(({ id }) => id === 'dec-2024-hbm');

  test('are the first of a rule and the one after its last', () => {
    assert.deepEqual(changeDays({ rules: letters, destination: 'china' }), ['2022-08-26', '2022-10-21']);
    assert.deepEqual(changeDays({ rules: hbm, destination: 'china' }), ['2024-12-31']);
  });

  test('are those on which the place, or that of the buyer, begins or ends to belong to a group', () => {
    assert.deepEqual(changeDays({ rules: hbm, destination: 'macau' }), ['2023-01-17', '2024-12-31']);
    assert.deepEqual(changeDays({ rules: [], destination: 'united-arab-emirates' }), ['2026-07-10']);
    assert.deepEqual(changeDays({ rules: [], destination: 'world', buyerHeadquarters: 'macau' }), ['2023-01-17']);
    assert.deepEqual(changeDays({ rules: [], destination: 'world' }), []);
  });

  test('come once each, oldest first', () => {
    assert.deepEqual(changeDays({ rules: [...hbm, ...letters, ...hbm], destination: 'china' }), [
      '2022-08-26',
      '2022-10-21',
      '2024-12-31',
    ]);
  });
});
