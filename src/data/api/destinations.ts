/**
 * Where a rule applies. A rule names countries and groups of countries; a country's groups change by rule too, so
 * membership has dates. Only memberships that a checked source supports are here: a country that is not listed is
 * asked for as one of the groups.
 */
import { fromDayNumber, isOnOrBefore, toDayNumber, type PlainDate } from './plain-date.js';

interface Membership {
  /** An id that `rules` use in `destinations`. */
  readonly group: string;
  /** The first day that counts. Absent: since before the first rule in the dataset. */
  readonly since?: PlainDate;
  /** The last day. Absent: still, as far as known. */
  readonly until?: PlainDate;
  /** The day on which the beginning was published, when that is later. */
  readonly published?: PlainDate;
}

interface Destination {
  readonly groups: readonly Membership[];
  /**
   * Other controls, which this dataset does not hold, cover the destination so widely that "not controlled" by these
   * rules would mislead.
   */
  readonly otherControls?: true;
}

/** Destinations that can be asked for, and the groups that each belongs to. `china` includes Hong Kong. */
export const DESTINATIONS = {
  china: { groups: [{ group: 'china' }, { group: 'd5' }, { group: 'd1-d4-d5' }] },
  // The October 2022 rule was extended to Macau by 88 FR 2821.
  macau: { groups: [{ group: 'macau', since: '2023-01-17', published: '2023-01-18' }] },
  russia: {
    groups: [{ group: 'russia' }, { group: 'd5' }, { group: 'd1-d4-d5' }],
    otherControls: true,
  },
  // 91 FR 43034 moved the country from D:3 and D:4 to A:5.
  'united-arab-emirates': {
    groups: [{ group: 'united-arab-emirates' }, { group: 'd1-d4-d5', until: '2026-07-09' }],
  },
  /** A country under a US arms embargo, not named. */
  d5: { groups: [{ group: 'd5' }, { group: 'd1-d4-d5' }] },
  /** A country in D:1, D:4 or D:5 that is not also in A:5 or A:6, not named. */
  'd1-d4-d5': { groups: [{ group: 'd1-d4-d5' }] },
  /** Anywhere, for a buyer whose ultimate parent is headquartered in Macau or a D:5 country. */
  'hq-d5': { groups: [{ group: 'hq-d5' }] },
  /** A country in none of the groups. */
  world: { groups: [] },
} as const satisfies Readonly<Record<string, Destination>>;

export type DestinationId = keyof typeof DESTINATIONS;

export const isDestination = (id: string): id is DestinationId => Object.hasOwn(DESTINATIONS, id);

/**
 * The groups that a delivery falls in on a day: those of the place, and `hq-d5` when the buyer's headquarters is in
 * Macau or a D:5 country.
 * @throws {RangeError} `unknown destination: atlantis`
 */
export function groupsOn(
  destination: DestinationId,
  day: PlainDate,
  buyerHeadquarters?: DestinationId,
): ReadonlySet<string> {
  const groups = new Set(['world', ...membershipsOn(destination, day)]);
  if (buyerHeadquarters !== undefined) {
    const home = membershipsOn(buyerHeadquarters, day);
    if (['d5', 'macau', 'hq-d5'].some((group) => home.includes(group))) groups.add('hq-d5');
  }
  return groups;
}

/** Whether controls outside this dataset cover the destination. */
export const hasOtherControls = (destination: DestinationId): boolean =>
  destinationOf(destination).otherControls === true;

/** The days on which the groups of a destination change, for whoever walks through time. */
export const membershipChanges = (destination: DestinationId): PlainDate[] =>
  destinationOf(destination).groups.flatMap(({ since, until }) => [
    ...(since === undefined ? [] : [since]),
    ...(until === undefined ? [] : [fromDayNumber(toDayNumber(until) + 1)]),
  ]);

/** When a membership that begins on a day was published, where that was later. */
export const groupsPublished = (destination: DestinationId, day: PlainDate): PlainDate[] =>
  destinationOf(destination).groups.flatMap(({ since, published }) => (since === day ? (published ?? []) : []));

function membershipsOn(id: DestinationId, day: PlainDate): string[] {
  return destinationOf(id)
    .groups.filter(
      ({ since, until }) =>
        (since === undefined || isOnOrBefore(since, day)) && (until === undefined || isOnOrBefore(day, until)),
    )
    .map(({ group }) => group);
}

function destinationOf(id: string): Destination {
  if (!isDestination(id)) throw new RangeError(`unknown destination: ${id}`);
  return DESTINATIONS[id];
}
