/** A page in a browser on which elements are put one after the other to be pictured. Nothing is fetched from the network. */
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import type { Attributes, EmbedName } from '../snippet/children/index.js';
import { DataFault, UsageError } from './faults.js';
import { BrowserMissingError, findBrowser } from './find-browser.mjs';
import { EMBEDS } from './release-files.js';

/** The host exists only in this page: what it is asked for comes from the disk. */
const ORIGIN = 'https://chip.invalid';
export const MARGIN = 12;
/** Pixels of the file for one of the page. */
const DENSITY = 2;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Stage</title>
<style>
  :root { color-scheme: light; background: #fff; font: 16px/1.5 system-ui, sans-serif; color: #191b1f }
  body { margin: 0 }
  main { padding: ${MARGIN}px }
  main > *::part(actions), main > *::part(form) { display: none }
</style>
<main></main>
<script type="module" src="/chip-policy-elements.js"></script>`;

export class Stage {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** `width` is that of the finished picture in CSS pixels. */
  static async open(width: number): Promise<Stage> {
    const browser = await launch();
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      deviceScaleFactor: DENSITY,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.route('**/*', answer);
    await page.goto(`${ORIGIN}/`);
    return new Stage(browser, page);
  }

  /** @throws {DataFault} what the element says when it cannot be shown */
  async show(name: EmbedName, attributes: Attributes, language: string): Promise<void> {
    const tag = `chip-${name}`;
    const fault = await this.#page.evaluate(putOn, { tag, attributes, language });
    if (fault !== '') throw new DataFault(fault);
  }

  async widen(width: number): Promise<void> {
    const size = this.#page.viewportSize();
    if (size && size.width < width) await this.#page.setViewportSize({ ...size, width });
  }

  photograph(): Promise<Buffer> {
    return this.#page.locator('main').screenshot({ animations: 'disabled' });
  }

  drawing(words: { readonly title: string; readonly description: string }): Promise<string | undefined> {
    return this.#page.evaluate(async (said) => {
      const address = '/cli/picture.js';
      const { pictureOf } = (await import(address)) as typeof import('./picture.js');
      const host = document.querySelector('main > *');
      return host ? pictureOf(host, said) : undefined;
    }, words);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

async function launch(): Promise<Browser> {
  const { chromium } = await playwright();
  try {
    const { executablePath, args, env } = await findBrowser();
    return await chromium.launch({ executablePath, args, env: env });
  } catch (error) {
    if (error instanceof BrowserMissingError) throw new UsageError(error.message);
    throw error;
  }
}

async function playwright(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch {
    throw new UsageError('Pictures need the package playwright-core: npm install --save-dev playwright-core');
  }
}

async function answer(route: Route): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) await route.abort();
  else if (pathname === '/') await route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE });
  else
    await route
      .fulfill({ path: path.join(EMBEDS, path.normalize(decodeURIComponent(pathname))) })
      .catch(() => route.fulfill({ status: 404 }));
}

/** Runs in the page. Answers with what is wrong, or with nothing when the element is ready and has its final size. */
async function putOn(asked: { tag: string; attributes: Attributes; language: string }): Promise<string> {
  const { tag, attributes, language } = asked;
  await customElements.whenDefined(tag);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  const settled = new Promise<string>((resolve) => {
    element.addEventListener('chip-ready', () => resolve(''));
    element.addEventListener('chip-data-error', (event) =>
      resolve(String((event as Event & { detail?: unknown }).detail)),
    );
  });
  document.querySelector('main')?.replaceChildren(element);
  const fault = await settled;
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  return fault;
}
