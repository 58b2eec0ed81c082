import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { EACH, waitForAll } from '../articles.mjs';
import { pageWith, visit } from '../visit.mjs';

export const part = 'other people’s pages';

/** Share of the pixels inside our boxes that a page may change. */
const TOLERANCE = 0.001;

/**
 * What a page hands down on purpose, set to one value so that only what is not meant to come through is compared: typeface,
 * size, colour and line height of the text around an element, and the colour scheme.
 */
const ON_PURPOSE = `<style>
  main.ours { font: 16px/1.5 sans-serif !important; color: #191b1f !important; color-scheme: light !important; background: #fff !important;
    display: block !important; position: absolute !important; left: 0 !important; width: 640px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; }
  html, body { background: #fff !important; }
</style>`;

/** Each at a place of its own, so that a page that moves one does not move the next by half a pixel. */
const PLACED = Object.values(EACH)
  .map(
    (markup, i) =>
      `<main class="ours" style="top: ${i * 1500}px !important">${markup.replace(/^<p>|<\/p>$/g, '')}</main>`,
  )
  .join('');

/** Stands within a sentence and takes its letters: upper case, bold and spaced where the sentence is. */
const IN_A_SENTENCE = 'chip-export-status';

const sheet = (file) => `<link rel="stylesheet" href="/others/${file}">`;

/** Style sheets as sites load them, and rules that somebody once wrote. */
const STYLES = {
  Bootstrap: sheet('bootstrap/dist/css/bootstrap.min.css'),
  Foundation: sheet('foundation-sites/dist/css/foundation.min.css'),
  Bulma: sheet('bulma/css/bulma.min.css'),
  Pico: sheet('@picocss/pico/css/pico.min.css'),
  'Tailwind preflight': sheet('tailwindcss/preflight.css'),
  Materialize: sheet('materialize-css/dist/css/materialize.min.css'),
  'html 62.5%': '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
  'a reset with !important':
    '<style>* { margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important; box-sizing: content-box !important; }</style>',
  'everything unset with !important': '<style>* { all: unset !important; }</style>',
  'from right to left, three lines high':
    '<style>body { direction: rtl; text-transform: uppercase; line-height: 3; }</style>',
  'bold, upper case, spaced, indented, justified':
    '<style>body { text-transform: uppercase; font-weight: 800; font-style: italic; letter-spacing: 4px; word-spacing: 9px; text-indent: 3em; text-align: justify; white-space: pre; font-variant: small-caps; text-shadow: 1px 1px red; hyphens: none; tab-size: 9; quotes: none; visibility: visible; cursor: wait; list-style: square inside; border-collapse: separate; border-spacing: 9px; caption-side: bottom; word-break: break-all; overflow-wrap: anywhere; }</style>',
  'tags and our class names':
    '<style>p, span, div, figure, blockquote, button, table, td, svg, a, ol, li, details, summary, .frame, .foot, .bar, .note, .headline, .panel { color: red !important; border: 5px solid red !important; display: inline !important; font-size: 40px !important; }</style>',
  'quirks mode': '',
};

/** Of these, a part of a sentence takes its share on purpose. */
const INHERITED = ['bold, upper case, spaced, indented, justified', 'from right to left, three lines high'];

/** What runs on a page before our script comes. */
const SCRIPTS = {
  'polluted Object.prototype':
    'Object.prototype.extra = function () { return 1 }; Object.prototype.own = "x"; Object.prototype.id = "y";',
  'patched Array.prototype':
    'Array.prototype.each = function () {}; Array.prototype.remove = function () {}; Array.prototype.toJSON = function () { return "broken"; }; Array.prototype.flatten = 1;',
  'patched Function, String, Element':
    'Function.prototype.bind = (function (old) { return function () { return old.apply(this, arguments); }; })(Function.prototype.bind); String.prototype.strip = String.prototype.trim; Element.prototype.show = function () {}; Element.prototype.update = function () { throw new Error("x"); };',
  'no trusted types, no idle callback': 'delete window.trustedTypes; window.requestIdleCallback = undefined;',
  'a wrong clock':
    'const Old = Date; Date = class extends Old { constructor(...a) { super(...(a.length ? a : [0])); } static now() { return 0; } };',
  'a language that the browser lacks':
    'for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules", "ListFormat"]) Intl[name].supportedLocalesOf = () => [];',
  'define calls wrapped':
    'const old = customElements.define; customElements.define = function (...a) { return old.apply(this, a); };',
};

