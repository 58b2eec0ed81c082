import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'storybook-static', 'coverage', '.cache', '.git']);

/**
 * Every file under a folder, as sorted paths with forward slashes; build products are left out.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (!entry.isDirectory()) return [file];
      return skipped.has(entry.name) ? [] : listFiles(file);
    })
    .sort();
}

/**
 * The folders directly inside a folder, by name.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function listFolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
