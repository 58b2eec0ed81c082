import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { build, isBuildStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';

/**
 * Shows the elements: installs and builds what is missing, starts Storybook, prints its addresses.
 * Every address that it prints has answered; with --smoke it then ends.
 */
await installIfNeeded();
if (isBuildStale()) {
  console.log('Building the data and the embeds.');
  const { failed } = await build();
  if (failed > 0) process.exit(1);
}

const port = await freePort(6006);
const origin = `http://127.0.0.1:${port}`;
const storybook = spawn(process.execPath, storybookArguments(port), {
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
let output = '';
let isReady = false;
for (const stream of [storybook.stdout, storybook.stderr]) {
  stream.on('data', (chunk) => {
    output += chunk;
    if (isReady) process.stdout.write(chunk);
  });
}
storybook.on('close', (code) => {
  if (!isReady) console.error(`${output}\nStorybook ended before it was ready.`);
  process.exit(isReady ? (code ?? 0) : 1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));

const pages = {
  Storybook: origin,
  'Embed page': `${origin}/embed-page/index.html`,
  'Example article': `${origin}/examples/article.html`,
};

await answer(`${origin}/index.json`);
isReady = true;
for (const [name, address] of Object.entries(pages)) {
  await answer(address);
  console.log(`${`${name}:`.padEnd(17)}${address}`);
}
if (process.argv.includes('--smoke')) {
  storybook.kill();
} else {
  console.log('Stop with Ctrl+C.');
}

function storybookArguments(number) {
  const program = 'node_modules/storybook/dist/bin/dispatcher.js';
  const place = ['--host', '127.0.0.1', '--port', String(number), '--exact-port'];
  return [program, 'dev', ...place, '--ci', '--no-open', '--disable-telemetry'];
}

async function freePort(first) {
  for (let candidate = first; candidate < first + 100; candidate += 1) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`no free port from ${first} to ${first + 99}`);
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(candidate, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function answer(address) {
  for (;;) {
    try {
      const { ok, status } = await fetch(address);
      if (ok) return;
      console.error(`${address} answers ${status}.`);
      storybook.kill();
      process.exit(1);
    } catch {
      // Not listening yet; if Storybook ends, the process ends with it.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
