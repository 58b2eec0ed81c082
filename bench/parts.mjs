/** The parts of the benchmark; each can be run alone. */
import { BUNDLES } from './bundle.mjs';
import { measureCrowd, measureMounts } from './crowd.mjs';
import { measureData } from './data.mjs';
import { measureLoads, summary } from './loads.mjs';
import { datawrapperRuntime, peersOf } from './peers.mjs';
import { measureScale } from './scale.mjs';
import { serveAsHost } from './server.mjs';
import { allTags, BARE, JOBS, OURS, STATIC, subjectsOf } from './subjects.mjs';

export const PARTS = {
  loads,
  scale: measureScale,
  crowd: measureCrowd,
  mounts: measureMounts,
  datawrapper: datawrapperRuntime,
  data: measureData,
};

/**
 * @param {readonly string[]} names
 * @param {{ browser: import('playwright-core').Browser, runs: number, progress: (what: string) => void }} options
 */
export async function measure(names, options) {
  const host = await serveAsHost([
    ['/embeds/', 'dist/embeds'],
    ['/bundles/', BUNDLES],
    ['/peers/', 'bench/node_modules'],
  ]);
  try {
    const results = {};
    for (const name of names) results[name] = await PARTS[name]({ ...options, host });
    return results;
  } finally {
    await host.close();
  }
}

async function loads(options) {
  const subjects = [];
  for (const job of JOBS) subjects.push(...(await subjectsOf(job, options.host.origin)), ...(await peersOf(job)));
  subjects.push(allTags());
  const rows = await measureLoads(subjects, options);
  return rows.map((row) => {
    const others = rows.filter(
      ({ job, name }) => job === row.job && (row.name === OURS || [BARE, STATIC].includes(name)),
    );
    return summary(row, Object.fromEntries(others.map((other) => [other.name, other])));
  });
}
