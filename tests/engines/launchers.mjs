import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';

/** How @web/test-runner starts each engine. Nothing here may ask anybody outside this machine. */
export const launchers = { Firefox: firefoxLauncher, WebKit: webKitLauncher };

/** Puppeteer speaks to Firefox as it does to Chromium. A proxy that nobody answers for keeps it at home. */
function firefoxLauncher({ browser }) {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: browser,
      headless: true,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}

async function webKitLauncher({ browser, driver, display }) {
  // Its driver is large and is installed beside this file, for this engine alone.
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const port = await freePort();
  const screen = await startDisplay(display);
  start(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: screen }, stdio: 'ignore' });
  await answers(`http://127.0.0.1:${port}/status`);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // A page answers no request while a test of it counts for long.
    connectionRetryTimeout: 360_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
}

/** A child that ends with this process, whichever way that ends. */
function start(program, args, options) {
  const child = spawn(program, args, options);
  process.on('exit', () => child.kill());
  return child;
}

/**
 * Xvfb chooses a free number and writes it, then a line break, in two writes; a pipe that is closed after the first would
 * end it, and a WebKit without a display waits for ever.
 */
async function startDisplay(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display');
  });
  const number = (async () => {
    let text = '';
    for await (const chunk of child.stdio[3].iterator({ destroyOnReturn: false })) {
      text += chunk;
      if (text.includes('\n')) break;
    }
    return text.trim();
  })();
  return `:${await Promise.race([number, ended])}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${address}`);
}
