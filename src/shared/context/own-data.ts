import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import { parseCsv, parseDataset, type ParseError, type TableCollection } from 'chip-policy-data/parse';
import { shortened, type Problem } from '../diagnostics/problem.js';

/** Ten megabytes: a hundred thousand rows fit; a bomb does not. */
const LIMIT = 10_000_000;

export type OwnData = { readonly dataset: Dataset } | { readonly problem: Problem };

const loads = new Map<string, Promise<OwnData>>();

/** An author's file, fetched and checked once however many elements of the page name it. */
export function loadOwn(src: string, base: string, collection: CollectionName): Promise<OwnData> {
  const url = toUrl(src, base);
  if (!url) {
    const detail = `src: "${src}" is not an address on the web`;
    return Promise.resolve({ problem: { code: 'src-unreachable', subject: src, detail } });
  }
  const key = `${collection} ${url}`;
  const running = loads.get(key) ?? fetchOwn(url, src, collection);
  loads.set(key, running);
  // A failure may be passing: the next element that asks tries again.
  void running.then((result) => 'problem' in result && loads.delete(key));
  return running;
}

/** The author's records given by property, checked like a file. */
export function checkOwn(given: unknown, collection: CollectionName): OwnData {
  const records = Array.isArray(given) ? (given as unknown[]) : [given];
  const result = parseDataset({ [collection]: records });
  return toOwnData(result, `${collection} property`);
}

function toUrl(src: string, base: string): string | undefined {
  try {
    const url = new URL(src, base);
    return ['http:', 'https:', 'file:', 'blob:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

async function fetchOwn(url: string, src: string, collection: CollectionName): Promise<OwnData> {
  let text: string | undefined;
  let isCsv = /\.csv(?:$|[?#])|output=csv/.test(url);
  try {
    const response = await fetch(url);
    if (!response.ok) return unreachable(src, `${shortened(url)} answered ${response.status}`);
    isCsv ||= response.headers.get('content-type')?.includes('csv') === true;
    text = await readUpTo(response, LIMIT);
  } catch (error) {
    return unreachable(src, `${shortened(url)}: ${error instanceof Error ? error.message : 'no answer'}`);
  }
  if (text === undefined) {
    const detail = `${shortened(url)} is larger than ${LIMIT / 1_000_000} MB`;
    return { problem: { code: 'src-too-large', subject: src, detail } };
  }
  // A collection that no table can hold is refused there, in words.
  return toOwnData(isCsv ? parseCsv(text, collection as TableCollection) : parseDataset(text), src);
}

const unreachable = (subject: string, detail: string): OwnData => ({
  problem: { code: 'src-unreachable', subject, detail: `src: ${detail}` },
});

type ParseResult = ReturnType<typeof parseDataset>;

function toOwnData(result: ParseResult, subject: string): OwnData {
  if (result.dataset) return { dataset: result.dataset };
  const [first] = result.errors;
  // Of a first row that names no column nobody can say that it is a table.
  const isWhole = first?.path === '' && (first.row ?? 1) === 1;
  const code = isWhole ? 'src-not-data' : 'src-invalid';
  const detail = result.errors.map(toLine).join('; ');
  return { problem: { code, subject, detail } };
}

/** Where an author finds it: the row and the column of a table, the path in other data. */
function toLine({ row, column, path, message }: ParseError): string {
  const place = row === undefined ? path : [`row ${row}`, column ?? path].filter(Boolean).join(', ');
  return place === '' ? message : `${place}: ${message}`;
}

/** The body as text, or nothing when it is larger than the limit. Counts while it streams, after decompression. */
async function readUpTo(response: Response, limit: number): Promise<string | undefined> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
