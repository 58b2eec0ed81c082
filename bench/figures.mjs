/** What many runs say in one number. A machine with other work on it has bad runs, so the middle is told, never the mean. */

/** @param {readonly number[]} values */
export function median(values) {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The middle, the fastest and the slowest run.
 *
 * @param {readonly number[]} values
 */
export const spread = (values) => ({ median: median(values), low: Math.min(...values), high: Math.max(...values) });

/**
 * How many times as much one took as the other, run by run: each pair was measured within the same seconds, so that what else
 * the machine did then is in both. `more` is in how many runs the first took longer.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} others
 */
export function pairedRatio(values, others) {
  if (values.length !== others.length) throw new RangeError('runs without a pair');
  const ratios = values.map((value, run) => value / others[run]);
  return { ...spread(ratios), more: ratios.filter((ratio) => ratio > 1).length, runs: ratios.length };
}

/**
 * Subjects in the order in which a run takes them: each run begins with another one, so that none is always first.
 *
 * @template Subject
 * @param {readonly Subject[]} subjects
 * @param {number} run
 */
export function rotated(subjects, run) {
  const start = subjects.length === 0 ? 0 : run % subjects.length;
  return [...subjects.slice(start), ...subjects.slice(0, start)];
}
