import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCsv, parseDataset, type ParseResult } from '../api/parse.js';
import { read, told } from './support/told.js';

describe('a published Google Sheet', () => {
  const SHEET =
    '\uFEFFTitle, Title FR ,date,Source URL,my notes,,\r\n' +
    '"First, of ""two""",Premier,2025-04-09,https://example.org/a,ask Anna,,\r\n' +
    'Second,,2025-05,,,,\r\n' +
    ',,,,,,\r\n' +
    '"Third\r\non two lines",,2026,https://example.org/a,,,';

  test('becomes events with ids from their rows, a status and their sources', () => {
    const { events, sources } = read(parseCsv(SHEET, 'events'));
    assert.deepEqual(
      events?.map(({ id, date, status, title, sources: ids }) => ({
        id,
        date,
        status,
        title,
        ids,
      })),
      [
        {
          id: 'own-events-2',
          date: '2025-04-09',
          status: 'reported',
          title: { en: 'First, of "two"', fr: 'Premier' },
          ids: ['own-source-1'],
        },
        {
          id: 'own-events-3',
          date: '2025-05',
          status: 'reported',
          title: { en: 'Second' },
          ids: [],
        },
        {
          id: 'own-events-5',
          date: '2026',
          status: 'reported',
          title: { en: 'Third\r\non two lines' },
          ids: ['own-source-1'],
        },
      ],
    );
    assert.equal(sources?.length, 1);
    assert.equal(sources[0]?.publisher, 'example.org');
    assert.equal(sources[0]?.checked, null);
  });

  test('names the columns that it left alone', () => {
    const result = parseCsv(SHEET, 'events');
    assert.deepEqual(result.dataset && result.ignoredColumns, ['my notes']);
  });

  test('claims nothing that the author did not say', () => {
    const [event] = read(parseCsv('date,title\n2025-04-09,A', 'events')).events ?? [];
    assert.deepEqual(
      [event?.jurisdiction, event?.instrument, event?.direction, event?.sources],
      ['other', 'other', 'neutral', []],
    );
  });
});

test('reads lists in cells: ids by spaces or semicolons, names by semicolons', () => {
  const sheet = 'title,date,chips,items\nA,2025,nvidia-h20 nvidia-h800;amd-mi308x,DGX systems; MI250';
  const [event] = read(parseCsv(sheet, 'events')).events ?? [];
  assert.deepEqual(event?.chips, ['nvidia-h20', 'nvidia-h800', 'amd-mi308x']);
  assert.deepEqual(event.items, ['DGX systems', 'MI250']);
});

describe('numbers in cells', () => {
  const valueOf = (cell: string) => {
    const result = parseCsv(`title,value,unit,date\nA,"${cell}",chips,2025`, 'stockpiles');
    return result.dataset?.stockpiles?.[0]?.quantity?.value ?? told(result)[0];
  };
  const TABLE: [cell: string, value: number | string][] = [
    ['1234567', 1234567],
    ['1,234,567', 1234567],
    ['1 234 567', 1234567],
    ['1\u202F234\u00A0567', 1234567],
    ['1,234.5', 1234.5],
    ['39.5', 39.5],
    ['39,5', 39.5],
    ['39,55', 39.55],
    // No thousands begin with a nought.
    ['0,125', 0.125],
    ['12,345', 12345],
    ['1,234.56', 1234.56],
    ["1'234’567", 1234567],
    ['-3', -3],
    ['−1,234', -1234],
    ['82%', 82],
    ['1e6', 1000000],
    ['1.25E+12', 1250000000000],
    ['1.25e-2', 0.0125],
    ['5−3', 'row 2, value: must be a number; found “5−3”'],
    ['%5', 'row 2, value: must be a number; found “%5”'],
    ['1,23,456', 'row 2, value: must be a number; found “1,23,456”'],
    ['1.234,5', 'row 2, value: must be a number; found “1.234,5”'],
    ['x1,234', 'row 2, value: must be a number; found “x1,234”'],
    ['1,234x', 'row 2, value: must be a number; found “1,234x”'],
    ['x3,5', 'row 2, value: must be a number; found “x3,5”'],
    ['3,5x', 'row 2, value: must be a number; found “3,5x”'],
    ['about 5', 'row 2, value: must be a number; found “about 5”'],
    ['0x10', 'row 2, value: must be a number; found “0x10”'],
    ['Infinity', 'row 2, value: must be a number; found “Infinity”'],
  ];
  for (const [cell, value] of TABLE) {
    test(`reads ${cell}`, () => assert.equal(valueOf(cell), value));
  }
});

