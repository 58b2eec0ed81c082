import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  groupsOn,
  groupsPublished,
  hasOtherControls,
  isDestination,
  membershipChanges,
  type DestinationId,
} from '../api/destinations.js';

const groups = (...asked: Parameters<typeof groupsOn>): string => [...groupsOn(...asked)].join(' ');

describe('the groups of a place', () => {
  const TABLE: [place: DestinationId, day: string, groups: string][] = [
    ['china', '2024-01-01', 'world china d5 d1-d4-d5'],
    ['macau', '2023-01-16', 'world'],
    ['macau', '2023-01-17', 'world macau'],
    ['russia', '2024-01-01', 'world russia d5 d1-d4-d5'],
    ['united-arab-emirates', '2026-07-09', 'world united-arab-emirates d1-d4-d5'],
    ['united-arab-emirates', '2026-07-10', 'world united-arab-emirates'],
    ['d5', '2024-01-01', 'world d5 d1-d4-d5'],
    ['d1-d4-d5', '2024-01-01', 'world d1-d4-d5'],
    ['hq-d5', '2024-01-01', 'world hq-d5'],
    ['world', '2024-01-01', 'world'],
  ];
  for (const [place, day, answer] of TABLE) {
    test(`${place} on ${day}: ${answer}`, () => assert.equal(groups(place, day), answer));
  }

  test('gain that of the headquarters for a buyer from Macau or a country under an arms embargo', () => {
    assert.equal(groups('world', '2024-01-01', 'china'), 'world hq-d5');
    assert.equal(groups('world', '2024-01-01', 'd5'), 'world hq-d5');
    assert.equal(groups('world', '2024-01-01', 'hq-d5'), 'world hq-d5');
    assert.equal(groups('world', '2024-01-01', 'macau'), 'world hq-d5');
    assert.equal(groups('world', '2023-01-16', 'macau'), 'world');
    assert.equal(groups('world', '2024-01-01', 'united-arab-emirates'), 'world');
    assert.equal(groups('world', '2024-01-01', 'world'), 'world');
  });
});

test('a place that is not known is refused by its name, wherever it is asked for', () => {
  const atlantis = 'atlantis' as DestinationId;
  const refused = /^RangeError: unknown destination: atlantis$/;
  assert.throws(() => groupsOn(atlantis, '2024-01-01'), refused);
  assert.throws(() => groupsOn('world', '2024-01-01', atlantis), refused);
  assert.throws(() => membershipChanges(atlantis), refused);
  assert.throws(() => hasOtherControls(atlantis), refused);
});

describe('the days on which the groups of a place change', () => {
  test('are the first day of a membership and the day after its last', () => {
    assert.deepEqual(membershipChanges('macau'), ['2023-01-17']);
    assert.deepEqual(membershipChanges('united-arab-emirates'), ['2026-07-10']);
    assert.deepEqual(membershipChanges('china'), []);
  });

  test('were published on a day that is told for the first day only', () => {
    assert.deepEqual(groupsPublished('macau', '2023-01-17'), ['2023-01-18']);
    assert.deepEqual(groupsPublished('macau', '2023-01-18'), []);
    assert.deepEqual(groupsPublished('united-arab-emirates', '2026-07-10'), []);
  });
});

test('other controls cover Russia, and no other place that can be asked for', () => {
  const places = ['china', 'macau', 'russia', 'united-arab-emirates', 'd5', 'd1-d4-d5', 'hq-d5', 'world'] as const;
  assert.deepEqual(places.filter(hasOtherControls), ['russia']);
  assert.deepEqual(places.filter(isDestination).length, 8);
  assert.equal(isDestination('toString'), false);
});
