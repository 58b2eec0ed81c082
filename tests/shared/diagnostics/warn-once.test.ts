import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { warnOnce, warningCount } from '../../../src/shared/diagnostics/warn-once.js';

describe('a warning', () => {
  const printed = (...calls: readonly (readonly [string, string, string])[]): unknown[] => {
    const warn = mock.method(console, 'warn', () => undefined);
    calls.forEach((call) => warnOnce(...call));
    warn.mock.restore();
    return warn.mock.calls.flatMap((call) => call.arguments as unknown[]);
  };

  test('says which element, what kind and where, on one line', () => {
    const lines = printed(['src-invalid', 'chip-quote-card', 'quotes[3].date: is missing']);
    assert.deepEqual(lines, ['<chip-quote-card> src-invalid: quotes[3].date: is missing']);
  });

  test('is printed once, however many embeds have the same fault', () => {
    const call = ['unknown-record', 'chip-quote-card', 'quotes: no record "x"'] as const;
    assert.equal(printed(call, call, call).length, 1);
  });

  test('is printed for each other fault, and counted', () => {
    const before = warningCount();
    const lines = printed(
      ['unknown-record', 'chip-quote-card', 'quotes: no record "y"'],
      ['unknown-record', 'chip-stockpile-gauge', 'quotes: no record "y"'],
      ['invalid-date', 'chip-quote-card', 'quotes: no record "y"'],
    );
    assert.equal(lines.length, 3);
    assert.equal(warningCount(), before + 3);
  });
});
