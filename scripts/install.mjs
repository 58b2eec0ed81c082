import { existsSync, statSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** Installs the dependencies when they are missing or older than the lock file. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci). This takes about a minute.');
  const { code, output } = await runCommand('npm ci --no-audit --no-fund');
  if (code === 0) return;
  console.error(output);
  console.error('The dependencies could not be installed. npm needs to reach its registry once.');
  process.exit(1);
}

function isInstalled() {
  // npm writes this file at the end of every install.
  const marker = 'node_modules/.package-lock.json';
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
}
