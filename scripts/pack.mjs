import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** The two packages of this repository, in the order in which they are published. */
export const PACKAGES = { 'chip-policy-data': 'src/data', 'chip-policy-elements': '.' };

/**
 * Packs a package as `npm publish` would, from what the last build left.
 *
 * @param {keyof typeof PACKAGES} name
 * @param {string} [folder]
 * @returns {{ file: string, version: string, size: number, unpackedSize: number, files: { path: string, size: number }[] }}
 */
export function pack(name, folder = '.cache/packages') {
  mkdirSync(folder, { recursive: true });
  // npm is a script on one system and a .cmd on another; only a shell finds both.
  const command = `npm pack ${path.resolve(PACKAGES[name])} --json --pack-destination ${folder}`;
  const output = execFileSync(command, { shell: true, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename, version, size, unpackedSize, files }] = JSON.parse(output);
  return { file: path.resolve(folder, filename), version, size, unpackedSize, files };
}
