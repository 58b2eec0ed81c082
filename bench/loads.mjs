import { inNewPage, SLOW } from './browser.mjs';
import { pairedRatio, rotated, spread } from './figures.mjs';
import { isSeen, watchPage } from './marks.mjs';

/** What may still move or block after the content is there. */
const SETTLE = { slow: 1200, fast: 400 };
const PROFILES = { slow: SLOW, fast: undefined };

const page = ({ head = '', body }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Benchmark</title><link rel="icon" href="data:,">
<style>body { max-width: 600px; margin: auto; font: 16px/1.5 sans-serif }</style>${head}</head>
<body><h1>Chips and controls</h1><p>A paragraph of the article stands above.</p>
<div id="subject">${body}</div><p id="after">A paragraph of the article stands below.</p></body></html>`;

/**
 * Loads every subject's page `runs` times, slow and unthrottled; each run goes through all subjects of a job.
 *
 * @returns {Promise<Record<string, any>[]>} a row for each subject
 */
export async function measureLoads(subjects, { browser, host, runs, progress }) {
  subjects.forEach((subject, at) => host.setPage(`/pages/${at}`, page(subject)));
  const rows = subjects.map(({ job, name }) => ({ job, name, slow: [], fast: [] }));
  // Job by job, so that a pair is measured within the same seconds.
  for (const job of new Set(subjects.map((subject) => subject.job))) {
    const places = [...subjects.keys()].filter((at) => subjects[at].job === job);
    for (const [speed, run] of ['slow', 'fast'].flatMap((speed) =>
      Array.from({ length: runs }, (_, run) => [speed, run]),
    )) {
      progress(`${job}: ${speed}, run ${run + 1} of ${runs}`);
      for (const at of rotated(places, run)) {
        rows[at][speed].push(await load(subjects[at], { browser, address: `${host.origin}/pages/${at}`, speed }));
      }
    }
  }
  return rows;
}

function load({ marks }, { browser, address, speed }) {
  return inNewPage(
    browser,
    async (tab) => {
      const names = Object.keys(marks);
      await tab.addInitScript(watchPage, marks);
      await tab.goto(address, { waitUntil: 'commit' });
      await tab.waitForFunction(isSeen, names, { timeout: 60_000 });
      await tab.waitForTimeout(SETTLE[speed]);
      return toFigures(await tab.evaluate(() => globalThis.bench));
    },
    PROFILES[speed],
  );
}

function toFigures({ at, fetched, shift, tasks }) {
  const files = fetched.rendered;
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  const [data, code] = [true, false].map((isData) => files.filter(({ address }) => /\.json$/.test(address) === isData));
  const starts = [code, data].map((list) => Math.min(...list.map(({ startTime }) => startTime)));
  return {
    readable: at.readable,
    rendered: at.rendered,
    code: sum(code),
    data: sum(data),
    requests: files.length,
    /** How long after the first request for code the first one for data begins. */
    gap: data.length === 0 ? 0 : Math.max(0, starts[1] - starts[0]),
    shift,
    blocking: tasks.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

/** The middle of every figure of a row, and its time as a ratio to another row's. */
export function summary(row, others = {}) {
  const middle = (speed) =>
    Object.fromEntries(
      Object.keys(row[speed][0]).map((name) => [name, spread(row[speed].map((figures) => figures[name]))]),
    );
  const ratios = Object.entries(others).map(([name, other]) => [
    name,
    Object.fromEntries(
      ['readable', 'rendered'].map((mark) => [
        mark,
        pairedRatio(
          row.slow.map((figures) => figures[mark]),
          other.slow.map((figures) => figures[mark]),
        ),
      ]),
    ),
  ]);
  return {
    job: row.job,
    name: row.name,
    slow: middle('slow'),
    fast: middle('fast'),
    ratios: Object.fromEntries(ratios),
  };
}
