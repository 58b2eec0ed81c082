import { shown } from './table.mjs';
import { BARE, DRAWN, JOBS, OURS, PASTED, STATIC } from './subjects.mjs';

/** What each tag may cost in code, in KiB with gzip. */
const CODE = {
  'quote-card': 9,
  'stockpile-gauge': 9,
  'self-sufficiency-meter': 9,
  'export-status': 9,
  'ban-timeline': 12,
  'control-chart': 12,
  'all eight tags': 26,
};
/** What its data may weigh: one record, or the index of all events. A chart's data has no limit of its own. */
const DATA = { 'ban-timeline': 9, 'control-chart': undefined, 'all eight tags': undefined };
const RECORD = 2;

/**
 * Every limit with what was measured. A part that was not run has none.
 *
 * @param {Record<string, any>} results
 * @returns {{ what: string, limit: number, measured: number, unit: string, met: boolean }[]}
 */
export const limitsOf = ({ loads = [], scale = [], crowd = [], mounts = [] }) => [
  ...weights(loads),
  ...(loads.length === 0 ? [] : JOBS.flatMap((job) => times(loads, job))),
  ...scale.filter(({ name }) => name === OURS).flatMap(ofScale),
  ...crowd.filter(({ name }) => name !== BARE).flatMap(ofCrowd),
  ...mounts.filter(({ name }) => name !== BARE).flatMap(ofMounts),
];

const at = (loads, job, name) => loads.find((row) => row.job === job && row.name === name);

function weights(loads) {
  return loads
    .filter(({ name }) => name === OURS)
    .flatMap(({ job, slow }) => {
      const data = job in DATA ? DATA[job] : RECORD;
      return [
        limit(`${job}: code`, CODE[job], slow.code.median / 1024, 'KiB'),
        ...(data === undefined ? [] : [limit(`${job}: data`, data, slow.data.median / 1024, 'KiB')]),
        ...(job === 'all eight tags' ? [] : [limit(`${job}: requests`, 2, slow.requests.median, '')]),
        ...(job === 'all eight tags'
          ? []
          : [limit(`${job}: data asked for after the code`, 20, slow.gap.median, 'ms')]),
      ];
    });
}

function times(loads, { name: job }) {
  const [ours, pasted, drawn] = [OURS, PASTED, DRAWN].map((name) => at(loads, job, name));
  return [
    limit(`${job}: rendered, slow, to ${BARE}`, 1.1, ours.ratios[BARE].rendered.median, '×'),
    limit(`${job}: words inside readable, slow, to ${STATIC}`, 1.1, pasted.ratios[STATIC].readable.median, '×'),
    limit(`${job}: drawn on the server readable, slow, to ${STATIC}`, 1.1, drawn.ratios[STATIC].readable.median, '×'),
    limit(`${job}: shift, words inside`, 0, pasted.slow.shift.median, ''),
    limit(`${job}: shift, drawn on the server`, 0, drawn.slow.shift.median, ''),
    limit(`${job}: blocking, slow`, 50, ours.slow.blocking.median, 'ms'),
    limit(`${job}: longest task`, 50, ours.fast.longest.median, 'ms'),
  ];
}

const ofScale = ({ ratios, longest, filtered, heap }) => [
  limit(`10,000 events: first entry, to ${BARE}`, 0.05, ratios.first.median, '×'),
  limit(`10,000 events: all entries, to ${BARE}`, 0.75, ratios.complete.median, '×'),
  limit('10,000 events: longest task', 100, longest.median, 'ms'),
  limit('10,000 events: answer to a filter', 100, filtered.median, 'ms'),
  limit('10,000 events: memory over the data', 4, heap.median, 'MiB'),
];

const ofCrowd = ({ name, milliseconds, heap }) => [
  limit(`100 × ${name}: work each`, 0.25, milliseconds.median, 'ms'),
  limit(`100 × ${name}: memory each`, 2.5, heap.median, 'KiB'),
];

const ofMounts = ({ name, heap, nodes, listeners }) => [
  limit(`200 × ${name} come and gone: memory left by each`, 0.2, heap.median, 'KiB'),
  limit(`200 × ${name} come and gone: nodes left by each`, 0, nodes.median, ''),
  limit(`200 × ${name} come and gone: listeners left by each`, 0, listeners.median, ''),
];

/** @param {string} what @param {number} most @param {number} measured @param {string} unit */
export const limit = (what, most, measured, unit) => ({ what, limit: most, measured, unit, met: measured <= most });

/** @param {ReturnType<typeof limit>} row */
export const limitCells = ({ what, limit: most, measured, unit, met }) => [
  what,
  `≤ ${withUnit(most, unit)}`,
  withUnit(measured, unit),
  met ? 'met' : '**not met**',
];

const withUnit = (value, unit) => (unit === '×' ? `×${shown(value)}` : `${shown(value)} ${unit}`.trim());
