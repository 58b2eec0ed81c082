import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The engines besides Chromium: what each needs, where it is, and how it comes onto a Debian machine. WebKit is WebKitGTK,
 * which shares its engine with Safari; its small browser needs a display, and Xvfb is one that nobody sees.
 */
const engines = [
  { name: 'Firefox', packages: ['firefox-esr'], programs: { browser: firefoxPaths } },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: { browser: miniBrowserPaths, driver: () => inPath('WebKitWebDriver'), display: () => inPath('Xvfb') },
  },
];

export const engineNames = engines.map(({ name }) => name);

/**
 * The programs of an engine, or the sentence that says what to install.
 *
 * @param {string} name
 */
export function findEngine(name) {
  const { packages, programs } = engines.find((engine) => engine.name === name);
  const found = Object.entries(programs).map(([role, paths]) => [role, paths().find((file) => existsSync(file))]);
  if (found.every(([, file]) => file)) return { name, programs: Object.fromEntries(found) };
  return { name, missing: `${name} not found. On Debian 12, as root: apt-get install ${packages.join(' ')}` };
}

/** Installs what is missing of the engines named, where that needs no password and asks no question: as root on Debian. */
export function installEngines(names) {
  const missing = engines.filter(({ name }) => names.includes(name) && findEngine(name).missing);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const packages = missing.flatMap((engine) => engine.packages);
  console.log(`Installing ${packages.join(', ')} (apt-get). This takes about a minute.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], options);
  } catch ({ message }) {
    // The run that follows says which engine is missing, and fails.
    console.error(message);
  }
}

function inPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program));
}

function firefoxPaths() {
  if (process.env.FIREFOX_PATH) return [process.env.FIREFOX_PATH];
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') return [path.join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')];
  return [...inPath('firefox-esr'), ...inPath('firefox')];
}

/** Debian keeps it in a folder of the processor's and of the library's name. */
function miniBrowserPaths() {
  const libraries = readFolder('/usr/lib').map((name) => path.join('/usr/lib', name));
  return libraries.flatMap((folder) =>
    readFolder(folder)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => path.join(folder, name, 'MiniBrowser')),
  );
}

function readFolder(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
