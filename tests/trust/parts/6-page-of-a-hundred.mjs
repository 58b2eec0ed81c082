import { readdirSync } from 'node:fs';
import { pageWith, visit } from '../visit.mjs';

export const part = 'a page of a hundred elements';

const ids = (collection, count) =>
  readdirSync(`dist/embeds/data/${collection}`)
    .filter((file) => file.endsWith('.json'))
    .slice(0, count)
    .map((file) => file.replace(/\.json$/, ''));

const tags = (tag, attribute, list) =>
  list.map((id) => `<chip-${tag} ${attribute}="${id}"><p>Own words.</p></chip-${tag}>`);

/** One broken datum of each kind among them, which must not stop the rest. */
const BROKEN = [
  '<chip-quote-card quote="q-nobody"><p>Own words.</p></chip-quote-card>',
  '<chip-stockpile-gauge value="many"><p>Own words.</p></chip-stockpile-gauge>',
  '<chip-ban-timeline src="/hostile/truncated.json"><p>Own words.</p></chip-ban-timeline>',
  '<chip-self-sufficiency-meter src="/hostile/deep-groups.json"><p>Own words.</p></chip-self-sufficiency-meter>',
  '<chip-export-status chip="no-chip">Own words.</chip-export-status>',
];

/** Requests for data that a hundred elements of five kinds may make: a handful each, then the whole collection. */
const MOST_REQUESTS = 50;

export async function run({ browser, server }) {
  const good = [
    ...tags('quote-card', 'quote', ids('quotes', 30)),
    ...tags('stockpile-gauge', 'figure', ids('stockpiles', 30)),
    ...tags('self-sufficiency-meter', 'indicator', ids('indicators', 20)),
    ...tags('export-status', 'chip', ids('status', 10)),
    ...['2022', '2023', '2024', '2025'].map(
      (y) => `<chip-ban-timeline from="${y}" to="${y}"><p>Own.</p></chip-ban-timeline>`,
    ),
    '<chip-control-chart highlight="h20"><p>Own words.</p></chip-control-chart>',
  ];
  const markup = [...good, ...BROKEN].sort((a, b) => ((a.length * 7) % 13) - ((b.length * 7) % 13));
  const url = server.add(pageWith(markup.join('\n')));
  const asked = server.asked.length;
  const { page, complaints, close } = await visit(browser, url, { before: [watchLongTasks] });
  const faults = [];
  const shown = await page
    .waitForFunction((count) => globalThis.readyOnes() >= count, good.length, { timeout: 30_000 })
    .then(
      () => good.length,
      () => page.evaluate(() => globalThis.readyOnes()),
    );
  await page.waitForTimeout(500);
  if (shown < good.length) faults.push(`${good.length - shown} of ${good.length} good elements show nothing`);
  const unread = await page.evaluate(
    () =>
      [...document.querySelectorAll('body > *')].filter(
        (one) => one.localName.startsWith('chip-') && one.offsetHeight === 0,
      ).length,
  );
  if (unread > 0) faults.push(`${unread} elements have nothing to read`);
  const data = server.asked.slice(asked).filter((address) => address.includes('/data/'));
  if (data.length > MOST_REQUESTS) faults.push(`${data.length} requests for data`);
  if (new Set(data).size < data.length) faults.push('a file was asked for twice');
  faults.push(...(await complaints()).filter((line) => !line.includes('could not be loaded')));
  const { longest, count, over } = await page.evaluate(() => globalThis.longTasks());
  await close();
  const figures = [
    `${good.length + BROKEN.length} elements, ${data.length} requests for data`,
    `tasks over 50 ms: ${count}, the longest ${Math.round(longest)} ms, ${Math.round(over)} ms in all beyond 50 (this machine, unthrottled)`,
  ];
  return { cases: good.length + BROKEN.length, faults, figures };
}

/** Runs in the page before anything else. */
function watchLongTasks() {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  globalThis.longTasks = () => ({
    count: tasks.length,
    longest: Math.max(0, ...tasks),
    over: tasks.reduce((sum, duration) => sum + duration - 50, 0),
  });
  globalThis.readyOnes = () =>
    [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('chip-') && one.ready === true).length;
}
