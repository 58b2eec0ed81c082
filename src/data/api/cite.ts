/**
 * Citations of any record and any source: running text, BibTeX, RIS and CSL-JSON.
 *
 * A date is written as precisely as it is known and no more. Names of publishers are given as one name, because
 * "Bureau of Industry and Security" has no first name to be sorted by.
 */
import type { AnyRecord, Dataset } from './dataset.js';
import { isPlainDate, type PlainDate } from './plain-date.js';
import { toCitation, toText, type Citation } from './citation.js';
import type { Language } from '../schema/index.js';

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export interface CiteOptions {
  /** Where the record's speaker and sources are, and the version and credit of the dataset. */
  readonly dataset: Dataset;
  readonly format: CitationFormat;
  /** The language of titles and words. English by default. */
  readonly language?: Language;
  /** The day on which the reader saw it. */
  readonly accessed?: PlainDate;
}

/**
 * A citation in the format asked for. CSL-JSON is one item as text; a reference list is an array of them.
 * @throws {RangeError} `invalid date: …`, `unknown format: …`
 */
export function cite(record: AnyRecord, options: CiteOptions): string {
  const { dataset, format, language = 'en', accessed } = options;
  if (accessed !== undefined && !isPlainDate(accessed)) throw new RangeError(`invalid date: ${accessed}`);
  const citation = toCitation(record, dataset, language);
  switch (format) {
    case 'text':
      return oneLine(toText(citation, language, accessed));
    case 'bibtex':
      return toBibtex(citation, accessed);
    case 'ris':
      return toRis(citation, accessed);
    case 'csl':
      return JSON.stringify(toCsl(citation, accessed), null, 2);
    default:
      throw new RangeError(`unknown format: ${format satisfies never as string}`);
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toBibtex(citation: Citation, accessed?: PlainDate): string {
  const { author, issued, url, version } = citation;
  const [year, month, day] = issued?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    // Double braces keep the name whole and the title's capitals as they are.
    ['author', author && `{{${bibtexText(author)}}}`],
    ['title', `{{${bibtexText(fullTitle(citation))}}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['version', version && `{${bibtexText(version)}}`],
    ['url', url && `{${bibtexUrl(url)}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['number', citation.document && `{${bibtexText(citation.document)}}`],
    ['language', `{${citation.language}}`],
    ['note', noteOf(citation) && `{${bibtexText(noteOf(citation))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},` : []));
  return `@misc{${citation.id},\n${lines.join('\n')}\n}\n`;
}

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what TeX would read as a command, and parts `--` and `''`, of which it would make a dash and a quote. */
const bibtexText = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}$&#%_^~]/g, (character) => BIBTEX_ESCAPES[character] ?? `\\${character}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** An address is read as it stands, so what would end the field is percent-encoded. */
const bibtexUrl = (url: string): string =>
  url.replace(/[\\{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** Lines end in CR LF and a date has four places, as the format's own description says: `2025/04//`. */
function toRis(citation: Citation, accessed?: PlainDate): string {
  const { author, issued, url, version, document } = citation;
  const fields: [string, string | undefined][] = [
    ['TY', citation.type === 'source' ? 'ELEC' : 'DATA'],
    ['ID', citation.id],
    ['AU', author],
    ['TI', fullTitle(citation)],
    ['PB', citation.type === 'source' ? author : undefined],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && risDate(issued)],
    ['ET', version],
    ['AN', document],
    ['LA', citation.language],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['N1', noteOf(citation) || undefined],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}` : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function risDate(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** An item of CSL-JSON, the format that Zotero, Pandoc and citation processors share. What is not there is not written. */
function toCsl(citation: Citation, accessed?: PlainDate): Record<string, unknown> {
  const { author, url, issued, version, document, archived } = citation;
  return {
    id: citation.id,
    type: citation.type === 'source' ? 'webpage' : 'dataset',
    title: fullTitle(citation),
    author: author && [{ literal: author }],
    publisher: author,
    issued: issued && dateParts(issued),
    accessed: accessed && dateParts(accessed),
    URL: url,
    archive_location: archived,
    number: document,
    version,
    language: citation.language,
    note: noteOf(citation) || undefined,
  };
}

const dateParts = (date: PlainDate): object => ({ 'date-parts': [date.split('-').map(Number)] });

/** What the formats have no field for, in the words of the data: dates, status, credit and where it rests. */
function noteOf(citation: Citation): string {
  const { happened, published, status, corrected, withdrawn, archived, credit, sources } = citation;
  const addresses = sources.flatMap(({ url, document }) => url ?? document ?? []);
  const parts: [string, string | undefined][] = [
    ['date', happened],
    ['published', published],
    ['status', status],
    ['corrected', corrected],
    ['withdrawn', withdrawn],
    ['archived', archived],
    ['credit', credit],
    ['sources', addresses.join(' ') || undefined],
  ];
  return parts.flatMap(([name, value]) => (value ? `${name}: ${value}` : [])).join('; ');
}

const fullTitle = ({ title, speaker }: Citation): string => (speaker === undefined ? title : `${speaker}: ${title}`);

/** Without line breaks, which end a field. Non-breaking spaces are part of French and stay. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ').trim();
