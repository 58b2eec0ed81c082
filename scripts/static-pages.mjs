import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { renderStatic } from '../dist/embeds/static/index.js';
import { findBrowserOrExit } from './find-browser.mjs';
import { serve } from './serve.mjs';
import { countLine } from './steps.mjs';

/**
 * Looks at static HTML in a browser, after `npm run build`: what it shows where scripts are switched off, and that nothing
 * moves or flickers when the element's script arrives late; and at the pictures that the command line takes.
 */
const pages = [
  {
    name: 'quote-card',
    attributes: { quote: 'q-lau-2025-05-14-generations' },
    says: ['for a few more generations', 'Martin Lau', '14 May 2025', 'The Register', 'company claim'],
  },
  {
    name: 'stockpile-gauge',
    attributes: { figure: 'bytedance-stockpile-2023' },
    says: ['about 70,000 chips', '9 August 2023', 'City Life', 'reported'],
  },
  {
    name: 'self-sufficiency-meter',
    attributes: { indicator: 'ss-cn-bernstein-2028' },
    says: ['93%', '2028', '4 December 2025', 'renrendoc.com', 'estimate'],
  },
  {
    name: 'ban-timeline',
    attributes: { from: '2025', to: '2025-06' },
    says: ['13 January', 'worldwide licensing framework', 'As of October 2026'],
  },
  { name: 'control-chart', attributes: { highlight: 'h20' }, says: ['H20', 'October 2023 rule', '4,800'] },
  { name: 'export-status', attributes: { chip: 'h20' }, says: ['H20: licence required since 9 April 2025'] },
];
const languages = ['en', 'fr', 'zh-Hans', 'ar'];
/** What an element draws: its frame, or its part of a sentence. */
const DRAWN = 'main :is([part=frame], .status:has(> [part=sentence]))';
const WIDTH = 600;
/** Smoothing of letters may differ between two pictures of the same page. */
const TOLERANCE = { share: 0.0005, colour: 0.1 };

const { executablePath, args, env } = await findBrowserOrExit();
const server = await serve([['/embeds/', 'dist/embeds']]);
const browser = await chromium.launch({ executablePath, args, env });
const total = { passed: 0, failed: 0 };
try {
  for (const lang of languages) for (const page of pages) await look(page, lang);
  await lookAtFault();
  await lookAtPictures();
} finally {
  await browser.close();
  await server.close();
}
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function look({ name, attributes, says }, language) {
  const html = await renderStatic(name, attributes, { language, width: WIDTH });
  const title = `${name}, ${language}`;
  await check(`${title}: readable without scripts`, () => expectReadable(html, { language, says }));
  await check(`${title}: nothing moves when the script arrives`, () => expectStill({ name, html, language }));
}

async function expectReadable(html, { language, says }) {
  const { page, context } = await open({ html, language, javaScriptEnabled: false });
  // The locator looks into shadow roots, as a reader does.
  const shown = await page.locator(DRAWN).innerText();
  await context.close();
  if (!/20\d\d/.test(shown)) throw new Error(`no date in “${shown}”`);
  const missing = language === 'en' ? says.filter((words) => !shown.includes(words)) : [];
  if (missing.length > 0) throw new Error(`no ${missing.join(', no ')} in “${shown}”`);
  if (/^(Data|Cite)$/m.test(shown)) throw new Error('a button is shown that nothing answers');
}

async function expectStill({ name, html, language }) {
  const { page, context, printed, arrive } = await open({ html, language, script: `${name}.js` });
  const before = await page.screenshot({ animations: 'disabled' });
  const first = await textOf(page);
  arrive();
  await page.waitForFunction((tag) => document.querySelector(tag).ready === true, `chip-${name}`);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const after = await page.screenshot({ animations: 'disabled' });
  const [frames, shift, second] = [
    await page.locator(DRAWN).count(),
    await page.evaluate(() => globalThis.shift),
    await textOf(page),
  ];
  await context.close();
  if (printed.length > 0) throw new Error(`printed: ${printed.join(', ')}`);
  if (frames !== 1) throw new Error(`${frames} frames`);
  if (first !== second) throw new Error(`“${first}” became “${second}”`);
  if (shift > 0) throw new Error(`layout shift of ${shift}`);
  const share = difference(before, after);
  if (share > TOLERANCE.share) throw new Error(`${(share * 100).toFixed(2)} % of the picture changed`);
}