const LIBRARIES = {
  'jQuery 1':
    '<script src="/others/jquery-1/dist/jquery.min.js"></script><script>jQuery(function ($) { $("*").addClass("touched").fadeIn(0); });</script>',
  'MooTools (without its DOM part)':
    '<script>var exports = {};</script><script src="/others/mootools/lib/mootools-core-1.5.2-server.js"></script>',
  'zone.js': '<script type="module" src="/others/zone.js/fesm2015/zone.js"></script>',
  'Prototype.js (what it replaces)':
    '<script>Array.from = function (one) { return [].concat(one); }; Array.prototype.toJSON = function () { return "[]"; }; window.Element = function () {}; window.Hash = function () {}; Function.prototype.bind = function (to) { var f = this; return function () { return f.apply(to, arguments); }; };</script>',
  'a base address': '<base href="https://elsewhere.example/folder/">',
};

const ZONES = Array.from({ length: 27 }, (_, i) => i - 12);

export async function run({ browser, server }) {
  const faults = [];
  const figures = [];
  let cases = 0;
  const attempt = async (name, action) => {
    cases += 1;
    try {
      faults.push(...(await action()).map((fault) => `${name}: ${fault}`));
    } catch (error) {
      faults.push(`${name}: ${error.message}`);
    }
  };
  const at = (options) => look(browser, server, options);
  const plain = await at({});
  const compare = async (options, shots = plain.shots) => {
    const seen = await at(options);
    return [...seen.faults, ...differences(shots, seen.shots, figures, options.name)];
  };
  await attempt('nothing', async () => plain.faults);
  for (const [name, head] of Object.entries(STYLES)) {
    const start = name === 'quirks mode' ? '<html lang="en">' : undefined;
    await attempt(name, () => compare({ name, head, start }));
  }
  for (const [name, script] of Object.entries(SCRIPTS)) {
    await attempt(name, () => compare({ name, head: `<script>${script}</script>` }));
  }
  for (const [name, head] of Object.entries(LIBRARIES)) {
    await attempt(name, () => compare({ name, head, whole: name === 'a base address' ? server.origin : '' }));
  }
  // Browsers run no modules in a page that is XML: the article's own words are what is left, and they are enough.
  await attempt('XHTML', async () => readableAsXhtml(browser, server));
  for (const hours of ZONES) {
    // The sign of these names is the other way round.
    const timezoneId = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
    await attempt(timezoneId, () => compare({ name: timezoneId, context: { timezoneId } }));
  }
  return { cases, faults, figures };
}

/** Pictures of each element on a page, by tag, and what the page heard. */
async function look(browser, server, { head = '', start, whole = '', context = {} }) {
  const scripts = [`${whole}/embeds/chip-policy-elements.js`];
  const html = pageWith(PLACED, { head: head + ON_PURPOSE, start, scripts });
  const options = { viewport: { width: 700, height: 10_500 }, reducedMotion: 'reduce', ...context };
  const { page, complaints, close } = await visit(browser, server.add(html), { context: options });
  const missing = await waitForAll(page);
  await page.waitForTimeout(250);
  const shots = new Map();
  for (const tag of missing.length > 0 ? [] : await page.evaluate(tagsOnPage)) {
    shots.set(tag, await page.locator(tag).screenshot({ animations: 'disabled' }));
  }
  const faults = [...missing, ...(await complaints())];
  await close();
  return { faults, shots };
}

const tagsOnPage = () =>
  [...document.querySelectorAll('main > *')]
    .map(({ localName }) => localName)
    .filter((name) => name.startsWith('chip-'));

async function readableAsXhtml(browser, server) {
  const body = pageWith(Object.values(EACH).join(''), {
    start: '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">',
  });
  const xml = body.replace('<meta charset="utf-8">', '').replace(/<link ([^>]*)>/g, '<link $1/>');
  const url = server.add(xml, { type: 'application/xhtml+xml; charset=utf-8' });
  const { page, complaints, close } = await visit(browser, url);
  await page.waitForTimeout(500);
  const words = await page.locator('body').innerText();
  const missing = ['“Enough.”', 'At least $16 bn.', '93%.', 'H20: licence required'].filter(
    (part) => !words.includes(part),
  );
  const faults = [...missing.map((part) => `${part} is not read`), ...(await complaints())];
  await close();
  return faults;
}

function differences(before, after, figures, name) {
  const faults = [];
  let most = 0;
  for (const [tag, shot] of after) {
    if (tag === IN_A_SENTENCE && INHERITED.includes(name)) continue;
    const share = difference(before.get(tag), shot);
    most = Math.max(most, share);
    if (share > TOLERANCE) faults.push(`${(share * 100).toFixed(2)} % of <${tag}> looks different`);
  }
  if (most > TOLERANCE) figures.push(`${name}: ${(most * 100).toFixed(2)} % at most`);
  return faults;
}

function difference(one, other) {
  const [was, is] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = is;
  if (was.width !== width || was.height !== height) return 1;
  return pixelmatch(was.data, is.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}
