import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const FOLDER = path.resolve('.cache/registry');
const SERVER = 'tests/packages/node_modules/verdaccio/bin/verdaccio';
/** npm asks a server that does not answer again and again, for minutes. */
const LONGEST = 240_000;

/**
 * A registry on this machine that has our two packages and hands everything else through from the registry that npm is set up
 * with. It forgets our packages between runs and keeps the others.
 *
 * @returns {Promise<{ origin: string, npm: (command: string, folder?: string) => Promise<string>, close: () => void }>}
 *   `npm` runs npm against it and answers what was printed.
 */
export async function startRegistry() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['chip-policy-data', 'chip-policy-elements']) {
    rmSync(path.join(FOLDER, 'storage', name), { recursive: true, force: true });
  }
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}/`;
  const upstream = (await run('npm config get registry')).trim();
  writeFileSync(path.join(FOLDER, 'config.yml'), configuration(upstream));
  // Publishing asks for a name, and this server takes any.
  writeFileSync(path.join(FOLDER, 'npmrc'), `//127.0.0.1:${port}/:_authToken=anybody\nregistry=${origin}\n`);

  const server = spawn(
    process.execPath,
    [SERVER, '--config', path.join(FOLDER, 'config.yml'), '--listen', String(port)],
    {
      stdio: 'ignore',
    },
  );
  await answers(`${origin}-/ping`, server);
  const options = `--userconfig ${path.join(FOLDER, 'npmrc')} --cache ${path.join(FOLDER, 'npm')} --no-audit --no-fund`;
  return {
    origin,
    npm: (command, folder = '.') => run(`npm ${command} ${options}`, folder),
    close: () => void server.kill(),
  };
}

/** @param {string} upstream */
const configuration = (upstream) => `storage: ${path.join(FOLDER, 'storage')}
max_body_size: 50mb
uplinks:
  upstream: { url: '${upstream}', timeout: 60s, maxage: 1d }
packages:
  'chip-policy-*': { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
log: { type: stdout, level: fatal }
`;

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} server
 */
async function answers(address, server) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the registry ended with ${server.exitCode}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`the registry does not answer at ${address}`);
}

/**
 * @param {string} command
 * @param {string} [folder]
 * @returns {Promise<string>}
 */
export function run(command, folder = '.') {
  return new Promise((resolve, reject) => {
    // A test that is run through npm must not hand its own settings on.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(config_registry|package_)/i.test(name)),
    );
    const child = spawn(command, {
      shell: true,
      cwd: folder,
      env,
      timeout: LONGEST,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ended with ${code}\n${output}\n${errors}`));
    });
  });
}