describe('each kind of table with the least that it needs', () => {
  test('a quotation needs its words, who said them and when', () => {
    const dataset = read(
      parseCsv('text,speaker,date\nWe have enough.,Martin Lau,2025-08-13', 'quotes', {
        language: 'fr',
      }),
    );
    const [quote] = dataset.quotes ?? [];
    assert.deepEqual([quote?.text, quote?.lang, quote?.speaker], ['We have enough.', 'fr', 'own-actor-1']);
    assert.deepEqual(
      dataset.actors?.map(({ id, name }) => ({ id, name })),
      [{ id: 'own-actor-1', name: { fr: 'Martin Lau' } }],
    );
  });

  test('a speaker’s id is left to the dataset that it is merged with', () => {
    const dataset = read(parseCsv('text,speaker,date\nA,jensen-huang,2025', 'quotes'));
    assert.equal(dataset.quotes?.[0]?.speaker, 'jensen-huang');
    assert.equal(dataset.actors, undefined);
  });

  test('a quantity needs a title, a number, a unit and a date', () => {
    const dataset = read(parseCsv('title,low,high,unit,date\nStock,"1,000","2,000",chips,2025-06', 'stockpiles'));
    const [stock] = dataset.stockpiles ?? [];
    assert.deepEqual(stock?.quantity, { low: 1000, high: 2000, unit: 'chips' });
    assert.deepEqual(stock.period, { start: '2025-06', end: '2025-06' });
    assert.deepEqual([stock.published, stock.subject], ['2025-06', 'not-named']);
    assert.deepEqual(told(parseCsv('title,value,date\nStock,5,2025', 'stockpiles')), [
      'row 2, quantity.unit: is missing',
    ]);
  });

  test('a share needs a country, a number and a year', () => {
    const dataset = read(parseCsv('country,scope,year,value\ncn,ai-chips,2025,40%', 'indicators'));
    const [share] = dataset.indicators ?? [];
    assert.deepEqual(
      [share?.title, share?.country, share?.period, share?.published, share?.value, share?.kind],
      [{ en: 'cn, ai-chips' }, 'CN', '2025', '2025', 40, 'claim'],
    );
  });
});

