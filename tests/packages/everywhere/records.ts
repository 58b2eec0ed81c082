import { dataset } from 'chip-policy-data/quotes';
import { findRecord } from 'chip-policy-data/dataset';

/** Rich data, as an author hands it over: the very object has to arrive. */
export const first = findRecord(dataset, 'quotes', 'q-lau-2025-05-14-generations');
export const second = findRecord(dataset, 'quotes', 'q-lau-2025-05-14-stockpile');
Object.assign(globalThis, { first, second });
