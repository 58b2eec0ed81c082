import type { Problem } from '../diagnostics/problem.js';

/** A number in an attribute. An empty attribute is one that was not filled in; Lit's own converter would make 0 of it. */
export const toNumber = (text: string | null): number | undefined => (text?.trim() ? Number(text) : undefined);

/** The first of an element's numbers that is none, by its attribute's name; nothing when all are well or not given. */
export function numberFault(element: Element, numbers: Readonly<Record<string, unknown>>): Problem | undefined {
  const name = Object.keys(numbers).find((one) => numbers[one] != null && !Number.isFinite(numbers[one]));
  if (name === undefined) return undefined;
  const subject = element.getAttribute(name) ?? String(numbers[name]);
  return { code: 'invalid-number', subject, detail: `${name}: "${subject}" is not a number` };
}
