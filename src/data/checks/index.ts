/** The checks, in the order in which they run. A new one is a file, a test and a line here. */
import type { Check } from './check.js';
import { chipArithmetic } from './chip-arithmetic.js';
import { contradictionsSymmetric } from './contradictions-symmetric.js';
import { dateOrder } from './date-order.js';
import { datePrecision } from './date-precision.js';
import { datedLater } from './dated-later.js';
import { disputedSources } from './disputed-sources.js';
import { duplicateUrl } from './duplicate-url.js';
import { estimateNote } from './estimate-note.js';
import { expired } from './expired.js';
import { heldNotReferred } from './held-not-referred.js';
import { httpsOnly } from './https-only.js';
import { knownIds } from './known-ids.js';
import { noOrphanActor } from './no-orphan-actor.js';
import { noOrphanSource } from './no-orphan-source.js';
import { quotationSource } from './quotation-source.js';
import { rangeOrValue } from './range-or-value.js';
import { releasedIds } from './released-ids.js';
import { sourceDate } from './source-date.js';
import { sourceExists } from './source-exists.js';
import { titleLength } from './title-length.js';
import { translationCoverage } from './translation-coverage.js';
import { uncheckedHeld } from './unchecked-held.js';
import { unitSanity } from './unit-sanity.js';

export const CHECKS: readonly Check[] = [
  // What a record rests on
  sourceExists,
  uncheckedHeld,
  quotationSource,
  disputedSources,
  estimateNote,
  noOrphanSource,
  noOrphanActor,
  duplicateUrl,
  httpsOnly,
  // What it links to
  knownIds,
  heldNotReferred,
  contradictionsSymmetric,
  releasedIds,
  // Dates
  dateOrder,
  datePrecision,
  datedLater,
  sourceDate,
  expired,
  // Numbers
  rangeOrValue,
  chipArithmetic,
  unitSanity,
  // Words
  titleLength,
  translationCoverage,
];
