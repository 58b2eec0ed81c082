/** A hundred elements on one page, and elements that come and go: what each costs, and what each leaves behind. */
import { inNewPage, launch, memoryOf } from './browser.mjs';
import { bareWords } from './bundle.mjs';
import { contentOf, dataset, formsOf } from './content.mjs';
import { rotated, spread } from './figures.mjs';
import { BARE, JOBS } from './subjects.mjs';

const MANY = 100;
const MOUNTS = 200;
const WARM = 10;

/** Ids that are there only in the built-in data, so that no two neighbours show the same. */
const IDS = { 'quote-card': ['quote', 'quotes'], 'stockpile-gauge': ['figure', 'stockpiles'] };

async function subjectsOf(origin) {
  const { words } = await formsOf(JOBS[0].name, JOBS[0].attributes, origin);
  const bare = {
    name: BARE,
    tag: 'bare-words',
    elements: [{}],
    script: await bareWords('bare-crowd', contentOf(words)),
  };
  return [
    bare,
    ...JOBS.map(({ name, attributes }) => ({
      name,
      tag: `chip-${name}`,
      elements: IDS[name] ? dataset[IDS[name][1]].map(({ id }) => ({ [IDS[name][0]]: id })) : [attributes],
      script: `<script type="module" src="/embeds/${name}.js"></script>`,
    })),
  ];
}

const inPage = (browser, host, { tag, script }, use) =>
  inNewPage(browser, async (page, session) => {
    host.setPage(
      `/crowd/${tag}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">${script}`,
    );
    await page.goto(`${host.origin}/crowd/${tag}`);
    await page.waitForFunction((name) => customElements.get(name), tag);
    return use(page, session);
  });

/** Marginal milliseconds of work and KiB of memory of a hundred more cards or gauges. */
export async function measureCrowd(options) {
  const subjects = await subjectsOf(options.host.origin);
  const few = subjects.filter(({ name }) => name === BARE || name in IDS);
  return measureEach(few, options, async ({ tag, elements }, page, session) => {
    // The first ones fetch the data and compile the templates.
    await page.evaluate(add, { tag, elements, count: WARM });
    const before = await memoryOf(session);
    const start = await workOf(session);
    await page.evaluate(add, { tag, elements, count: MANY });
    const milliseconds = (await workOf(session)) - start;
    const after = await memoryOf(session);
    return { milliseconds: milliseconds / MANY, heap: (after.heap - before.heap) / MANY };
  });
}

/**
 * What two hundred elements that came and went leave behind, each. Without compiled code, because the browser goes on
 * compiling what runs often, which grows for thousands of rounds and holds no element.
 */
export async function measureMounts(options) {
  const browser = await launch(['--js-flags=--jitless']);
  try {
    return await measureEach(await subjectsOf(options.host.origin), { ...options, browser }, measureLeft);
  } finally {
    await browser.close();
  }
}

async function measureLeft(subject, page, session) {
  await page.evaluate(comeAndGo, { ...subject, count: MOUNTS });
  const before = await memoryOf(session);
  await page.evaluate(comeAndGo, { ...subject, count: MOUNTS });
  const after = await memoryOf(session);
  return {
    heap: (after.heap - before.heap) / MOUNTS,
    nodes: (after.nodes - before.nodes) / MOUNTS,
    listeners: (after.listeners - before.listeners) / MOUNTS,
  };
}

async function measureEach(subjects, { browser, host, runs, progress }, measureOne) {
  const figures = new Map(subjects.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const subject of rotated(subjects, run)) {
      progress(`many ${subject.name}: run ${run + 1} of ${runs}`);
      const use = (page, session) => measureOne(subject, page, session);
      figures.get(subject.name).push(await inPage(browser, host, subject, use));
    }
  }
  return [...figures].map(([name, all]) => ({
    name,
    ...Object.fromEntries(Object.keys(all[0]).map((figure) => [figure, spread(all.map((one) => one[figure]))])),
  }));
}

/** Milliseconds of work of the page's main thread so far. */
async function workOf(session) {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Runs in the page: adds elements, and is done when all are drawn. */
async function add({ tag, elements, count }) {
  const before = document.body.childElementCount;
  const made = Array.from({ length: count }, (_, at) =>
    Object.assign(document.createElement(tag), elements[(before + at) % elements.length]),
  );
  document.body.append(...made);
  for (const element of made) {
    if (element.ready === false) await new Promise((done) => element.addEventListener('chip-ready', done));
    else await element.updateComplete;
  }
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Runs in the page: one element at a time comes, is drawn and goes. */
async function comeAndGo({ tag, elements, count }) {
  for (let at = 0; at < count; at += 1) {
    const element = Object.assign(document.createElement(tag), elements[at % elements.length]);
    document.body.append(element);
    if (element.ready === false) await new Promise((done) => element.addEventListener('chip-ready', done));
    else await element.updateComplete;
    await new Promise(requestAnimationFrame);
    element.remove();
  }
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}
