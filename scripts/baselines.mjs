import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { conditionsOf, scenes, specimens } from '../stories/specimens/scenes.ts';
import { findBrowserOrExit } from './find-browser.mjs';
import { installIfNeeded } from './install.mjs';
import { serve } from './serve.mjs';
import { countLine } from './steps.mjs';

/**
 * Compares the built elements with the pictures and accessibility trees that are committed in tests/baselines, or with
 * --renew replaces them: `npm run build` first. The page brings its own fonts and moves nothing, so that a picture is the
 * same on every Linux machine; other systems draw letters in their own way, and there only the trees are compared.
 */
const FOLDER = 'tests/baselines';
const FAILED = '.cache/baselines';
/**
 * The share of pixels that may differ, and how far a colour may lie from its own before it counts (0 to 1). Another version
 * of the browser smooths letters in another way, which is no fault of ours.
 */
const TOLERANCES = { same: { share: 0.002, colour: 0.15 }, other: { share: 0.006, colour: 0.3 } };
const MADE_WITH = `${FOLDER}/made-with.txt`;

const renew = process.argv.includes('--renew');
const part = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const comparesPictures = process.platform === 'linux';

const fonts = ['noto-sans/wght.css', 'noto-sans-sc/index.css', 'noto-sans-arabic/index.css'];
const family = "'Noto Sans Variable', 'Noto Sans SC Variable', 'Noto Sans Arabic Variable', sans-serif";

const pageOf = (scene, { lang, dark, large }) => `<!doctype html>
<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8"><title>${scene.title}</title>
${fonts.map((file) => `<link rel="stylesheet" href="/fonts/${file}">`).join('')}
<style>
  html { color-scheme: ${dark ? 'dark' : 'light'}; background: ${dark ? '#14171a' : '#fff'}; }
  body { margin: 16px; color: ${dark ? '#eceef1' : '#191b1f'}; font: ${large ? 32 : 16}px/1.5 ${family}; }
${scene.style ?? ''}
</style>
<script type="module" src="/embeds/chip-policy-elements.js"></script>
<main>${scene.markup.replaceAll('SRC', `/specimens/${scene.specimen}.json`)}</main>`;

await installIfNeeded('tests/pictures', 'fonts for the pictures, 10 MB');
const { executablePath, args, env } = await findBrowserOrExit();
const steady = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
const server = await serve([
  ['/embeds/', 'dist/embeds'],
  ['/fonts/', 'tests/pictures/node_modules/@fontsource-variable'],
]);
const browser = await chromium.launch({ executablePath, args: [...args, ...steady], env });
const version = `Chromium ${browser.version().split('.')[0]}\n`;
const isSame = existsSync(MADE_WITH) && readFileSync(MADE_WITH, 'utf8') === version;
const tolerance = isSame ? TOLERANCES.same : TOLERANCES.other;
const total = { passed: 0, failed: 0 };
rmSync(FAILED, { recursive: true, force: true });

const waiting = scenes
  .flatMap((scene) => conditionsOf(scene).map((condition) => ({ scene, condition })))
  .filter(({ scene, condition }) => `${scene.id}/${condition.id}`.includes(part));
const asked = waiting.length;
try {
  await Promise.all([visitWaiting(), visitWaiting()]);
} finally {
  await browser.close();
  await server.close();
}
if (!part) reportUnused();
if (renew) write(MADE_WITH, version);
else if (!isSame) console.log(`Compared loosely: the pictures were not made with ${version.trim()}.`);
if (!comparesPictures) console.log('skipped: pictures, which are the same only on Linux; trees were compared');
if (asked === 0) console.log(`No scene has “${part}” in its name.`);
console.log(countLine(total));
process.exitCode = total.failed > 0 || asked === 0 ? 1 : 0;

async function visitWaiting() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await visit(next.scene, next.condition);
}