describe('what is wrong, in words for an editor', () => {
  test('says which row and column', () => {
    const sheet = 'Title,Date\nA,9 April 2025\n,2025-04-09\nC,2025-04-09\n';
    assert.deepEqual(told(parseCsv(sheet, 'events')), [
      'row 2, Date: must be a date that exists, written 2028, 2025-04 or 2025-04-09; found “9 April 2025”',
      'row 3, Title: is missing',
    ]);
  });

  test('names the column of a text in any language, of a list and of a span that is one cell', () => {
    const lines = (sheet: string, collection: 'events' | 'stockpiles') => told(parseCsv(sheet, collection));
    assert.deepEqual(lines('Titre,Title FR,Date\nA,,2025', 'events'), ['row 2, Title FR: is missing']);
    assert.deepEqual(lines('Title,Date,Chips\nA,2025,h20;H 20', 'events'), [
      'row 2, Chips: must be an id in lower case with hyphens, such as h20-reversal-2025; found “H”',
    ]);
    assert.deepEqual(lines('Title,Value,Unit,Period,Published\nA,5,chips,soon,2025', 'stockpiles'), [
      'row 2, Period: must be a date that exists, written 2028, 2025-04 or 2025-04-09; found “soon”',
      'row 2, Period: must be a date that exists, written 2028, 2025-04 or 2025-04-09; found “soon”',
    ]);
  });

  test('names a column that is missing by words that it may have', () => {
    const [line] = told(parseCsv('Title,Value,Unit,Period Start,Date\nA,5,chips,2025,2025', 'stockpiles'));
    assert.equal(line, 'row 2, period.end: is missing');
    assert.ok(
      parseCsv('title,value,quantity.unit,period.start,period.end,date\nA,5,chips,2024,2025,2025', 'stockpiles')
        .dataset,
    );
  });

  test('has a row and a column for a table only', () => {
    assert.deepEqual(parseDataset({ events: [{ date: '2025' }] }).errors, [
      { path: 'events[0].title', message: 'is missing' },
    ]);
    assert.deepEqual(parseCsv('date\n2025', 'events').errors, [
      { row: 2, column: 'title', path: 'events[0].title', message: 'is missing' },
    ]);
  });

  test('says where in JSON', () => {
    const json = JSON.stringify({
      events: [
        { date: '2025-04-09', title: 'A' },
        { date: 5, titel: 'B' },
      ],
    });
    assert.deepEqual(told(parseDataset(json)), [
      'events[1].title: is missing',
      'events[1].date: must be a date in quotation marks; found 5',
      'events[1].titel: is not a known field',
    ]);
  });

  test('tells twenty errors and counts the rest', () => {
    const rows = Array.from({ length: 500 }, () => 'A,soon').join('\n');
    const result = parseCsv(`title,date\n${rows}`, 'events');
    assert.deepEqual([result.errors?.length, result.errors && result.total], [20, 500]);
  });

  const FILES: [name: string, result: () => ParseResult, message: RegExp][] = [
    ['an empty file', () => parseDataset(''), /^The file is empty\.$/],
    ['an empty table', () => parseCsv(' \n', 'events'), /^The file is empty\.$/],
    ['a table with a header only', () => parseCsv('title,date\n', 'events'), /^There is no record in it\.$/],
    ['a web page as JSON', () => parseDataset('<!DOCTYPE html><html>'), /^This is a web page, not data\./],
    ['a web page as a table', () => parseCsv('\n<html lang="en">', 'events'), /^This is a web page, not data\./],
    ['broken JSON', () => parseDataset('{"events": ['), /^This is not JSON: /],
    ['a list without a name', () => parseDataset('[]'), /^This is a list\. Say what it holds/],
    ['a number', () => parseDataset('5'), /^The data must be a group of lists/],
    ['an unknown collection', () => parseDataset('{"evnts": []}'), /^evnts: is not a collection; those are events/],
    ['semicolons', () => parseCsv('title;date\nA;2025', 'events'), /^The columns are separated by semicolons\./],
    ['an open quotation mark', () => parseCsv('title,date\n"A,2025', 'events'), /is opened and never closed/],
    ['no known column', () => parseCsv('foo,bar\n1,2', 'events'), /The first row must name the columns/],
    [
      'a table of nothing known',
      () => parseCsv('a\n1', 'chips' as never),
      /^A table can hold events, stockpiles, indicators, quotes; “chips” is none of them\.$/,
    ],
    ['a table that is no text', () => parseCsv(5 as never, 'events'), /^The table must be text\.$/],
    [
      'a table that is too large',
      () => parseCsv('title,date\nA,2025', 'events', { maxCharacters: 16 }),
      /^The file is too large: /,
    ],
  ];
  for (const [name, result, message] of FILES) {
    test(`explains ${name}`, () => assert.match(told(result())[0] ?? '', message));
  }

  test('refuses an id that is used twice', () => {
    assert.deepEqual(told(parseCsv('id,title,date\nx,A,2025\nx,B,2025', 'events')), ['row 3, id: “x” is used twice']);
  });
});
