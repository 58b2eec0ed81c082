import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Finds a Chromium to take pictures and run tests with, for the command line and for the repository's scripts: one that is
 * installed, or the one that the npm package @sparticuz/chromium ships. Nothing is downloaded here.
 *
 * @param {string | URL} [from] The file from which that package is looked for.
 * @returns {Promise<{ executablePath: string, headless: true | 'shell', env: Record<string, string>, args: string[] }>}
 *   `env` belongs to this browser alone: another program started with it may not run.
 */
export async function findBrowser(from = import.meta.url) {
  const installed = installedBrowser();
  if (installed) return describe(installed);
  const shipped = await shippedBrowser(from);
  if (shipped) return shipped;
  throw new BrowserMissingError(
    'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program ' +
      'of one that is installed elsewhere. On Linux x64, `npm install --save-dev @sparticuz/chromium` brings one.',
  );
}

/** The program that CHROME_PATH names, an installed Chrome, Chromium or Edge, or one that Playwright downloaded. */
export function installedBrowser() {
  return fromChromePath() ?? fromSystem() ?? fromPlaywright();
}

/** Whether the package has a browser for this machine. */
export const isShipped = process.platform === 'linux' && process.arch === 'x64';

export class BrowserMissingError extends Error {}

/** The switches of @web/test-runner and Playwright differ; these make both quiet and offline. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function describe(executablePath) {
  const headless = /headless[-_]shell/.test(executablePath) ? 'shell' : true;
  return { executablePath, headless, env: { ...process.env }, args };
}

function fromChromePath() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (existsSync(executablePath)) return executablePath;
  throw new BrowserMissingError(
    `CHROME_PATH is set to ${executablePath}, and there is no such file. Correct it, or unset it ` +
      'to use a browser that is found in the usual places.',
  );
}

function fromSystem() {
  return systemCandidates().find((candidate) => existsSync(candidate));
}

function systemCandidates() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const tails = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return programs
      .filter((name) => process.env[name])
      .flatMap((name) =>
        tails.map((tail) => {
          const program = tail.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
          return path.join(process.env[name], tail, 'Application', program);
        }),
      );
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function fromPlaywright() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return undefined;
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((name) => playwrightPrograms.map((program) => path.join(cache, name, program)))
    .find((candidate) => existsSync(candidate));
}

function playwrightCache() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return path.join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return path.join(homedir(), 'AppData/Local/ms-playwright');
  return path.join(homedir(), '.cache/ms-playwright');
}

const macApp = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const playwrightPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  `chrome-mac-arm64/${macApp}`,
  `chrome-mac-x64/${macApp}`,
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-mac/headless_shell',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-win/headless_shell.exe',
];

/**
 * The packaged browser brings its own libraries and fonts, but switches them on only inside a
 * cloud function. `setupLambdaEnvironment` does it for the whole process, so the variables are
 * read from there and put back.
 */
async function shippedBrowser(from) {
  const entry = isShipped && shippedEntry(from);
  if (!entry) return undefined;
  const shipped = await import(pathToFileURL(entry).href);
  const archives = path.resolve(entry, '../../bin');
  const executablePath = await shipped.default.executablePath();
  await shipped.inflate(path.join(archives, 'fonts.tar.br'));
  const libraries = await shipped.inflate(path.join(archives, 'al2023.tar.br'));
  const before = { ...process.env };
  shipped.setupLambdaEnvironment(path.join(libraries, 'lib'));
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return { executablePath, headless: 'shell', env, args };
}

function shippedEntry(from) {
  try {
    return createRequire(from).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}