async function visit(scene, condition) {
  const context = await browser.newContext({
    viewport: { width: condition.width, height: 800 },
    reducedMotion: 'reduce',
    forcedColors: condition.forcedColours ? 'active' : 'none',
  });
  const page = await context.newPage();
  try {
    await page.route('**/scene', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(scene, condition) }),
    );
    await page.route('**/specimens/*.json', (route) => {
      const name = path.basename(new URL(route.request().url()).pathname, '.json');
      return route.fulfill({ json: specimens[name] });
    });
    await page.goto(`${server.origin}/scene`);
    if (condition.print) await page.emulateMedia({ media: 'print' });
    await settled(page);
    if (isTreeOf(condition)) await compareTree(page, scene, condition);
    if (comparesPictures) await comparePicture(page, scene, condition);
  } catch (error) {
    fail(`${scene.id}/${condition.id}`, error.message.split('\n')[0]);
  } finally {
    await context.close();
  }
}

/** Ready, fonts loaded, and everything drawn that follows from them. */
async function settled(page) {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('chip-'));
    return (
      elements.length > 0 &&
      elements.every((element) => customElements.get(element.localName) && (element.ready ?? true))
    );
  });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

function isTreeOf({ id }) {
  return ['en-600', 'fr-600', 'zh-600', 'ar-600'].includes(id);
}

async function compareTree(page, scene, { lang }) {
  const name = `${scene.id}/tree.${lang}.yml`;
  compareText(name, `${await page.locator('main').ariaSnapshot()}\n`);
}

function compareText(name, text) {
  const file = path.join(FOLDER, name);
  if (renew) return write(file, text);
  if (!existsSync(file)) return fail(name, 'is missing: npm run test:pictures -- --renew');
  if (readFileSync(file, 'utf8') === text) return pass();
  write(path.join(FAILED, name), text);
  return fail(name, `differs; what is there now: ${path.join(FAILED, name)}`);
}

async function comparePicture(page, scene, condition) {
  const name = `${scene.id}/${condition.id}.png`;
  const file = path.join(FOLDER, name);
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled' });
  if (renew) {
    if (!existsSync(file) || difference(file, shot).share > 0) write(file, packed(shot));
    return pass();
  }
  if (!existsSync(file)) return fail(name, 'is missing: npm run test:pictures -- --renew');
  const { share, picture, why } = difference(file, shot);
  if (share <= tolerance.share) return pass();
  write(path.join(FAILED, name), shot);
  if (picture) write(path.join(FAILED, name.replace('.png', '.difference.png')), picture);
  return fail(name, `${why ?? `${(share * 100).toFixed(2)} % of it differs`}; look at ${path.join(FAILED, name)}`);
}

function difference(file, shot) {
  const [was, is] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(shot)];
  if (was.width !== is.width || was.height !== is.height) {
    return { share: 1, why: `was ${was.width} × ${was.height} px and is ${is.width} × ${is.height} px` };
  }
  const { width, height } = is;
  const compare = (drawn) => pixelmatch(was.data, is.data, drawn, width, height, { threshold: tolerance.colour });
  const share = compare() / (width * height);
  if (share <= tolerance.share) return { share };
  const drawn = new PNG({ width, height });
  compare(drawn.data);
  return { share, picture: PNG.sync.write(drawn) };
}

/** The same picture in 64 colours, less than half of the bytes; what that changes lies far below the tolerance. */
function packed(shot) {
  const { data, width, height } = PNG.sync.read(shot);
  return Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, 64));
}

/** A picture of a scene that is no more would be looked at by nobody. */
function reportUnused() {
  const expected = new Set(
    scenes.flatMap((scene) =>
      conditionsOf(scene).flatMap((condition) => [
        `${scene.id}/${condition.id}.png`,
        ...(isTreeOf(condition) ? [`${scene.id}/tree.${condition.lang}.yml`] : []),
      ]),
    ),
  );
  for (const file of readdirSync(FOLDER, { recursive: true })) {
    if (!/\.(png|yml)$/.test(file) || expected.has(file)) continue;
    if (renew) rmSync(path.join(FOLDER, file));
    else fail(file, 'belongs to no scene: npm run test:pictures -- --renew');
  }
}

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (file.startsWith(FOLDER)) console.log(`renewed ${file}`);
}

function pass() {
  total.passed += 1;
}

function fail(name, why) {
  total.failed += 1;
  console.log(`${name} ${why}`);
}
