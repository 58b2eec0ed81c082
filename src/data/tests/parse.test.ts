import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCsv, parseDataset, type ParseResult } from '../api/parse.js';
import { DATASET } from './support/records.js';

/** The errors in one line each, as an element prints them. */
const told = (result: ParseResult): string[] =>
  (result.errors ?? []).map(({ row, column, path, message }) =>
    [row === undefined ? path : `row ${row}, ${column}`, message].filter(Boolean).join(': '),
  );

function read(result: ParseResult) {
  assert.deepEqual(told(result), []);
  assert.ok(result.dataset);
  return result.dataset;
}

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
      parseCsv('title,value,quantity.unit,period.start,period.end,date\nA,5,chips,2024,2025,2025', 'stockpiles').dataset,
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

describe('a hostile file', () => {
  test('cannot reach the page’s objects through its field names', () => {
    const json = '{"events": [{"date": "2025", "title": {"__proto__": {"polluted": true}}}]}';
    assert.deepEqual(told(parseDataset(json)), ['events[0].title: must not have a field named “__proto__”']);
    assert.match(told(parseDataset('{"constructor": {"prototype": {}}}'))[0] ?? '', /“constructor”/);
    assert.ok(parseCsv('__proto__,title,date\nx,A,2025', 'events').dataset);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  test('cannot put an address that runs code behind a link', () => {
    const [error] = told(parseCsv('title,date,url\nA,2025,javascript:alert(1)', 'events'));
    assert.equal(error, 'row 2, url: must be an address that begins with https://; found “javascript:alert(1)”');
  });

  test('is refused when it is larger than it may be', () => {
    assert.equal(
      told(parseDataset('x'.repeat(10_000_001)))[0],
      'The file is too large: 10.0 MB, and at most 10.0 MB are read.',
    );
    const two = {
      events: [
        { date: '2025', title: 'A' },
        { date: '2025', title: 'B' },
      ],
    };
    assert.equal(told(parseDataset(two, { maxRecords: 1 }))[0], 'There are 2 records, and at most 1 are read.');
    assert.equal(read(parseDataset(two, { maxRecords: 2 })).events?.length, 2);
    const text = '{"events":[{"date":"2025","title":"A"}]}';
    assert.equal(read(parseDataset(text, { maxCharacters: text.length })).events?.length, 1);
    assert.equal(read(parseCsv('title,date\nA,2025', 'events', { maxCharacters: 17 })).events?.length, 1);
  });

  test('never makes it throw', () => {
    const circular: Record<string, unknown> = {};
    circular['events'] = [circular];
    const throwing = {
      get events(): never {
        throw new Error('no');
      },
    };
    assert.deepEqual(told(parseDataset(throwing)), ['The data could not be read (no).']);
    const thrown = {
      get events(): never {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- a page's own object may throw anything
        throw 'anything';
      },
    };
    assert.deepEqual(told(parseDataset(thrown)), ['The data could not be read (unknown fault).']);
    const inputs = [
      undefined,
      null,
      5,
      NaN,
      Symbol('x'),
      () => 1,
      circular,
      throwing,
      new Map(),
      [[[]]],
      '{"events":[null]}',
      '{"events":[[]]}',
      '\u0000',
      '"',
    ];
    for (const input of inputs) {
      assert.ok((parseDataset(input).errors?.length ?? 0) > 0);
      assert.ok((parseCsv(input as string, 'events').errors?.length ?? 0) > 0);
    }
  });
});

describe('what is taken besides the records', () => {
  const event = { date: '2025', title: 'A' };

  test('a list that says elsewhere what it holds', () => {
    const dataset = read(parseDataset([event], { collection: 'events' }));
    assert.deepEqual([dataset.meta, dataset.events?.map(({ id }) => id)], [{}, ['own-events-1']]);
  });

  test('a mark of the byte order before the data, and none within it', () => {
    const [first] = read(parseDataset(`\uFEFF${JSON.stringify({ events: [event] })}`)).events ?? [];
    assert.deepEqual(first?.title, { en: 'A' });
    const [within] = read(parseDataset(JSON.stringify({ events: [{ ...event, title: 'A\uFEFFB' }] }))).events ?? [];
    assert.deepEqual(within?.title, { en: 'A\uFEFFB' });
  });

  test('of the data about the data what is well written', () => {
    const meta = (written: unknown) => read(parseDataset({ meta: written, events: [event] })).meta;
    const good = { version: '1', asOf: '2026-10', credit: 'A.' };
    assert.deepEqual(meta({ ...good, index: true }), good);
    assert.deepEqual(meta({ version: 5, asOf: 'soon', credit: ' ' }), {});
    assert.deepEqual(meta(5), {});
  });

  test('names of chips that are whole, and no other', () => {
    const names = (chipNames: unknown) => {
      const dataset = read(parseDataset({ events: [event], chipNames }));
      return 'chipNames' in dataset ? dataset.chipNames : 'none';
    };
    const h20 = { label: 'H20', family: 'h20' };
    assert.deepEqual(names({ h20: { ...h20, more: 1 }, b: { ...h20, label: 5 }, c: { ...h20, family: '' }, d: 5 }), {
      h20,
    });
    assert.equal(names(5), 'none');
    assert.equal(names(undefined), 'none');
  });

  test('no column, where there is no table', () => {
    const result = parseDataset({ events: [event] });
    assert.deepEqual(result.dataset && result.ignoredColumns, []);
  });
});

test('reads its own published dataset back, record for record', () => {
  const back = read(parseDataset(JSON.stringify(DATASET)));
  assert.deepEqual(back.events, DATASET.events);
  assert.deepEqual(back.quotes, DATASET.quotes);
  assert.deepEqual(back.stockpiles, DATASET.stockpiles);
  assert.deepEqual(back.indicators, DATASET.indicators);
  assert.deepEqual(back.chips, DATASET.chips);
  assert.deepEqual(back.meta, DATASET.meta);
});
