/** What an author asked for and the data does not hold. Apart from the class because it is the same in every language. */
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Problem } from '../../shared/diagnostics/problem.js';

/** A rule that nobody knew of on the day is a fault; a chip that was not yet known is left out, and the chart says so. */
export function faultOf(
  asked: { readonly highlight: readonly string[]; readonly rule: string | undefined },
  data: { readonly dataset: Dataset; readonly whole: Dataset; readonly day: string | undefined },
): Problem | undefined {
  const { highlight } = asked;
  // A property whose attribute was taken away is null.
  const rule = asked.rule ?? undefined;
  const { dataset, whole, day = '' } = data;
  const unknown = highlight.find((id) => !whole.chips?.some((chip) => chip.id === id || chip.family === id));
  if (unknown !== undefined) return lacks('chips', unknown);
  if (rule === undefined || findRecord(dataset, 'rules', rule)) return undefined;
  if (!findRecord(whole, 'rules', rule)) return lacks('rules', rule);
  return { code: 'not-yet-known', subject: day, detail: `rules/${rule} was not public` };
}

const lacks = (collection: 'chips' | 'rules', subject: string): Problem => ({
  code: 'unknown-record',
  subject,
  detail: `${collection}: no record "${subject}"`,
});
