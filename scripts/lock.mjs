import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes into the lock file where each package lies. Where that is left out, as npm can be set to do, every install first asks
 * for the list of all versions of each package: 137 MB more on a new machine. The host is a stand-in that belongs to nobody;
 * .npmrc has npm take its own registry in its place.
 */
const FILE = 'package-lock.json';

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
for (const [place, entry] of Object.entries(lock.packages)) {
  if (!entry.integrity) continue;
  const { name, version } = entry;
  const fullName = name ?? place.replace(/^.*node_modules\//, '');
  delete entry.resolved;
  // In npm's own order, so that an install does not move lines.
  const resolved = `https://registry.invalid/${fullName}/-/${fullName.replace(/^@.*\//, '')}-${version}.tgz`;
  lock.packages[place] = { name, version, resolved, ...entry };
}
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