/** A record that is no longer there: the reader is told, and what a server once drew does not stand as if it were true. */
async function lookAtFault() {
  const html = await renderStatic('quote-card', pages[0].attributes, { language: 'en' });
  const unknown = html.replaceAll(pages[0].attributes.quote, 'q-that-is-gone');
  await check('a record that is gone', async () => {
    const { page, context, arrive } = await open({ html: unknown, language: 'en', script: 'quote-card.js' });
    arrive();
    await page.locator('[part=problem]').waitFor({ timeout: 5000 });
    const [frames, slots] = [await page.locator('[part=frame]').count(), await page.locator('slot').count()];
    await context.close();
    if (frames !== 0 || slots !== 1) throw new Error(`${frames} frames and ${slots} slots`);
  });
}

async function lookAtPictures() {
  const folder = mkdtempSync(path.join(tmpdir(), 'chip-pictures-'));
  await check('two quotations as PNG, each with its text', async () => {
    const ids = ['q-altman-2025-08-18-instinct', 'q-lau-2025-05-14-generations'];
    const flags = ['--only', ids.join(' '), '--format', 'png', '--lang', 'fr', '--width', '480'];
    render('--all', 'quotes', ...flags, '--out', folder);
    const expected = ids.flatMap((id) => [`${id}.fr.png`, `${id}.fr.txt`]);
    const found = readdirSync(folder).sort();
    if (found.join() !== expected.join()) throw new Error(`wrote ${found.join(', ')}`);
    const { width, height } = PNG.sync.read(readFileSync(path.join(folder, expected[2])));
    if (width !== 960 || height < 400) throw new Error(`is ${width} × ${height}`);
  });
  for (const { name, attributes } of pages.slice(1, 5)) {
    await check(`${name} as SVG`, async () => {
      const file = path.join(folder, `${name}.svg`);
      const flags = Object.entries(attributes).flatMap(([key, value]) => [`--${key}`, value]);
      render(name, ...flags, '--format', 'svg', '--out', file);
      const svg = readFileSync(file, 'utf8');
      if (!/<title>[^<]{10,}<\/title><desc>[^<]{10,}<\/desc>/.test(svg)) throw new Error('has no title or description');
      if (!/<text [^>]*>[^<]+<\/text>/.test(svg)) throw new Error('has no words');
      if (/class=|style=|var\(|oklch|currentColor|<script/i.test(svg)) throw new Error('needs a style sheet');
    });
  }
  rmSync(folder, { recursive: true });
}

function render(...args) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'render', ...args], {
    encoding: 'utf8',
    env: { ...env, CHROME_PATH: executablePath },
  });
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
}

async function open({ html, language, script, javaScriptEnabled = true }) {
  const viewport = { width: WIDTH + 32, height: 3000 };
  const context = await browser.newContext({ viewport, javaScriptEnabled, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const printed = [];
  // The script arrives when the page has been looked at without it.
  let arrive;
  const asked = new Promise((done) => (arrive = done));
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(error.message));
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const body = `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8">
<title>Static</title><link rel="icon" href="data:,"><style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>
<main>${html}</main><p>What stands below.</p>${script ? `<script type="module" src="/embeds/${script}"></script>` : ''}`;
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.route(`**/embeds/${script}`, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`${server.origin}/page`, { waitUntil: 'commit' });
  await page.locator(DRAWN).waitFor();
  return { page, context, printed, arrive };
}

/** Without the spaces between tags, which templates and static HTML write differently. */
async function textOf(page) {
  return (await page.locator(DRAWN).innerText()).replace(/\s+/g, ' ');
}

function difference(one, other) {
  const [was, is] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = is;
  return pixelmatch(was.data, is.data, undefined, width, height, { threshold: TOLERANCE.colour }) / (width * height);
}

async function check(name, run) {
  try {
    await run();
    total.passed += 1;
  } catch (error) {
    total.failed += 1;
    console.log(`${name}: ${error.message}`);
  }
}
