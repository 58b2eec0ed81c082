import { pathToFileURL } from 'node:url';
import { BrowserMissingError, findBrowser } from '../src/embeds/cli/find-browser.mjs';

export { findBrowser };

/** A Chromium for tests and pictures; without one says in words what to do and ends, with no stack trace. */
export async function findBrowserOrExit() {
  try {
    return await findBrowser();
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await findBrowserOrExit()).executablePath);
}
