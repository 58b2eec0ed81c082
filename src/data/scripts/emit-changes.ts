/** The log of corrections as JSON, as a page and as an Atom feed. The feed's times come from the records alone. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../api/dataset.js';
import { firstDay, type PlainDate } from '../api/plain-date.js';
import { changesIn, describeChange, type Change } from './changes.js';
import type { OutputFiles } from './outputs.js';

export function emitChanges(dataset: Dataset): OutputFiles {
  const corrections = changesIn(dataset)
    .filter(({ kind }) => kind === 'corrected')
    .map(({ id, collection, date, field, was, now, reason }) => ({
      id,
      collection,
      date,
      field,
      was,
      now,
      reason,
    }));
  return new Map([
    ['corrections.json', `${JSON.stringify(corrections, null, 2)}\n`],
    ['changes.atom.xml', feedOf(dataset)],
  ]);
}

/** CORRECTIONS.md, which is committed, so that a reader of the repository need not build it. */
export function correctionsPage(dataset: Dataset): string {
  const changes = changesIn(dataset);
  const lines = changes.map((change) => {
    const reason = change.reason?.en === undefined ? '' : ` ${change.reason.en}`;
    return `- **${change.date}** \`${change.collection}/${change.id}\` ${describeChange(change)}.${reason}`;
  });
  return [
    '# Corrections',
    '',
    'Changes to records after they were published, newest first. Made from the records by `npm run fix`; the same as',
    'JSON is `corrections.json`, as a feed `changes.atom.xml`, both in the package.',
    '',
    ...(lines.length === 0 ? ['No published record has been corrected yet.'] : lines),
    '',
  ].join('\n');
}

function feedOf(dataset: Dataset): string {
  const changes = changesIn(dataset);
  const newest = changes[0]?.date ?? dataset.meta.asOf ?? '1970';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${urnFor('chip-policy-data changes')}</id>`,
    '  <title>chip-policy-data: corrections, moves and withdrawals</title>',
    `  <updated>${instantOf(newest)}</updated>`,
    `  <author><name>${escaped(dataset.meta.credit ?? 'chip-policy-data')}</name></author>`,
    ...changes.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(change: Change): string {
  const { collection, id, date, kind, reason } = change;
  const words = describeChange(change);
  return [
    '  <entry>',
    `    <id>${urnFor([collection, id, date, kind, words].join(' '))}</id>`,
    `    <title>${escaped(`${collection}/${id}: ${words}`)}</title>`,
    `    <updated>${instantOf(date)}</updated>`,
    `    <category term="${kind}"/>`,
    `    <content type="text">${escaped(reason?.en ?? words)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** An Atom id must be an address and stay the same: a UUID made from what the entry is about (RFC 9562, version 8). */
function urnFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}

/** Atom wants an instant; a day, month or year is given as the start of its first day. */
const instantOf = (date: PlainDate): string => `${firstDay(date)}T00:00:00Z`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
