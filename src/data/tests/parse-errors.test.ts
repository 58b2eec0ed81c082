import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDataset, type ParseOptions, type ParseResult } from '../api/parse.js';

/** The errors in one line each, as an element prints them. */
const told = (result: ParseResult): string[] =>
  (result.errors ?? []).map(({ path, message }) => [path, message].filter(Boolean).join(': '));

describe('what is wrong in JSON, word for word', () => {
  const event = { date: '2025', title: 'A' };
  const LINES: [written: unknown, line: string, options?: ParseOptions][] = [
    ['  ', 'The file is empty.'],
    ['[1', 'This is not JSON: '],
    [[event], 'This is a list. Say what it holds, as in {"events": […]}.'],
    [5, 'The data must be a group of lists, as in {"events": […]}.'],
    [{ meta: {} }, 'There is nothing in it: no events, quotes, stockpiles or indicators.'],
    [{ events: [] }, 'There is no record in it.'],
    [{ events: {} }, 'events: must be a list'],
    [
      { evnts: [] },
      'evnts: is not a collection; those are events, rules, chips, stockpiles, indicators, quotes, actors, sources',
    ],
    [{ events: [event, event] }, 'There are 2 records, and at most 1 are read.', { maxRecords: 1 }],
    ['{"events":[]}', 'The file is too large: 0.0 MB, and at most 0.0 MB are read.', { maxCharacters: 12 }],
    [{ events: [{ ...event, prototype: 1 }] }, 'events[0]: must not have a field named “prototype”'],
    [{ events: [5] }, 'events[0]: must be a group of fields; found 5'],
    [{ events: [[]] }, 'events[0]: must be a record, which is a group of fields; found a list'],
    [{ events: [null] }, 'events[0]: must be a group of fields; found nothing (null)'],
    [{ events: [{ ...event, citation: [] }] }, 'events[0].citation: must be text; found a list'],
    [{ events: [{ ...event, title: 5 }] }, 'events[0].title: must be text by language (en, fr, zh-Hans); found 5'],
    [
      { events: [{ ...event, title: true }] },
      'events[0].title: must be text by language (en, fr, zh-Hans); found true',
    ],
    [{ events: [{ ...event, chips: 'h20' }] }, 'events[0].chips: must be a list; found “h20”'],
    [
      { events: [{ ...event, direction: 'up' }] },
      'events[0].direction: must be "tightens" or "loosens" or "neutral"; found “up”',
    ],
    [
      { events: [{ ...event, direction: 'x'.repeat(40) }] },
      `events[0].direction: must be "tightens" or "loosens" or "neutral"; found “${'x'.repeat(40)}”`,
    ],
    [
      { events: [{ ...event, direction: 'x'.repeat(41) }] },
      `events[0].direction: must be "tightens" or "loosens" or "neutral"; found “${'x'.repeat(40)}…”`,
    ],
    [
      { events: [{ ...event, direction: `😀${'x'.repeat(39)}` }] },
      `events[0].direction: must be "tightens" or "loosens" or "neutral"; found “😀${'x'.repeat(38)}…”`,
    ],
    [
      { events: [{ ...event, direction: `${'x'.repeat(39)}😀` }] },
      `events[0].direction: must be "tightens" or "loosens" or "neutral"; found “${'x'.repeat(39)}…”`,
    ],
    [{ events: [{ ...event, citation: 5 }] }, 'events[0].citation: must be text; found 5'],
    [{ events: [{ ...event, actor: ' ' }] }, 'actors.name.en: must not be empty; found “ ”'],
    [
      { events: [{ ...event, thresholds: { tpp: true } }] },
      'events[0].thresholds.tpp: must be string or number; found true',
    ],
    [{ events: [{ ...event, thresholds: 5 }] }, 'events[0].thresholds: must be a group of fields; found 5'],
    [
      { stockpiles: [{ title: 'A', value: 5, unit: 'chips', per: 'year', date: '2025' }] },
      'stockpiles[0].quantity.per: must be "month"; found “year”',
    ],
    [
      { stockpiles: [{ title: 'A', value: 5, unit: 'chips', date: '2025', lost: 'yes' }] },
      'stockpiles[0].lost: must be true or false; found “yes”',
    ],
    [
      { stockpiles: [{ title: 'A', value: 5, unit: 'chips', date: 2025 }] },
      'stockpiles[0].period.start: must be a date in quotation marks; found 2025',
    ],
    [
      { indicators: [{ country: 'cn', period: true, value: 40, published: '2025' }] },
      'indicators[0].period: must be text; found true',
    ],
    [{ events: [{ ...event, citation: {} }] }, 'events[0].citation: must be text; found a group of fields'],
    [
      { stockpiles: [{ title: 'A', value: '5', unit: 'chips', date: '2025' }] },
      'stockpiles[0].quantity.value: must be a number; found “5”',
    ],
    [
      { events: [{ ...event, source: { url: 'ftp://a.example' } }] },
      'events[0].source.url: must be an address that begins with https://; found “ftp://a.example”',
    ],
    [
      {
        events: [
          { ...event, id: 'a' },
          { ...event, id: 'a' },
        ],
      },
      'events[1].id: “a” is used twice',
    ],
    [{ events: [{ ...event, nobody: undefined }] }, 'events[0].nobody: is not a known field'],
  ];
  for (const [written, line, options] of LINES) {
    test(line, () => {
      const [first = ''] = told(parseDataset(written, options));
      if (line.endsWith(': ')) assert.ok(first.startsWith(line), first);
      else assert.equal(first, line);
    });
  }

  test('a group in a group in a group, to twenty, and no deeper', () => {
    const nested = (depth: number): unknown => (depth === 0 ? {} : { a: nested(depth - 1) });
    const line = (depth: number) => told(parseDataset({ events: nested(depth) }))[0];
    assert.equal(line(19), 'events: must be a list');
    assert.equal(line(20), `events${'.a'.repeat(20)}: is nested too deeply`);
  });

  for (const page of [
    '<!doctype  html>',
    ' <HTML lang="fr">',
    '<head>',
    '<body>',
    '<script>',
    '<?xml version="1.0"?>',
    '<!-- a -->',
  ]) {
    test(`a web page: ${page}`, () =>
      assert.match(
        told(parseDataset(page))[0] ?? '',
        /^This is a web page, not data\. Check that the address leads to the file itself and that anybody may read it\.$/,
      ));
  }

  test('words about a web page are none', () => {
    assert.match(told(parseDataset('see <html>'))[0] ?? '', /^This is not JSON: /);
  });
});
