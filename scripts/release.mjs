import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './files.mjs';

const folder = 'dist/embeds';

/** Scripts that a page names itself, and the data that they ask for; a chunk is named by its own contents. */
const isPinned = (file) => /^[^/]+\.js$/.test(file) || file === 'embed/embed.js' || /^data\/.+\.json$/.test(file);

/** The value of an `integrity` attribute for a file. */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Writes what a snippet must know to pin this release: `{ version, files }`, the same for the same files. */
export function writeRelease() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = listFiles(folder)
    .map((file) => path.posix.relative(folder, file))
    .filter(isPinned)
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, integrityOf(path.posix.join(folder, name))]));
  writeFileSync(path.posix.join(folder, 'release.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
