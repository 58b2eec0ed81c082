/** The data package in Node at a hundred thousand rows, against JSON.parse of the same text and against other libraries. */
import { asOf, parseCsv, parseDataset } from 'chip-policy-data';
import Papa from 'papaparse';
import { z } from 'zod';
import { pairedRatio, rotated, spread } from './figures.mjs';

const ROWS = 100_000;
const limits = { maxCharacters: 1e9, maxRecords: ROWS };

const pick = (list, at) => list[at % list.length];
const two = (number) => String(number + 1).padStart(2, '0');

const events = Array.from({ length: ROWS }, (_, at) => ({
  id: `own-event-${at}`,
  title: `Decision ${at} for AI chips and the tools that make them`,
  date: `${2000 + (at % 25)}-${two(at % 12)}-${two(at % 28)}`,
  jurisdiction: pick(['US', 'CN', 'NL', 'JP'], at),
  direction: pick(['tightens', 'loosens', 'neutral'], at),
  instrument: pick(['rule', 'guidance', 'entity-list'], at),
  status: 'official',
  url: `https://news.example/${at % 50}`,
}));
const json = JSON.stringify({ events });
const csv = Papa.unparse(events);

const Row = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  date: z.iso.date(),
  jurisdiction: z.enum(['US', 'CN', 'NL', 'JP', 'other']),
  direction: z.enum(['tightens', 'loosens', 'neutral']),
  instrument: z.enum(['rule', 'guidance', 'entity-list', 'other']),
  status: z.enum(['official', 'reported', 'estimate']),
  url: z.url(),
});
const Rows = z.array(Row);
const dataset = read(parseDataset(json, limits));

/** What is timed; a result of the wrong length would be a wrong comparison. */
const WORKS = {
  'JSON.parse': () => JSON.parse(json).events,
  parseDataset: () => read(parseDataset(json, limits)).events,
  'JSON.parse, zod': () => Rows.parse(JSON.parse(json).events),
  parseCsv: () => read(parseCsv(csv, 'events', limits)).events,
  'Papa Parse': () => Papa.parse(csv, { header: true }).data,
  'Papa Parse, zod': () => Rows.parse(Papa.parse(csv, { header: true }).data),
  'asOf the last day': () => asOf(dataset, '2024-12-31').events,
  'filter by text compared': () => dataset.events.filter(({ date }) => date <= '2024-12-31'),
};

function read(result) {
  if (!result.dataset) throw new Error(JSON.stringify(result.errors[0]));
  return result.dataset;
}

/** @param {{ runs: number, progress: (what: string) => void }} options */
export function measureData({ runs, progress }) {
  const times = new Map(Object.keys(WORKS).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    progress(`data package: run ${run + 1} of ${runs}`);
    for (const name of rotated(Object.keys(WORKS), run)) times.get(name).push(timeOf(name));
  }
  const floor = times.get('JSON.parse');
  return [...times].map(([name, all]) => ({
    name,
    milliseconds: spread(all),
    ratio: pairedRatio(all, floor),
  }));
}

function timeOf(name) {
  const start = performance.now();
  const { length } = WORKS[name]();
  const time = performance.now() - start;
  if (length !== ROWS) throw new Error(`${name} read ${length} of ${ROWS} rows`);
  return time;
}
