import { chromium } from 'playwright-core';
import { findBrowserOrExit } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * A browser that asks nothing of the outside, and pages of a folder in it.
 *
 * @returns {Promise<Visitor>}
 *
 * @typedef {object} Visitor
 * @property {(folder: string, address?: string, options?: import('playwright-core').BrowserContextOptions) => Promise<Visit>} visit
 * @property {(origin: string, address?: string, options?: import('playwright-core').BrowserContextOptions) => Promise<Visit>} open
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Visit
 * @property {import('playwright-core').Page} page
 * @property {string[]} printed What stood in the console, and every error.
 * @property {string[]} outside Addresses elsewhere that the page asked for; they were not answered.
 * @property {() => Promise<void>} leave
 */
export async function startBrowser() {
  const { executablePath, args, env } = await findBrowserOrExit();
  const browser = await chromium.launch({ executablePath, args, env });

  /** @type {Visitor['open']} */
  const open = async (origin, address = '/', options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 720, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    /** @type {string[]} */
    const printed = [];
    /** @type {string[]} */
    const outside = [];
    page.on('console', (message) => printed.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => printed.push(error.message));
    await page.route(
      (url) => !url.href.startsWith(origin),
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(origin + address);
    return { page, printed, outside, leave: () => context.close() };
  };

  return {
    open,
    visit: async (folder, address = '/', options = {}) => {
      const server = await serve([['/', folder]]);
      const visit = await open(server.origin, address, options);
      const leave = async () => {
        await visit.leave();
        await server.close();
      };
      return { ...visit, leave };
    },
    close: () => browser.close(),
  };
}

/**
 * Waits until every element of ours on the page is defined and shows its content.
 *
 * @param {import('playwright-core').Page} page
 */
export async function allReady(page) {
  await page.waitForFunction(() => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('chip-'));
    return (
      ours.length > 0 &&
      ours.every(
        (element) =>
          customElements.get(element.localName) && /** @type {{ ready?: boolean }} */ ((element).ready ?? true),
      )
    );
  });
}
