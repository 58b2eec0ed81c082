import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The frame in which Storybook draws, opened once and taken from story to story as the manager takes it: loading the frame
 * anew for each of them took half of the time.
 */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function openFrame(page, { origin, first }) {
  // The accessibility panel's own audit would run at the same time as ours.
  await page.goto(`${origin}/iframe.html?id=${first.id}&viewMode=${first.type}&globals=a11y.manual:!true`);
  await page.locator('#storybook-root > *, #storybook-docs h1').first().waitFor({ state: 'attached' });
  await page.evaluate(axeSource);
}

/** Shows a story or a page, on a page of the full width, and waits until everything in it is drawn. */
export async function showEntry(page, { id, type }, theme) {
  await page.evaluate(
    ({ storyId, viewMode, globals }) =>
      new Promise((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        // The last story may be drawn once more, because its page turns light again.
        for (const event of ['storyRendered', 'docsRendered'])
          channel.on(event, (drawn) => drawn === storyId && resolve());
        for (const event of ['storyErrored', 'storyThrewException', 'storyMissing']) channel.once(event, resolve);
        channel.emit('updateGlobals', { globals });
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    { storyId: id, viewMode: type, globals: { theme } },
  );
  if (type === 'docs') await page.locator('#storybook-docs h1').first().waitFor();
  await page.waitForFunction(isDrawn, undefined, { timeout: 15_000 });
  await twoFrames(page);
}

/** Runs in the page: every element is ready, or says what is wrong. */
function isDrawn() {
  const shown = [...document.querySelectorAll('#storybook-root *, #storybook-docs *')];
  return shown
    .filter(({ localName }) => localName.startsWith('chip-'))
    .every((element) => (element.ready ?? true) || element.shadowRoot?.querySelector('[part=problem]'));
}

/** As the toolbar does it: the same elements stay on a page that changes its colours. */
export async function turnPageDark(page) {
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
export function twoFrames(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

export function undefinedTags(page) {
  return page.evaluate(() => {
    const tags = [...document.querySelectorAll('*')].map(({ localName }) => localName);
    return [...new Set(tags)]
      .filter((tag) => tag.startsWith('chip-') && !customElements.get(tag))
      .map((tag) => `<${tag}> is not defined`);
  });
}

export async function visibleErrors(page) {
  const failed = await page.evaluate(() =>
    ['sb-show-errordisplay', 'sb-show-nopreview'].some((name) => document.body.classList.contains(name)),
  );
  return failed ? [`Storybook shows an error: ${await page.locator('body').innerText()}`] : [];
}

/** What axe finds in a part of a page or frame; it writes no paths for what passes, which took most of its time. */
export async function violations(page, where, runOnly) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ root, options }) => {
      const result = await globalThis.axe.run(root, options);
      return result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `axe ${id}: ${help} (${JSON.stringify(target)})`),
      );
    },
    { root: where, options: { runOnly, resultTypes: ['violations'] } },
  );
}

/** What a phone does to a page: it scrolls sideways, or a word of its text breaks within itself. */
export async function troubleOnPhone(page) {
  await page.setViewportSize({ width: 320, height: 800 });
  await twoFrames(page);
  const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
  const words = await page.evaluate(brokenWords);
  await page.setViewportSize({ width: 1000, height: 800 });
  return [
    ...(width > 320 ? [`scrolls sideways at 320 px: the page is ${width} px wide`] : []),
    ...words.map((word) => `breaks “${word}” within the word at 320 px`),
  ];
}

/** Runs in the page: the words of a guide that stand on two lines. Elements have their own pictures at that width. */
function brokenWords() {
  const texts = document.querySelectorAll('#storybook-docs :is(h1, h2, h3, p, li, th, td)');
  return [...texts].flatMap((text) => {
    if (text.closest('.docblock-argstable, .sb-story')) return [];
    const nodes = document.createNodeIterator(text, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
