/**
 * The only place that may speak in the console. A page with a hundred embeds of one broken file must not print a hundred
 * lines, so each code and subject is said once. Counted, so that tests can assert that nothing was said.
 */
const said = new Set<string>();

export function warnOnce(code: string, subject: string, detail: string): void {
  const key = `${code}|${subject}|${detail}`;
  if (said.has(key)) return;
  said.add(key);
  // What an author wrote may be long and have lines of its own; ours is one line.
  console.warn(`<${subject}> ${code}: ${detail}`.replace(/\s+/g, ' ').slice(0, 999));
}

/** How many warnings were printed since the page opened. */
export const warningCount = (): number => said.size;
