/** What is wrong with an author's own data, in words for an editor who has never seen a schema. */
import type { BaseIssue } from 'valibot';

export interface ParseError {
  /** The row as a spreadsheet numbers it, the header being row 1. Only for tables. */
  readonly row?: number;
  /** The column's name as written in the header. Only for tables. */
  readonly column?: string;
  /** Where it is in the data: `events[3].title`. Empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Errors that are told; the others are counted. */
export const SHOWN_ERRORS = 20;

/** Collects errors without keeping more than are told, so that a hopeless file of 100,000 rows costs no memory. */
export class ErrorList {
  readonly shown: ParseError[] = [];
  total = 0;

  add(error: ParseError): void {
    this.total += 1;
    if (this.shown.length < SHOWN_ERRORS) this.shown.push(error);
  }
}

/** What one issue of the schema says about a value. */
export function describeIssue(issue: BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a known field';
  if (issue.received === 'undefined') return 'is missing';
  const words = issue.message.startsWith('Invalid ') ? expectation(issue) : issue.message;
  return `${words}; found ${quote(issue.input)}`;
}

function expectation({ type, expected }: BaseIssue<unknown>): string {
  switch (type) {
    case 'string':
      return 'must be text';
    case 'boolean':
      return 'must be true or false';
    case 'array':
      return 'must be a list';
    case 'record':
    case 'strict_object':
      return 'must be a group of fields';
    default:
      return `must be ${(expected ?? 'something else').replace(/[()]/g, '').replaceAll(' | ', ' or ')}`;
  }
}

/** A value in a few words; of a long text its beginning, never half a character. */
export function quote(input: unknown): string {
  if (input === null) return 'nothing (null)';
  if (typeof input === 'string')
    return `“${input.length > 40 ? `${input.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '')}…` : input}”`;
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return Array.isArray(input) ? 'a list' : 'a group of fields';
}

const WEB_PAGE = /^\s*<(?:!doctype\s+html|html|head|body|script|\?xml|!--)/i;

/** What is wrong with a file before anybody looks inside, or nothing. */
export function faultOfText(text: string, maxCharacters: number): string | undefined {
  if (text.trim() === '') return 'The file is empty.';
  if (text.length > maxCharacters) {
    return `The file is too large: ${megabytes(text.length)} MB, and at most ${megabytes(maxCharacters)} MB are read.`;
  }
  if (WEB_PAGE.test(text)) {
    return 'This is a web page, not data. Check that the address leads to the file itself and that anybody may read it.';
  }
  return undefined;
}

const megabytes = (characters: number): string => (characters / 1_000_000).toFixed(1);
