import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TableCollection } from '../api/own-columns.js';
import { readTable } from '../api/parse-csv.js';

/** What a table's only cell becomes. */
const cellUnder = (header: string, cell: string, collection: TableCollection) => {
  const { rows, errors } = readTable(`${header}\n${cell}`, collection, 'en');
  assert.deepEqual(errors, []);
  return rows[0]?.fields;
};

/** Each column that a table may have, and what becomes of the cell `a b;7|c` under it, or of `7` where numbers stand. */
const COLUMNS: Readonly<Record<TableCollection, Readonly<Record<string, object>>>> = {
  events: {
    id: { id: 'a b;7|c' },
    title: { title: { en: 'a b;7|c' } },
    note: { note: { en: 'a b;7|c' } },
    status: { status: 'a b;7|c' },
    chips: { chips: ['a', 'b', '7', 'c'] },
    items: { items: ['a b', '7', 'c'] },
    sources: { sources: ['a', 'b', '7', 'c'] },
    source: { source: { publisher: 'a b;7|c' } },
    publisher: { source: { publisher: 'a b;7|c' } },
    sourcetitle: { source: { title: 'a b;7|c' } },
    url: { source: { url: 'a b;7|c' } },
    link: { source: { url: 'a b;7|c' } },
    sourceurl: { source: { url: 'a b;7|c' } },
    sourcedate: { source: { date: 'a b;7|c' } },
    summary: { summary: { en: 'a b;7|c' } },
    date: { date: 'a b;7|c' },
    published: { published: 'a b;7|c' },
    effective: { effective: 'a b;7|c' },
    expires: { expires: 'a b;7|c' },
    jurisdiction: { jurisdiction: 'a b;7|c' },
    actor: { actor: 'a b;7|c' },
    instrument: { instrument: 'a b;7|c' },
    direction: { direction: 'a b;7|c' },
    citation: { citation: 'a b;7|c' },
    rule: { rule: 'a b;7|c' },
    related: { related: ['a', 'b', '7', 'c'] },
  },
  stockpiles: {
    value: { quantity: { value: 7 } },
    quantityvalue: { quantity: { value: 7 } },
    low: { quantity: { low: 7 } },
    quantitylow: { quantity: { low: 7 } },
    high: { quantity: { high: 7 } },
    quantityhigh: { quantity: { high: 7 } },
    qualifier: { quantity: { qualifier: 'a b;7|c' } },
    quantityqualifier: { quantity: { qualifier: 'a b;7|c' } },
    summary: { summary: { en: 'a b;7|c' } },
    central: { quantity: { central: 7 } },
    quantitycentral: { quantity: { central: 7 } },
    unit: { quantity: { unit: 'a b;7|c' } },
    quantityunit: { quantity: { unit: 'a b;7|c' } },
    per: { quantity: { per: 'a b;7|c' } },
    quantityper: { quantity: { per: 'a b;7|c' } },
    subject: { subject: 'a b;7|c' },
    buyers: { buyers: ['a b', '7', 'c'] },
    measure: { measure: 'a b;7|c' },
    date: { published: 'a b;7|c' },
    published: { published: 'a b;7|c' },
    period: { period: 'a b;7|c' },
    periodstart: { period: { start: 'a b;7|c' } },
    periodend: { period: { end: 'a b;7|c' } },
    basis: { basis: 'a b;7|c' },
    speaker: { speaker: 'a b;7|c' },
    sharepercent: { sharePercent: 7 },
  },
  indicators: {
    value: { value: 7 },
    quantityvalue: { value: 7 },
    low: { low: 7 },
    quantitylow: { low: 7 },
    high: { high: 7 },
    quantityhigh: { high: 7 },
    qualifier: { qualifier: 'a b;7|c' },
    quantityqualifier: { qualifier: 'a b;7|c' },
    definition: { definition: { en: 'a b;7|c' } },
    basis: { basis: { en: 'a b;7|c' } },
    area: { area: { en: 'a b;7|c' } },
    notcomparable: { notComparable: { en: 'a b;7|c' } },
    country: { country: 'a b;7|c' },
    scope: { scope: 'a b;7|c' },
    series: { series: 'a b;7|c' },
    kind: { kind: 'a b;7|c' },
    unit: { unit: 'a b;7|c' },
    period: { period: 'a b;7|c' },
    year: { period: 'a b;7|c' },
    date: { published: 'a b;7|c' },
    published: { published: 'a b;7|c' },
    statedby: { statedBy: 'a b;7|c' },
    speaker: { speaker: 'a b;7|c' },
    against: { against: ['a', 'b', '7', 'c'] },
  },
  quotes: {
    text: { text: 'a b;7|c' },
    quote: { text: 'a b;7|c' },
    lang: { lang: 'a b;7|c' },
    language: { lang: 'a b;7|c' },
    speaker: { speaker: 'a b;7|c' },
    role: { role: { en: 'a b;7|c' } },
    organisation: { organisation: 'a b;7|c' },
    organization: { organisation: 'a b;7|c' },
    date: { date: 'a b;7|c' },
    venue: { venue: { en: 'a b;7|c' } },
    context: { context: { en: 'a b;7|c' } },
    topics: { topics: ['a', 'b', '7', 'c'] },
  },
};

