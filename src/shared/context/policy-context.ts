import { createContext } from '@lit/context';
import type { Dataset } from 'chip-policy-data/dataset';
import type { PlainDate } from 'chip-policy-data/plain-date';
import type { Problem } from '../diagnostics/problem.js';

/** What a provider gives to the elements inside it. */
export interface Policy {
  /** The provider's own data. Absent: each element takes what it needs of the built-in dataset. */
  readonly dataset?: Dataset;
  /** Why the provider's own data could not be had. */
  readonly problem?: Problem;
  /** True while the provider's own data is on its way, so that nobody shows the built-in in between. */
  readonly waiting?: boolean;
  readonly asOf?: PlainDate;
  /** The event that a reader chose on a timeline; every other element moves to its date. */
  readonly selection?: { readonly id: string; readonly date: PlainDate };
}

/**
 * `Symbol.for`, so that two copies of this library on one page agree; the schema's major version in the key, so that two
 * that cannot agree do not try.
 */
export const policyContext = createContext<Policy, symbol>(Symbol.for('chip-policy-dataset/1'));
