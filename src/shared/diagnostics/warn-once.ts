import { shortened, type Problem } from './problem.js';

/**
 * The only place that may speak in the console. A page with a hundred embeds of one broken file must not print a hundred
 * lines, so each line is said once. Counted, so that tests can assert that nothing was said.
 */
const said = new Set<string>();

export function warnOnce(tag: string, { code, subject, detail }: Problem): void {
  // What an author wrote may be long and have lines of its own; ours is one line, and goes on after it.
  const short = detail.replace(subject, () => shortened(subject));
  const line = `<${tag}> ${code}: ${short}`.replace(/\s+/g, ' ').slice(0, 999);
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** How many warnings were printed since the page opened. */
export const warningCount = (): number => said.size;
