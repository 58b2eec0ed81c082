/** What a schema found wrong, in words for a person who edits a record and has never seen the schema. */
import * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

/** `date: must be a date that exists, written 2028, 2025-04 or 2025-04-09` */
export function describeIssue(issue: Issue): string {
  const path = v.getDotPath(issue);
  return path === null ? wordsFor(issue) : `${path}: ${wordsFor(issue)}`;
}

function wordsFor(issue: Issue): string {
  const isDefault = issue.message.startsWith('Invalid ');
  if (!isDefault) return issue.message;
  if (issue.type === 'strict_object') return objectWords(issue);
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return `must be ${optionsOf(issue.expected)}, not ${issue.received}`;
    case 'string':
      return `must be text, not ${issue.received}`;
    case 'number':
      return `must be a number, not ${issue.received}`;
    case 'boolean':
      return `must be true or false, not ${issue.received}`;
    case 'array':
      return 'must be a list';
    case 'min_length':
      return 'must not be an empty list';
    default:
      return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
  }
}

function objectWords(issue: Issue): string {
  if (issue.expected === 'never') return 'is not a field of this collection';
  if (issue.expected?.startsWith('"')) return 'is missing';
  return `must be a group of fields, not ${issue.received}`;
}

const optionsOf = (expected: string | null): string =>
  (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ' or ');
