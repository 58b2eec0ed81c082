import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowserOrExit } from './find-browser.mjs';
import { serve } from './serve.mjs';
import { countLine } from './steps.mjs';
import {
  openFrame,
  showEntry,
  troubleOnPhone,
  turnPageDark,
  undefinedTags,
  violations,
  visibleErrors,
} from './storybook-frame.mjs';

/**
 * Opens every page of the built Storybook as a reader would. A build can be green and still show
 * elements that were never defined, or print errors that nobody sees.
 *
 * A story tagged `warns` shows a failure on purpose, so the library may print its warning there, and
 * on the page that documents it. An argument selects pages by a part of their id.
 */
const levels = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] };
const contrast = { type: 'rule', values: ['color-contrast'] };

const entries = Object.values(JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries);
const part = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const isSlow = process.argv.includes('--times');
const { executablePath, args, env } = await findBrowserOrExit();
const server = await serve([['/', 'storybook-static']]);
const browser = await chromium.launch({ executablePath, args, env });

const total = { passed: 0, failed: 0 };
// The library warns once for each mistake: what may warn comes last, so that it hides nothing in the others.
const chosen = entries.filter(({ id }) => id.includes(part));
const inOrder = chosen.toSorted((one, other) => Number(mayWarn(one)) - Number(mayWarn(other)));
try {
  await visitAll(inOrder, 'light');
  await visitAll(
    inOrder.filter(({ type }) => type === 'docs'),
    'dark',
  );
  if (part === '') {
    await check('the Embed panel beside a story', visitPanel);
    await check('the Embed panel beside a story of the as-of control', visitPanelOfControl);
    await check('the search for a record', visitRecords);
    await check('the first page on a phone', visitOnPhone);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(countLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function mayWarn({ type, title, tags }) {
  if (type === 'story') return tags?.includes('warns') ?? false;
  return entries.some((other) => other.title === title && other.type === 'story' && mayWarn(other));
}

/** With a system of these colours. A story is turned dark where it stands; a page of documentation is dark from its start. */
async function visitAll(list, colours) {
  const waiting = [...list];
  await Promise.all([visitWaiting(waiting, colours), visitWaiting(waiting, colours)]);
}

async function visitWaiting(waiting, colours) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme: colours });
  let problems = [];
  let current;
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const isProblem = ['error', 'warning'].includes(message.type());
    const isExpected = mayWarn(current) && /^(<chip-|Failed to load resource)/.test(message.text());
    if (!isProblem || isExpected) return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const isOutside = /^https?:/.test(request.url()) && !request.url().startsWith(server.origin);
    if (isOutside) problems.push(`asks the outside network: ${request.url()}`);
  });
  for (current = waiting.shift(); current; current = waiting.shift()) {
    problems = [];
    const start = performance.now();
    try {
      if (page.url() === 'about:blank') await openFrame(page, { origin: server.origin, first: current });
      await showEntry(page, current, colours);
      problems.push(...(await inspect(page, current, colours)));
    } catch (error) {
      problems.push(error.message.split('\n')[0]);
    }
    if (isSlow) console.log(`${((performance.now() - start) / 1000).toFixed(1)} s ${current.id}`);
    count(`${current.title} › ${current.name} (${current.id}), ${colours}`, problems);
  }
  await page.close();
}

function count(name, problems) {
  total[problems.length === 0 ? 'passed' : 'failed'] += 1;
  if (problems.length === 0) return;
  console.log(name);
  for (const problem of problems) console.log(`  ${problem}`);
}

async function inspect(page, { type, title, id }, colours) {
  if (colours === 'dark') return violations(page, '#storybook-docs', contrast);
  const seen = [...(await undefinedTags(page)), ...(await visibleErrors(page))];
  if (type === 'docs') {
    if (title.startsWith('Elements/')) seen.push(...(await undocumented(page, id)));
    return [...seen, ...(await violations(page, '#storybook-docs', levels)), ...(await troubleOnPhone(page))];
  }
  const light = await violations(page, '#storybook-root', levels);
  await turnPageDark(page);
  const dark = await violations(page, '#storybook-root', contrast);
  return [...seen, ...light, ...dark.map((text) => `on a dark page: ${text}`), ...(await troubleOnPhone(page))];
}

/** Whatever an author can write or style stands on the page of its element, with what it is for. */
async function undocumented(page, id) {
  const tag = `chip-${id.replace(/^elements-|--docs$/g, '')}`;
  const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!element) return [`no ${tag} in custom-elements.json`];
  const kinds = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  const parts = kinds.flatMap((kind) => element[kind] ?? []);
  const rows = await page.locator('.docblock-argstable tbody tr').allInnerTexts();
  const isTold = ({ name }) => rows.some((row) => new RegExp(`^${name || 'default'}\\*?\\s+\\S`).test(row.trim()));
  return parts.filter((part) => !isTold(part)).map(({ name }) => `does not say what “${name || 'default'}” is`);
}

async function check(name, visit) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  try {
    count(name, await visit(page));
  } catch (error) {
    count(name, [error.message.split('\n')[0]]);
  } finally {
    await page.close();
  }
}

/** The embed page stands beside a story, with what the story shows, and writes what to paste. */
async function visitPanel(page) {
  await page.goto(`${server.origin}/?path=/story/elements-quote-card--as-published`);
  const panel = await openPanel(page, '<chip-quote-card quote="q-lau-2025-05-14-stockpile"');
  return violations(panel, 'body', levels);
}

/** What is never pasted alone says where the whole HTML is. */
async function visitPanelOfControl(page) {
  const { id } = entries.find(({ type, title }) => type === 'story' && title === 'Elements/As-of control');
  await page.goto(`${server.origin}/?path=/story/${id}`);
  await page.getByRole('tab', { name: 'Embed' }).click();
  await page.getByRole('link', { name: 'The page of this element' }).click();
  await page
    .frameLocator('#storybook-preview-iframe')
    .getByRole('heading', { level: 1, name: 'As-of control' })
    .waitFor();
  return [];
}

async function openPanel(page, start) {
  await page.getByRole('tab', { name: 'Embed' }).click();
  const frame = await (await page.waitForSelector('iframe[title=Embed]')).contentFrame();
  await frame.waitForFunction(
    (expected) =>
      document.querySelector('chip-embed-page')?.shadowRoot?.querySelector('textarea')?.value.startsWith(expected),
    start,
  );
  return frame;
}

/** A word finds a record, the record is drawn, the address leads to it, and the panel beside it writes what to paste. */
async function visitRecords(page) {
  await page.goto(`${server.origin}/?path=/story/start-here-find-a-record--find-a-record`);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.getByRole('searchbox').fill('h20 licence reversal license again');
  await preview.getByRole('button', { name: 'US signals it will license H20 and MI308 sales to China again' }).click();
  await preview.locator('chip-ban-timeline [part=frame]').waitFor();
  await page.waitForURL(/record:h20-reversal-2025/);
  await openPanel(page, '<chip-ban-timeline');
  const frame = page.frames().find((one) => one.url().includes('iframe.html'));
  return violations(frame, '#storybook-root', levels);
}

/** A journalist on a phone sees what this is, without scrolling sideways. */
async function visitOnPhone(page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(server.origin);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.getByRole('heading', { level: 1 }).waitFor();
  const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
  return width > 390 ? [`the page is ${width} px wide`] : [];
}
