const mocha = new URL('node-test.mjs', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'node:test' ? { url: mocha, shortCircuit: true } : next(specifier, context);
