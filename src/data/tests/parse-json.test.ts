import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCsv, parseDataset } from '../api/parse.js';
import { DATASET } from './support/records.js';
import { read, told } from './support/told.js';

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
