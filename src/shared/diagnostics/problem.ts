/** Everything that can be wrong with what an author gave. Stable names, documented under "When something is wrong". */
export const PROBLEM_CODES = [
  'unknown-record',
  'not-yet-known',
  'invalid-date',
  'invalid-number',
  'invalid-choice',
  'withdrawn',
  'src-unreachable',
  'src-not-data',
  'src-invalid',
  'src-too-large',
  'data-unreachable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A reason why an element keeps the article's own text. */
export interface Problem {
  readonly code: ProblemCode;
  /** What the author wrote: an id, a date, an address. Shown in the line under the article's text. */
  readonly subject: string;
  /** For the console: the path to the bad value and what was expected there. */
  readonly detail: string;
}

export const unknownRecord = (collection: string, id: string): Problem => ({
  code: 'unknown-record',
  subject: id,
  detail: `${collection}: no record "${id}"`,
});

/** An attribute that says something else than the few words that it may. */
export const invalidChoice = (name: string, subject: string, words: string): Problem => ({
  code: 'invalid-choice',
  subject,
  detail: `${name}: "${subject}" must be one of: ${words}`,
});

/** The beginning of what an author wrote, which may be long; never half a character. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** A file, or a part of the script that lies beside it, did not come. */
export const unreachable = (what: string, error: unknown, subject = what): Problem => ({
  code: 'data-unreachable',
  subject,
  detail: `${what}: ${error instanceof Error ? error.message : 'no answer'}`,
});
