/** Ten thousand events of the author's own, given by property, unthrottled: what a reader waits for. */
import { inNewPage, memoryOf } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { pairedRatio, rotated, spread } from './figures.mjs';
import { BARE, OURS } from './subjects.mjs';

const COUNT = 10_000;

const bareList = () =>
  bundle('bare-list', `import { BareWords } from './bare/words.mjs'; customElements.define('bare-words', BareWords);`);

/** What tells an entry, and how the events are given. */
const subjectsOf = async () => [
  { name: BARE, tag: 'bare-words', property: 'content', entry: 'li', script: await bareList() },
  {
    name: OURS,
    tag: 'chip-ban-timeline',
    property: 'events',
    entry: '[part~=entry]',
    script: '<script type="module" src="/embeds/ban-timeline.js"></script>',
    filter: '[part=filters] button >> nth=1',
  },
];

export async function measureScale({ browser, host, runs, progress }) {
  const subjects = await subjectsOf();
  const rows = subjects.map(({ name }) => ({ name, figures: [] }));
  for (const { tag, script } of subjects) host.setPage(`/scale/${tag}`, pageOf(script));
  for (let run = 0; run < runs; run += 1) {
    progress(`${COUNT} events: run ${run + 1} of ${runs}`);
    for (const at of rotated([0, 1], run)) {
      const use = (page, session) => drawMany(subjects[at], { page, session, origin: host.origin });
      rows[at].figures.push(await inNewPage(browser, use));
    }
  }
  const bare = rows[0].figures;
  const values = (figures, name) => figures.map((one) => one[name]);
  return rows.map(({ name, figures }) => ({
    name,
    ...Object.fromEntries(Object.keys(figures[0]).map((figure) => [figure, spread(values(figures, figure))])),
    ratios: Object.fromEntries(
      ['first', 'complete'].map((figure) => [figure, pairedRatio(values(figures, figure), values(bare, figure))]),
    ),
  }));
}

const pageOf = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">${script}`;

async function drawMany(subject, { page, session, origin }) {
  await page.goto(`${origin}/scale/${subject.tag}`);
  await page.waitForFunction((tag) => customElements.get(tag), subject.tag);
  await page.evaluate(makeEvents, COUNT);
  const before = await memoryOf(session);
  const drawn = await page.evaluate(draw, { ...subject, count: COUNT });
  const after = await memoryOf(session);
  const filtered = subject.filter ? await answer(page, subject) : Number.NaN;
  return { ...drawn, filtered, heap: (after.heap - before.heap) / 1024 };
}

/** Runs in the page: the same events as the timeline's and the floor's input. */
function makeEvents(count) {
  const pick = (list, at) => list[at % list.length];
  const two = (number) => String(number + 1).padStart(2, '0');
  const events = Array.from({ length: count }, (_, at) => ({
    id: `own-event-${at}`,
    title: {
      en: `Decision ${at}: ${pick(['licences', 'quotas', 'limits', 'orders'], at)} for AI chips and the tools that make them`,
    },
    date: `${2000 + (at % 25)}-${two(at % 12)}-${two(at % 28)}`,
    jurisdiction: pick(['US', 'CN', 'NL', 'JP'], at),
    direction: pick(['tightens', 'loosens', 'neutral'], at),
    instrument: pick(['rule', 'guidance', 'entity-list'], at),
    status: 'official',
    source: {
      publisher: 'Newsroom',
      title: `Note ${at % 50}`,
      url: `https://news.example/${at % 50}`,
      date: '2025-01-02',
    },
  }));
  const items = events.map(({ date, direction, title, source }) => ({
    text: `${date} (${direction}): ${title.en}`,
    href: source.url,
  }));
  globalThis.own = { events, content: { heading: 'Decisions', before: [], items, after: [] } };
}

/** Runs in the page: milliseconds until the first entry and until the last one was drawn. */
async function draw({ tag, property, entry, count }) {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  const element = document.createElement(tag);
  element[property] = globalThis.own[property];
  document.body.append(element);
  const entries = () => element.shadowRoot?.querySelectorAll(entry).length ?? 0;
  const until = async (least) => {
    while (entries() < least) {
      if (performance.now() - start > 60_000) throw new Error(`${tag} drew ${entries()} of ${least} entries`);
      await drawn();
    }
    return performance.now() - start;
  };
  const [first, complete] = [await until(1), await until(count)];
  await new Promise((done) => setTimeout(done, 500));
  return { first, complete, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

/** How long the page takes to answer a press of a filter, as the browser itself counts it; 16 ms is its least. */
async function answer(page, { tag, filter }) {
  await page.evaluate(() => {
    globalThis.answers = [];
    const note = (list) =>
      globalThis.answers.push(...list.getEntries().filter(({ interactionId }) => interactionId > 0));
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 });
  });
  await page.locator(`${tag} ${filter}`).click();
  await page.waitForTimeout(2500);
  return page.evaluate(() => Math.max(16, ...globalThis.answers.map(({ duration }) => duration)));
}
