/** Tables as an author would give them by `src`: one good row for each collection that a table can hold, and faulty files. */

/** A row that is shown, by collection; its columns are all that hold free text, and those that hold something else. */
export const TABLES = {
  events: {
    tag: 'chip-ban-timeline',
    words: ['title', 'summary', 'note', 'actor', 'items', 'citation', 'source', 'source title'],
    row: {
      id: 'mine',
      date: '2025-05-14',
      published: '2025-05-14',
      effective: '2025-05-14',
      expires: '2026-05-14',
      jurisdiction: 'US',
      instrument: 'rule',
      direction: 'tightens',
      status: 'official',
      chips: 'h20',
      url: 'https://news.example/2025',
      'source date': '2025-05-14',
    },
  },
  quotes: {
    tag: 'chip-quote-card',
    ask: { quote: 'mine' },
    words: ['text', 'speaker', 'role', 'organisation', 'venue', 'context', 'note', 'source', 'source title'],
    row: { id: 'mine', lang: 'fr', date: '2025-05-14', status: 'reported', url: 'https://news.example/2025' },
  },
  stockpiles: {
    tag: 'chip-stockpile-gauge',
    ask: { figure: 'mine' },
    words: ['title', 'summary', 'subject', 'buyers', 'items', 'speaker', 'note', 'source', 'source title'],
    row: {
      id: 'mine',
      value: '300000',
      unit: 'chips',
      qualifier: 'about',
      measure: 'orders',
      date: '2025-05-14',
      period: '2025',
      basis: 'press-report',
      status: 'reported',
      url: 'https://news.example/2025',
    },
  },
  indicators: {
    tag: 'chip-self-sufficiency-meter',
    ask: { indicator: 'mine' },
    words: ['title', 'definition', 'area', 'not comparable', 'stated by', 'speaker', 'note', 'source', 'source title'],
    row: {
      id: 'mine',
      value: '40',
      unit: 'percent',
      country: 'CN',
      scope: 'all-ics',
      series: 'mine',
      kind: 'target',
      period: '2025',
      date: '2025-05-14',
      status: 'reported',
      url: 'https://news.example/2025',
    },
  },
};

const cell = (text) => `"${text.replaceAll('"', '""')}"`;

/** A table of one row. */
export const tableOf = (row) =>
  [Object.keys(row), Object.values(row)].map((cells) => cells.map(cell).join(',')).join('\n');

/** A good row in which every column of free text says the same. */
export const rowWith = (collection, text) => ({
  ...Object.fromEntries(TABLES[collection].words.map((column) => [column, text])),
  ...TABLES[collection].row,
});

const GOOD = 'title,date\nA decision,2025-05-14';
const bytes = (text, { swapped = false, mark = true } = {}) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (swapped ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

/** Names through which a table could reach what every object has. */
export const PROTOTYPES = [
  '__proto__',
  '__proto__.polluted',
  'constructor',
  'constructor.prototype.polluted',
  'prototype',
  'title.__proto__.polluted',
  'source.__proto__',
  'toString',
  'hasOwnProperty',
];

/** What a file holds, and whether a timeline shows it, or why not. */
export const FILES = [
  ['a byte order mark', `\ufeff${GOOD}`, 'shown'],
  ['two byte order marks', `\ufeff\ufeff${GOOD}`, 'shown'],
  ['lines of an old Mac', GOOD.replaceAll('\n', '\r'), 'either'],
  ['lines of Windows', GOOD.replaceAll('\n', '\r\n'), 'shown'],
  ['UTF-16 as Excel writes it', bytes(GOOD), 'told'],
  ['UTF-16 the other way round', bytes(GOOD, { swapped: true }), 'told'],
  ['UTF-16 without a mark', bytes(GOOD, { mark: false }), 'told'],
  ['a picture', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'told'],
  ['bytes that are no UTF-8', Uint8Array.from([...new TextEncoder().encode(GOOD), 0xc3, 0x28, 0xff]), 'told'],
  ['nothing but NUL', '\0'.repeat(10_000), 'told'],
  ['NUL in the header', GOOD.replace('date', 'da\0te'), 'told'],
  ['a web page', '<!doctype html><title>Sign in</title>', 'told'],
  ['nothing but commas', ','.repeat(100_000), 'told'],
  ['nothing but line breaks', '\n'.repeat(100_000), 'told'],
  ['nothing but a header', 'title,date', 'told'],
  ['semicolons', GOOD.replaceAll(',', ';'), 'told'],
  ['tabs', GOOD.replaceAll(',', '\t'), 'told'],
  ['a quotation mark that is never closed', `${GOOD}\n"B,2025-05-14`, 'told'],
  ['a quotation mark in the middle', `${GOOD}\nB "or" C,2025-05-14`, 'told'],
  ['words after a closing quotation mark', `${GOOD}\n"B" C,2025-05-14`, 'told'],
  ['nothing but quotation marks', '"'.repeat(100_001), 'told'],
  ['a quoted cell over many lines', `title,date\n"${'A\n'.repeat(1000)}",2025-05-14`, 'shown'],
  ['a comma that nobody quoted', 'title,date\nA rule, with a comma,2025-05-14', 'told'],
  ['10,000 columns of others', `title,date,${'x,'.repeat(9_998)}\nA decision,2025-05-14`, 'shown'],
  ['10,000 columns of one name', `${'title,'.repeat(10_000)}date\n${'A decision,'.repeat(10_000)}2025-05-14`, 'shown'],
  ['10,000 cells under two columns', `${GOOD}\n${'B,'.repeat(10_000)}2025-05-14`, 'told'],
  ['formulas', 'title,summary,date\n"=HYPERLINK(""https://hostile.example/"",""A"")",@SUM(A1),2025-05-14', 'shown'],
  ['two rows of one id', 'id,title,date\na,A,2025\na,B,2025', 'told'],
  ...PROTOTYPES.map((name) => [`a column ${name}`, `title,${name},date\nA decision,polluted,2025-05-14`, 'shown']),
  [
    `all of those columns`,
    `title,${PROTOTYPES.join()},date\nA decision${',polluted'.repeat(PROTOTYPES.length)},2025-05-14`,
    'shown',
  ],
];
