/** Writes what the build made, leaves a file alone when it would not change, and removes what is no longer made. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Contents by path, relative to the output folder. */
export type OutputFiles = ReadonlyMap<string, string>;

export function writeOutputs(folder: string, files: OutputFiles): void {
  for (const [path, contents] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === contents) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}

/** Removes every file that `keep` does not name, so that the output of an earlier build never lingers. */
export function removeOthers(folder: string, keep: ReadonlySet<string>): void {
  for (const path of filesIn(folder)) if (!keep.has(path)) rmSync(join(folder, path));
}

/** The paths of all files below a folder, with `/` on every system, sorted. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
