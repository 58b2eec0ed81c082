import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { findBrowserOrExit } from './find-browser.mjs';
import { serve } from './serve.mjs';
import { countLine } from './steps.mjs';

/**
 * Opens every page of the built Storybook as a reader would. A build can be green and still show
 * elements that were never defined, or print errors that nobody sees.
 *
 * A story tagged `warns` shows a failure on purpose, so the library may print its warning there, and
 * on the page that documents it.
 */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const { executablePath, args, env } = await findBrowserOrExit();
const server = await serve([['/', 'storybook-static']]);
const browser = await chromium.launch({ executablePath, args, env });

const total = { passed: 0, failed: 0 };
const waiting = Object.values(entries);
try {
  // A page mostly waits for the network to fall silent, so a few of them wait together.
  await Promise.all(Array.from({ length: 3 }, visitWaiting));
  await visitPanel();
} finally {
  await browser.close();
  await server.close();
}
console.log(countLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function isExpected({ title }, text) {
  const siblings = Object.values(entries).filter((other) => other.title === title);
  const mayWarn = siblings.some(({ tags }) => tags?.includes('warns'));
  return mayWarn && /^(<chip-|Failed to load resource)/.test(text);
}

async function visitWaiting() {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const problems = await visit(entry);
    total[problems.length === 0 ? 'passed' : 'failed'] += 1;
    if (problems.length === 0) continue;
    console.log(`${entry.title} › ${entry.name} (${entry.id})`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
}

async function visit(entry) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const isProblem = ['error', 'warning'].includes(message.type());
    if (!isProblem || isExpected(entry, message.text())) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const isOutside = /^https?:/.test(request.url()) && !request.url().startsWith(server.origin);
    if (isOutside) problems.push(`asks the outside network: ${request.url()}`);
  });
  const address = `${server.origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}`;
  try {
    const inspect = entry.type === 'docs' ? inspectDocs : inspectStory;
    problems.push(...(await inspect(page, address)));
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  } finally {
    await page.close();
  }
  return problems;
}

/** The embed page stands beside a story, with what the story shows, and writes what to paste. */
async function visitPanel() {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  try {
    await page.goto(`${server.origin}/?path=/story/elements-quote-card--as-published`);
    await page.getByRole('tab', { name: 'Embed' }).click();
    const written = page.frameLocator('iframe[title=Embed]').locator('textarea');
    await written.waitFor();
    const start = '<chip-quote-card quote="q-lau-2025-05-14-stockpile"';
    await page.waitForFunction(
      (expected) =>
        document
          .querySelector('iframe[title=Embed]')
          ?.contentDocument?.querySelector('chip-embed-page')
          ?.shadowRoot?.querySelector('textarea')
          ?.value.startsWith(expected),
      start,
    );
    total.passed += 1;
  } catch (error) {
    total.failed += 1;
    console.log(`the Embed panel beside a story: ${error.message.split('\n')[0]}`);
  } finally {
    await page.close();
  }
}

async function inspectDocs(page, address) {
  await page.goto(address);
  await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  return [...(await undefinedTags(page)), ...(await visibleErrors(page))];
}

async function inspectStory(page, address) {
  // The accessibility panel's own audit would run at the same time as ours.
  await page.goto(`${address}&globals=a11y.manual:!true`);
  await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const light = [
    ...(await undefinedTags(page)),
    ...(await visibleErrors(page)),
    ...(await violations(page, { type: 'tag', values: levels })),
  ];
  await turnPageDark(page);
  const dark = await violations(page, { type: 'rule', values: ['color-contrast'] });
  return [...light, ...dark.map((text) => `on a dark page: ${text}`), ...(await sidewaysScroll(page))];
}

/** As the toolbar does it: the same elements stay on a page that changes its colours. */
async function turnPageDark(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', resolve);
        channel.emit('updateGlobals', { globals: { theme: 'dark' } });
      }),
  );
  await twoFrames(page);
}

/** One for the observers, one for what they draw. */
function twoFrames(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

function undefinedTags(page) {
  return page.evaluate(() => {
    const tags = [...document.querySelectorAll('*')].map(({ localName }) => localName);
    return [...new Set(tags)]
      .filter((tag) => tag.startsWith('chip-') && !customElements.get(tag))
      .map((tag) => `<${tag}> is not defined`);
  });
}

async function visibleErrors(page) {
  const failed = await page.evaluate(() =>
    ['sb-show-errordisplay', 'sb-show-nopreview'].some((name) => document.body.classList.contains(name)),
  );
  return failed ? [`Storybook shows an error: ${await page.locator('body').innerText()}`] : [];
}

async function violations(page, runOnly) {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (options) => {
      const result = await globalThis.axe.run('#storybook-root', options);
      return result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `axe ${id}: ${help} (${JSON.stringify(target)})`),
      );
    },
    { runOnly },
  );
}

async function sidewaysScroll(page) {
  await page.setViewportSize({ width: 320, height: 800 });
  await twoFrames(page);
  const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
  return width > 320 ? [`scrolls sideways at 320 px: the page is ${width} px wide`] : [];
}
