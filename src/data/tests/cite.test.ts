import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { CITATION_FORMATS, cite, type CitationFormat } from '../api/cite.js';
import { findRecord, type AnyRecord, type CollectionName } from '../api/dataset.js';
import type { Source } from '../schema/index.js';
import { parseBibtex, parseRis } from './support/citation-parsers.js';
import { DATASET } from './support/records.js';

/** `UPDATE_GOLDEN=1` writes the files anew; read the difference before committing it. */
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

const NASTY: Source = {
  id: 'nasty-2025',
  publisher: 'Müller & Söhne {100%} #1',
  title: 'A \\ B_c ^ d ~ e $5.5bn -- x\nER  - “50%”',
  url: 'https://example.org/a_b%20c?x={1}&y=~z#part',
  archived: 'https://archive.example.org/2025/a',
  document: 'FR_2025-1',
  date: '2025',
  checked: null,
  language: 'en',
  kind: 'primary',
  corrections: [],
};

const MONTH: Source = {
  ...NASTY,
  id: 'month-2025-05',
  title: '一个月份',
  date: '2025-05',
  language: 'zh',
};
const { date: _date, archived: _archived, ...rest } = NASTY;
const UNDATED: Source = { ...rest, id: 'undated', title: 'Sans date' };

/** Real records as they stood once, so that a correction of the data does not read as a fault of the citation. */
const FROZEN = JSON.parse(readFileSync(new URL('golden/cited.json', import.meta.url), 'utf8')) as typeof DATASET;

function record(collection: CollectionName, id: string): AnyRecord {
  const found = findRecord(FROZEN, collection, id);
  if (!found) throw new Error(`no ${collection}: ${id}`);
  return found;
}

const CITED: AnyRecord[] = [
  record('sources', 'sec-edgar-2025-04-15'),
  MONTH,
  UNDATED,
  NASTY,
  ...FROZEN.events,
  ...FROZEN.rules,
  ...FROZEN.chips,
  ...FROZEN.quotes,
  ...FROZEN.indicators,
  record('actors', 'nvidia'),
];

const EXTENSIONS: Record<CitationFormat, string> = {
  text: 'txt',
  bibtex: 'bib',
  ris: 'ris',
  csl: 'csl-json',
};

