import { fromDayNumber } from 'chip-policy-data/plain-date';

const DAY = 86_400_000;

/** The day on which a pinned snippet is made, in UTC like every date here. */
export const today = (): string => fromDayNumber(Math.floor(Date.now() / DAY));
