/** `npm run build`: records in, published forms out. `-- --release` also writes the ids that are public for ever. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, type Dataset } from '../api/dataset.js';
import { buildPackage } from './build-package.js';
import { inspect } from './inspect.js';
import { DATA_DIR, DIST_DIR } from './paths.js';
import { toPublished } from './published.js';

function writeReleasedIds(dataset: Dataset): void {
  const ids = COLLECTION_NAMES.map((name) => [name, (dataset[name] ?? []).map(({ id }) => id)]);
  const text = `${JSON.stringify(Object.fromEntries(ids), null, 2)}\n`;
  writeFileSync(join(DATA_DIR, 'released-ids.json'), text);
}

const inspection = inspect();
const faults = await buildPackage(inspection, DIST_DIR);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else if (process.argv.includes('--release')) {
  writeReleasedIds(toPublished(inspection.data, inspection.data.meta));
}