describe('the columns of a table', () => {
  for (const [collection, columns] of Object.entries(COLUMNS)) {
    for (const [header, fields] of Object.entries(columns)) {
      const cell = JSON.stringify(fields).includes(':7') ? '7' : 'a b;7|c';
      test(`${collection}: ${header}`, () =>
        assert.deepEqual(cellUnder(header, cell, collection as TableCollection), fields));
    }
  }

  test('are the same in each kind of table where they mean the same', () => {
    for (const collection of ['events', 'stockpiles', 'indicators', 'quotes'] as const) {
      assert.deepEqual(cellUnder('Source URL', 'https://a.example/', collection), {
        source: { url: 'https://a.example/' },
      });
    }
  });

  test('are known with capitals, spaces, hyphens, full stops, underscores, colons and brackets', () => {
    for (const header of ['SOURCE URL', 'source-url', 'source.url', 'source_url', 'Source: URL', 'source (URL)']) {
      assert.deepEqual(cellUnder(header, 'a', 'events'), { source: { url: 'a' } });
    }
  });

  test('name the language of their text at their end, or have the author’s', () => {
    const languages = ['Title', 'Title EN', 'Title (fr)', 'title zh', 'title zh-Hans'];
    assert.deepEqual(
      languages.map((header) => readTable(`${header}\nA`, 'events', 'fr').rows[0]?.fields),
      [
        { title: { fr: 'A' } },
        { title: { en: 'A' } },
        { title: { fr: 'A' } },
        { title: { 'zh-Hans': 'A' } },
        { title: { 'zh-Hans': 'A' } },
      ],
    );
  });

  test('are none of ours when only their end is a language, or the language of what is no text', () => {
    const { columns, ignored } = readTable('title,fr,en title,date en,chips fr\nA,B,C,D,E', 'events', 'en');
    assert.deepEqual([...columns], [['title.en', 'title']]);
    assert.deepEqual(ignored, ['fr', 'en title', 'date en', 'chips fr']);
  });

  test('count once: of two that mean the same the first is read and the second is named', () => {
    const table = readTable('Title, Title EN ,Date,Title\nA,B,2025,C', 'events', 'en');
    assert.deepEqual(table.rows, [{ number: 2, fields: { title: { en: 'A' }, date: '2025' } }]);
    assert.deepEqual(table.ignored, ['Title EN', 'Title']);
  });

  test('without a name are nobody’s notes', () => {
    const { ignored } = readTable('title, ,date,\nA,x,2025,y', 'events', 'en');
    assert.deepEqual(ignored, []);
  });

  test('of an object’s own workings are unknown', () => {
    assert.deepEqual(readTable('title,constructor,toString\nA,B,C', 'events', 'en').ignored, [
      'constructor',
      'toString',
    ]);
  });

  test('build a group from its parts, in either order', () => {
    assert.deepEqual(readTable('low,high,unit\n1,2,chips', 'stockpiles', 'en').rows[0]?.fields, {
      quantity: { low: 1, high: 2, unit: 'chips' },
    });
    assert.deepEqual(readTable('period,period start\n2025,2025-01', 'stockpiles', 'en').rows[0]?.fields, {
      period: { start: '2025-01' },
    });
  });
});

