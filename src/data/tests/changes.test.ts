import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../api/dataset.js';
import type { Actor } from '../schema/index.js';
import { correctionsPage, emitChanges } from '../scripts/emit-changes.js';
import { emitEmbeds } from '../scripts/emit-embeds.js';

const ACTOR: Actor = { id: 'lau', name: { en: 'Martin Lau' }, kind: 'person', corrections: [] };
const DATASET: Dataset = {
  meta: { version: '1.0.0', asOf: '2026-10', credit: 'C' },
  actors: [
    {
      ...ACTOR,
      corrections: [
        {
          date: '2026-10-02',
          field: 'name.en',
          was: 'Martin Lao',
          now: 'Martin Lau',
          reason: { en: 'Misspelt & misread.', fr: 'Mal écrit.' },
        },
      ],
    },
    { ...ACTOR, id: 'lao', moved: { redirect: 'lau', date: '2026-10-01' } },
    {
      ...ACTOR,
      id: 'law',
      withdrawn: { date: '2026-10-03', reason: { en: 'Nobody.' }, replacedBy: 'lau' },
    },
  ],
};
const files = emitChanges(DATASET);

test('CORRECTIONS.md tells what was, what is and why, newest first', () => {
  assert.deepEqual(correctionsPage(DATASET).split('\n').slice(5, 8), [
    '- **2026-10-03** `actors/law` withdrawn; see lau. Nobody.',
    '- **2026-10-02** `actors/lau` name.en: was “Martin Lao”, now “Martin Lau”. Misspelt & misread.',
    '- **2026-10-01** `actors/lao` moved to lau.',
  ]);
});

test('CORRECTIONS.md says so when there is none', () => {
  assert.match(correctionsPage({ meta: {} }), /No published record has been corrected yet\./);
});

test('corrections.json has the corrections with their reason in every language', () => {
  assert.deepEqual(JSON.parse(files.get('corrections.json') ?? ''), [
    {
      id: 'lau',
      collection: 'actors',
      date: '2026-10-02',
      field: 'name.en',
      was: 'Martin Lao',
      now: 'Martin Lau',
      reason: { en: 'Misspelt & misread.', fr: 'Mal écrit.' },
    },
  ]);
});

test('the Atom feed has an entry for every change and escapes what XML would read', () => {
  const feed = files.get('changes.atom.xml') ?? '';
  assert.match(feed, /<updated>2026-10-03T00:00:00Z<\/updated>\n {2}<author>/);
  assert.match(feed, /<title>actors\/law: withdrawn; see lau<\/title>/);
  assert.match(feed, /<content type="text">Misspelt &amp; misread\.<\/content>/);
  const ids = [...feed.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, 4);
});

test('a pinned embed finds the corrections and withdrawals of its record, and no record without any', () => {
  const corrections: unknown = JSON.parse(emitEmbeds(DATASET).get('embed/corrections.json') ?? '');
  assert.deepEqual(corrections, {
    asOf: '2026-10',
    version: '1.0.0',
    records: {
      'actors/law': [{ kind: 'withdrawn', date: '2026-10-03', reason: { en: 'Nobody.' }, now: 'lau' }],
      'actors/lau': [
        {
          date: '2026-10-02',
          field: 'name.en',
          was: 'Martin Lao',
          now: 'Martin Lau',
          reason: { en: 'Misspelt & misread.', fr: 'Mal écrit.' },
        },
      ],
    },
  });
});
