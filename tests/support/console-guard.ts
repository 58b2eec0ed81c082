const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/**
 * Wraps a test so that it fails when anything was printed to the console: a page that we are a
 * guest on stays quiet, and Lit's warnings are defects. The lines that a test expects are named by
 * a part of their text; each of them must appear.
 */
export function withConsoleGuard(
  test: () => Promise<void> | void,
  { expected = [] }: { expected?: readonly string[] } = {},
): () => Promise<void> {
  return async () => {
    const { printed, restore } = listen();
    try {
      await test();
    } finally {
      restore();
    }
    const surprising = printed.filter((line) => !expected.some((part) => line.includes(part)));
    const missing = expected.filter((part) => !printed.some((line) => line.includes(part)));
    if (surprising.length > 0) throw new Error(`printed to the console:\n${surprising.join('\n')}`);
    if (missing.length > 0) throw new Error(`not printed to the console:\n${missing.join('\n')}`);
  };
}

function listen(): { printed: readonly string[]; restore: () => void } {
  const printed: string[] = [];
  const original = { ...console };
  for (const method of methods) {
    console[method] = (...values: unknown[]) => printed.push(`${method}: ${values.join(' ')}`);
  }
  return { printed, restore: () => Object.assign(console, original) };
}
