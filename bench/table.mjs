/** Numbers and tables as Markdown writes them. */

/**
 * Three figures are as much as a busy machine can tell.
 *
 * @param {number | undefined} value
 */
export function shown(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value !== 0 && Math.abs(value) < 0.005) return value.toExponential(1);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** @param {{ median: number, low: number, high: number }} spread */
export const shownSpread = ({ median, low, high }) => `${shown(median)} (${shown(low)}–${shown(high)})`;

/**
 * A table; columns of numbers stand at the right.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly (string | number | undefined)[])[]} rows
 */
export function table(header, rows) {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : shown(cell))));
  const rules = header.map((_, column) => (rows.some((row) => typeof row[column] === 'string') ? '---' : '---:'));
  return [header, rules, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Puts text between two marks of a document, for a table that is quoted elsewhere.
 *
 * @param {string} document
 * @param {string} name
 * @param {string} text
 */
export function between(document, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`no marks: ${name}`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
