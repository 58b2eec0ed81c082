import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What a reader of the data's changelog wants of a version: which ids are new, which moved, which were withdrawn and which
 * were corrected since the last release. An id never goes.
 */
const FILES = { ids: 'src/data/released-ids.json', corrections: 'src/data/CORRECTIONS.md' };

/**
 * @typedef {{ ids: Record<string, string[]>, corrections: string }} Released The ids by collection, and the page of corrections.
 * @typedef {{ added: string[], moved: string[], withdrawn: string[], corrected: string[] }} IdChanges
 */

/** What stands in the folder now. @returns {Released} */
export const releasedNow = () => parse((file) => readFileSync(file, 'utf8'));

/** What stood there when that version was published; nothing when it never was. @param {string} version @returns {Released} */
export function releasedWith(version) {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tag = `chip-policy-data@${version}`;
  if (git('tag', '--list', tag).trim() === '') return { ids: {}, corrections: '' };
  return parse((file) => git('show', `${tag}:${file}`));
}

/** @param {Released} before @param {Released} now @returns {IdChanges} */
export function idChanges(before, now) {
  const known = new Set(idsOf(before));
  const noted = new Set(notesIn(before.corrections));
  const changes = { added: idsOf(now).filter((id) => !known.has(id)), moved: [], withdrawn: [], corrected: [] };
  for (const note of notesIn(now.corrections).filter((line) => !noted.has(line))) {
    const [, id, what] = /^- \*\*[\d-]+\*\* `([^`]+)` ([^]+)$/.exec(note);
    if (what.startsWith('moved to ')) changes.moved.push(`${id} → ${/^moved to ([\w-]+)/.exec(what)[1]}`);
    else if (/^withdrawn[.;]/.test(what)) changes.withdrawn.push(id);
    else changes.corrected.push(id);
  }
  return { ...changes, corrected: [...new Set(changes.corrected)] };
}

/** The lines for CHANGELOG.md; a kind that has none is told too. @param {IdChanges} changes */
export const idLines = (changes) =>
  Object.entries(changes).map(
    ([kind, ids]) =>
      `- Ids ${kind}: ${ids.length === 0 ? 'none' : `${ids.length} (${ids.map((id) => `\`${id}\``).join(', ')})`}.`,
  );

/** The lines under the heading of the version. @param {string} changelog @param {string} version @param {string[]} lines */
export function withIdLines(changelog, version, lines) {
  const heading = `## ${version}\n`;
  if (!changelog.includes(heading)) throw new Error(`CHANGELOG.md of the data has no “${heading.trim()}”`);
  return changelog.replace(heading, `${heading}\n${lines.join('\n')}\n`);
}

const parse = (read) => ({ ids: JSON.parse(read(FILES.ids)), corrections: read(FILES.corrections) });

const idsOf = ({ ids }) => Object.entries(ids).flatMap(([collection, list]) => list.map((id) => `${collection}/${id}`));

/** A note of CORRECTIONS.md may go over several lines. */
const notesIn = (page) =>
  page
    .split(/\n(?=- )/)
    .map((note) => note.trim())
    .filter((note) => note.startsWith('- **'));
