import { chromium } from 'playwright-core';
import { findBrowserOrExit } from '../scripts/find-browser.mjs';

/** A phone of the middle class on a slow mobile network. */
export const SLOW = { cpu: 4, kilobits: 1600, latency: 150 };

const viewport = { width: 600, height: 900 };

/**
 * A browser that reaches nothing but this machine.
 *
 * @param {readonly string[]} [more] switches
 */
export async function launch(more = []) {
  const { executablePath, args, env } = await findBrowserOrExit();
  const local = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--enable-precise-memory-info'];
  return chromium.launch({ executablePath, args: [...args, ...local, ...more], env });
}

/**
 * Opens an empty page in a context of its own, hands it over with a session of the browser's protocol, and closes both.
 *
 * @template Result
 * @param {import('playwright-core').Browser} browser
 * @param {(page: import('playwright-core').Page, session: import('playwright-core').CDPSession) => Promise<Result>} use
 * @param {typeof SLOW} [profile]
 */
export async function inNewPage(browser, use, profile) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (profile) await slowDown(session, profile);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

async function slowDown(session, { cpu, kilobits, latency }) {
  await session.send('Network.enable');
  const throughput = (kilobits * 1000) / 8;
  const network = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** What the page keeps after everything that nobody holds is collected. */
export async function memoryOf(session) {
  await session.send('HeapProfiler.enable');
  // What a first collection finalises, only the next one frees.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1024, nodes, listeners: jsEventListeners };
}