describe('golden files', () => {
  for (const format of CITATION_FORMATS) {
    test(format, () => {
      const options = { dataset: FROZEN, format, accessed: '2026-10-01' };
      const all = CITED.map((one) => cite(one, options));
      const actual = format === 'csl' ? `[\n${all.join(',\n')}\n]\n` : all.join('\n');
      const file = new URL(`golden/citations.${EXTENSIONS[format]}`, import.meta.url);
      if (isUpdating) writeFileSync(file, actual);
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
  }
});

describe('in running text', () => {
  const cited = (one: AnyRecord, language: 'en' | 'fr' | 'zh-Hans') =>
    cite(one, { dataset: FROZEN, format: 'text', language });

  test('names publisher, title, date and address of a source', () => {
    assert.equal(
      cited(record('sources', 'sec-edgar-2025-04-15'), 'en'),
      'SEC EDGAR, “NVIDIA 8-K, April 2025”, 2025-04-15, https://www.sec.gov/Archives/edgar/data/1045810/000104581025000082/nvda-20250409.htm.',
    );
  });

  test('speaks French and Chinese', () => {
    const chip = record('actors', 'nvidia');
    assert.equal(
      cited(chip, 'fr'),
      'chip-policy-data contributors, «\u00A0Nvidia\u00A0», fiche nvidia, version 0.1.0, faits connus au 2026-10, chip-policy-data contributors, CC BY 4.0.',
    );
    assert.equal(
      cited(chip, 'zh-Hans'),
      'chip-policy-data contributors，《英伟达》，条目nvidia，版本0.1.0，事实截至2026-10，chip-policy-data contributors, CC BY 4.0。',
    );
  });

  test('puts direct speech in quotation marks and indirect speech in none', () => {
    const direct = cited(record('quotes', 'q-altman-2025-08-18-instinct'), 'en');
    assert.match(direct, /^chip-policy-data contributors, Sam Altman: “My instinct is that/);
    const indirect = cited(record('quotes', 'q-ren-2025-02-17-plan2'), 'en');
    assert.doesNotMatch(indirect.split(', record ')[0] ?? '', /[“”]/);
  });

  test('tells the day of the publication once where it is that of the event', () => {
    const event = { ...record('events', 'h20-licence-requirement-2025'), date: '2025-04-15', published: '2025-04-15' };
    const text = cited(event, 'en');
    assert.match(text, /, 2025-04-15, official, record /);
  });

  test('has of a quantity the day on which it was told, and the name in a language that there is', () => {
    const stock = {
      id: 's',
      measure: 'stockpile',
      published: '2025-07',
      title: { 'zh-Hans': '库存' },
      corrections: [],
    };
    assert.match(cited(stock as unknown as AnyRecord, 'en'), /, “库存”, published 2025-07, record s, /);
  });

  test('of own data names nobody to credit, no version and no day', () => {
    const own = { id: 'o', name: 'A', corrections: [] } as unknown as AnyRecord;
    const options = { dataset: { meta: {} } };
    assert.equal(cite(own, { ...options, format: 'text' }), '“A”, record o.');
    assert.equal(cite(own, { ...options, format: 'bibtex' }), '@misc{o,\n  title = {{A}},\n  language = {en},\n}\n');
    assert.equal(
      cite(own, { ...options, format: 'ris' }),
      'TY  - DATA\r\nID  - o\r\nTI  - A\r\nLA  - en\r\nER  - \r\n',
    );
    assert.deepEqual(JSON.parse(cite(own, { ...options, format: 'csl' })), {
      id: 'o',
      type: 'dataset',
      title: 'A',
      language: 'en',
    });
  });

  test('says in a note that a record was corrected or withdrawn, and where it rests', () => {
    const sources = [
      { id: 'a', publisher: 'A', title: ' A\n' },
      { id: 'b', publisher: 'B', title: 'B', document: '90 FR 1' },
      { id: 'c', publisher: 'C', title: 'C', url: 'https://c.example/', document: '90 FR 2' },
    ] as unknown as Source[];
    const event = {
      id: 'o',
      title: { en: ' A\n' },
      sources: ['a', 'b', 'c'],
      corrections: [{ date: '2026-11' }, { date: '2026-11-02' }],
      withdrawn: { date: '2026-12' },
    } as unknown as AnyRecord;
    const lines = cite(event, { dataset: { meta: {}, sources }, format: 'ris' }).split('\r\n');
    assert.ok(lines.includes('TI  - A'));
    assert.ok(lines.includes('N1  - corrected: 2026-11-02; withdrawn: 2026-12; sources: 90 FR 1 https://c.example/'));
  });

  test('says that a record was corrected or withdrawn', () => {
    const event = record('events', 'h20-licence-requirement-2025');
    const changed = {
      ...event,
      corrections: [{ date: '2026-11-02', field: 'date', was: 'a', now: 'b', reason: { en: 'c' } }],
      withdrawn: { date: '2026-12', reason: { en: 'd' } },
    } as AnyRecord;
    assert.match(cited(changed, 'en'), /, corrected 2026-11-02, withdrawn 2026-12, /);
  });
});

describe('read by a reference manager', () => {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const sources = [...DATASET.sources, NASTY, MONTH, UNDATED];

  test('every source keeps its title, publisher, address and date through BibTeX', () => {
    for (const source of sources) {
      const [item] = parseBibtex(cite(source, { dataset: DATASET, format: 'bibtex' }));
      assert.equal(item?.id, source.id);
      assert.equal(item.title, oneLine(source.title));
      assert.equal(item.author?.[0]?.literal ?? item.author?.[0]?.family, oneLine(source.publisher));
      assert.equal(decoded(item.URL), decoded(source.url));
      assert.equal(item.issued?.['date-parts']?.[0]?.map(pad).join('-'), source.date);
    }
  });

  test('every source keeps its title, publisher, address and date through RIS', () => {
    for (const source of sources) {
      const [item] = parseRis(cite(source, { dataset: DATASET, format: 'ris' }));
      assert.equal(item?.id, source.id);
      assert.equal(item.title, oneLine(source.title));
      assert.equal(item.publisher, oneLine(source.publisher));
      assert.equal(item.URL, source.url);
      assert.equal(item.issued?.['date-parts']?.[0]?.map(pad).join('-'), source.date);
    }
  });

  test('every record is read back with its title and the version', () => {
    const records = [...DATASET.events, ...DATASET.stockpiles, ...DATASET.indicators, ...DATASET.rules];
    for (const one of records) {
      const [bibtex] = parseBibtex(cite(one, { dataset: DATASET, format: 'bibtex' }));
      const [ris] = parseRis(cite(one, { dataset: DATASET, format: 'ris' }));
      assert.deepEqual([bibtex?.title, bibtex?.version], [one.title.en, '0.1.0']);
      assert.deepEqual([ris?.title, ris?.version], [one.title.en, '0.1.0']);
      assert.match(ris?.note ?? '', /credit: chip-policy-data contributors, CC BY 4\.0/);
    }
  });

  test('RIS has no line break inside a value, and every line ends in CR LF', () => {
    const text = cite(NASTY, { dataset: DATASET, format: 'ris' });
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)));
    assert.equal(lines.filter((line) => line.startsWith('ER')).length, 1);
  });

  test('CSL-JSON keeps a month a month and a year a year', () => {
    const parts = (one: AnyRecord) =>
      (JSON.parse(cite(one, { dataset: DATASET, format: 'csl' })) as { issued: unknown }).issued;
    assert.deepEqual(parts(MONTH), { 'date-parts': [[2025, 5]] });
    assert.deepEqual(parts(NASTY), { 'date-parts': [[2025]] });
  });
});

test('refuses a date that does not exist and a format that it does not know', () => {
  const options = { dataset: DATASET, format: 'text' } as const;
  assert.throws(() => cite(NASTY, { ...options, accessed: 'today' }), /^RangeError: invalid date: today$/);
  assert.throws(
    () => cite(NASTY, { ...options, format: 'endnote' as CitationFormat }),
    /^RangeError: unknown format: endnote$/,
  );
});

/** Two ways of writing one address: a parser may percent-encode what is not ASCII. */
const decoded = (url: string | undefined): string => decodeURI(url ?? '');

const pad = (part: number, index: number): string => String(part).padStart(index === 0 ? 4 : 2, '0');
