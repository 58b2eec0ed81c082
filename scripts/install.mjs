import { existsSync, statSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/**
 * Installs the dependencies of a folder when they are missing or older than its lock file.
 *
 * @param {string} [folder]
 * @param {string} [what]
 */
export async function installIfNeeded(folder = '.', what = 'the dependencies') {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} (npm ci). This takes about a minute.`);
  const { code, output } = await runCommand(`npm ci --no-audit --no-fund --prefix ${folder}`);
  if (code === 0) return;
  console.error(output);
  console.error(`Could not install ${what}. npm needs to reach its registry once.`);
  process.exit(1);
}

function isInstalled(folder) {
  // npm writes this file at the end of every install.
  const marker = `${folder}/node_modules/.package-lock.json`;
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;
}
