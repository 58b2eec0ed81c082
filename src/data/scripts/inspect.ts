/** Everything that must hold before the records are published, in the order in which a fault hides the next. */
import type { FullDataset } from '../checks/check.js';
import { CHECKS } from '../checks/index.js';
import { runChecks, toText, weigh, type Finding } from '../checks/run.js';
import { staleFiles } from './committed-files.js';
import { readExceptions, readReleasedIds } from './read-lists.js';
import { readMeta } from './read-meta.js';
import { readRecords } from './read-records.js';

export interface Inspection {
  readonly data: FullDataset;
  readonly faults: readonly string[];
  readonly excused: readonly Finding[];
}

/** Reads and checks the dataset. A record that cannot be read is a fault, and the checks run on the rest. */
export function inspect(): Inspection {
  const { records, errors } = readRecords();
  const data = { ...records, meta: readMeta(), releasedIds: readReleasedIds() };
  const { faults, excused, unneeded } = weigh(runChecks(CHECKS, data), readExceptions());
  const stale = staleFiles(records, data.meta);
  return { data, faults: [...errors, ...faults.map(toText), ...unneeded, ...stale], excused };
}
