/** The results as Markdown. */
import { limitCells, limitsOf } from './limits.mjs';
import { BARE, STATIC } from './subjects.mjs';
import { shown, shownSpread, table } from './table.mjs';

/** @param {Record<string, any>} results */
export function report(results) {
  const { date, machine, browser, runs, version } = results;
  const parts = [
    '# Benchmark',
    `chip-policy-elements ${version}, ${date}, ${machine}, ${browser}; the middle of ${runs} interleaved runs.`,
    ...limitPart(results),
    ...(results.loads ? loadParts(results.loads) : []),
    ...figuresPart('10,000 events by property, unthrottled', results.scale, SCALE),
    ...figuresPart('100 more elements of one page, each', results.crowd, CROWD),
    ...figuresPart('200 elements that came and went, each', results.mounts, MOUNTS),
    ...(results.data ? dataPart(results.data) : []),
    ...(results.datawrapper ? datawrapperPart(results.datawrapper) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const SCALE = {
  first: 'first entry, ms',
  complete: 'all entries, ms',
  longest: 'longest task, ms',
  filtered: 'answer to a filter, ms',
  heap: 'memory over the data, MiB',
};
const CROWD = { milliseconds: 'work, ms', heap: 'memory, KiB' };
const MOUNTS = { heap: 'memory left, KiB', nodes: 'nodes left', listeners: 'listeners left' };

function figuresPart(title, rows, columns) {
  if (!rows) return [];
  const cells = rows.map((row) => [row.name, ...Object.keys(columns).map((name) => shownSpread(row[name]))]);
  return [`## ${title}`, table(['', ...Object.values(columns)], cells)];
}

function limitPart(results) {
  const limits = limitsOf(results);
  const met = limits.filter((row) => row.met).length;
  return [
    '## Limits',
    table(['what', 'limit', 'measured', ''], limits.map(limitCells)),
    `${met} of ${limits.length} met.`,
  ];
}

function loadParts(loads) {
  const header = [
    '',
    'code, KiB',
    'data, KiB',
    'requests',
    'readable, ms',
    'rendered, ms',
    `to ${BARE}`,
    `to ${STATIC}`,
  ];
  const more = ['shift', 'blocking, ms', 'rendered unthrottled, ms', 'longest task, ms'];
  const jobs = [...new Set(loads.map(({ job }) => job))];
  return [
    '## Loading a page',
    'Slow: CPU four times slower, 1.6 Mbps, 150 ms round trip; without a word on it, a figure is of the slow page. Readable: the first frame with the words. ' +
      'Rendered: the first frame with what stays. Bytes are with gzip, fetched until then. A longest task of 0 is one under 50 ms.',
    ...jobs.flatMap((job) => [
      `### ${job}`,
      table([...header, ...more], loads.filter((row) => row.job === job).map(loadCells)),
    ]),
  ];
}

function loadCells({ name, slow, fast, ratios }) {
  return [
    name,
    slow.code.median / 1024,
    slow.data.median / 1024,
    slow.requests.median,
    shownSpread(slow.readable),
    shownSpread(slow.rendered),
    ratioCell(ratios[BARE]?.rendered),
    ratioCell(ratios[STATIC]?.readable),
    slow.shift.median,
    slow.blocking.median,
    shownSpread(fast.rendered),
    fast.longest.median,
  ];
}

const ratioCell = (ratio) => (ratio ? `×${shown(ratio.median)}, more in ${ratio.more} of ${ratio.runs}` : '–');

const datawrapperPart = (files) => [
  '## What a chart of Datawrapper loads to draw itself',
  table(
    ['file', 'KiB', 'KiB with gzip'],
    files.map(({ file, raw, gzip }) => [file, raw / 1024, gzip / 1024]),
  ),
];

const dataPart = (rows) => [
  '## chip-policy-data at 100,000 rows, in Node',
  table(
    ['', 'ms', 'to JSON.parse'],
    rows.map(({ name, milliseconds, ratio }) => [name, shownSpread(milliseconds), `×${shown(ratio.median)}`]),
  ),
];
