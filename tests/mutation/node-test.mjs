/** What the tests import from `node:test`, as Mocha has it. */
export const { after, afterEach, before, beforeEach, describe, it } = globalThis;
export const test = it;
