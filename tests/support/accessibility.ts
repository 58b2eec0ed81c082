import type axe from 'axe-core';
// The package has no ES module: it puts `axe` on the page.
import 'axe-core/axe.min.js';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Fails when an automatic audit finds a violation of WCAG 2.0, 2.1 or 2.2, level A or AA. */
export async function expectAccessible(element: Element): Promise<void> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  // Without this it writes a path for everything that passes, which takes most of the time.
  const { violations } = await run(element, {
    runOnly: { type: 'tag', values: levels },
    resultTypes: ['violations'],
  });
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => [`${id}: ${help}`, JSON.stringify(target), failureSummary].join('\n  ')),
  );
  if (lines.length > 0) throw new Error(`not accessible:\n${lines.join('\n')}`);
}