describe('the rows of a table', () => {
  const rowsOf = (text: string) => readTable(text, 'events', 'en').rows;

  test('have the numbers of the spreadsheet, and empty ones are skipped', () => {
    assert.deepEqual(rowsOf('title,date\nA,2025\n , \n\nB,2026'), [
      { number: 2, fields: { title: { en: 'A' }, date: '2025' } },
      { number: 5, fields: { title: { en: 'B' }, date: '2026' } },
    ]);
  });

  test('lose the blanks around a cell and keep what is within', () => {
    assert.deepEqual(rowsOf('title\n"  a  b﻿ c "'), [{ number: 2, fields: { title: { en: 'a  b\uFEFF c' } } }]);
  });

  test('may be shorter or longer than the first', () => {
    assert.deepEqual(
      rowsOf('title,date\nA\nB,2025,x,y').map(({ fields }) => fields),
      [{ title: { en: 'A' } }, { title: { en: 'B' }, date: '2025' }],
    );
  });

  test('end in any line break, the last in one or in none', () => {
    for (const text of ['title,date\r\nA,2025\r\n', 'title,date\nA,2025', 'title,date\nA,2025\n']) {
      assert.deepEqual(rowsOf(text), [{ number: 2, fields: { title: { en: 'A' }, date: '2025' } }]);
    }
  });

  test('separate a list’s parts by as many signs as there are', () => {
    assert.deepEqual(cellUnder('chips', ' a ;; b  c | ', 'events'), { chips: ['a', 'b', 'c'] });
    assert.deepEqual(cellUnder('items', ' DGX A100 ;; MI250 | ', 'events'), { items: ['DGX A100', 'MI250'] });
  });
});

describe('what is wrong with a table as a whole is told once', () => {
  const FAULTS: [name: string, text: string, error: object][] = [
    [
      'semicolons',
      'title;date\nA;2025',
      { path: '', message: 'The columns are separated by semicolons. Export the table as CSV with commas.' },
    ],
    [
      'tabs',
      'title\tdate\nA\t2025',
      { path: '', message: 'The columns are separated by tabs. Export the table as CSV with commas.' },
    ],
    [
      'a quotation mark that is never closed',
      'title,date\n"A,2025',
      { path: '', message: 'A quotation mark (") is opened and never closed. Look for a cell with a single one.' },
    ],
    [
      'a quotation mark in the middle of a cell',
      `title,date\n${'A,2025\n'.repeat(10)}B "or" C,2025`,
      {
        row: 12,
        path: '',
        message:
          'has a quotation mark in the middle of a cell; put the whole cell in quotation marks and double those inside',
      },
    ],
    [
      'no known column',
      'foo,bar\n1,2',
      {
        row: 1,
        path: '',
        message: 'The first row must name the columns, such as title and date; none of its names is known.',
      },
    ],
  ];
  for (const [name, text, error] of FAULTS) {
    test(name, () => {
      assert.deepEqual(readTable(text, 'events', 'en'), { rows: [], columns: new Map(), ignored: [], errors: [error] });
    });
  }

  test('a number that is none is told with its row, its column and its place in the record', () => {
    assert.deepEqual(readTable('Value,unit\n5,chips\nfew,chips', 'stockpiles', 'en').errors, [
      { row: 3, column: 'Value', path: 'quantity.value', message: 'must be a number; found “few”' },
    ]);
  });

  test('a cell beyond the header is told with its row, for a comma moved it there', () => {
    const { rows, errors } = readTable('title,date\nA,2025\nA rule, with a comma,2025,,\nB,2025,,,', 'events', 'en');
    assert.deepEqual(errors, [{ row: 3, path: '', message: 'has 3 cells, the header has 2' }]);
    assert.deepEqual(
      rows.map(({ number }) => number),
      [2, 3, 4],
    );
  });

  test('an owner’s notes under an empty cell of the header are left alone', () => {
    const { rows, errors } = readTable('title,date,,\nA,2025,to be checked,', 'events', 'en');
    assert.deepEqual([rows.map(({ fields }) => fields), errors], [[{ title: { en: 'A' }, date: '2025' }], []]);
  });

  test('a semicolon in one column’s name or a line below is no fault', () => {
    assert.deepEqual(readTable('title,date,a;b\nA;B,2025,1', 'events', 'en').errors, []);
    assert.deepEqual(readTable('title\nA;B', 'events', 'en').errors, []);
  });
});
