/** The release that this command line belongs to: its version, and the hashes of the files beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromHost, fromNetwork, type Release } from '../snippet/release.js';
import { say } from './terminal.js';

/** The folder with the files that a newsroom pastes. */
export const EMBEDS = fileURLToPath(new URL('..', import.meta.url));

const readJson = (address: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(address, import.meta.url)), 'utf8'));

export const version = (): string => (readJson('../../../package.json') as { version: string }).version;

/** Where a snippet's script lies: on the newsroom's host, or on the public network of npm copies. */
export function releaseAt(base: string | undefined): Release {
  const release = { version: version(), files: hashes() };
  return base === undefined ? fromNetwork(release, '') : fromHost(release, base);
}

/** For forms that name no file. */
export const noFiles = (): Release => fromNetwork({ version: version(), files: {} }, '');

function hashes(): Release['files'] {
  if (existsSync(`${EMBEDS}release.json`)) return (readJson('../release.json') as Pick<Release, 'files'>).files;
  say('Note: dist/embeds/release.json is not there, so the hashes of the files are left out.');
  return {};
}
