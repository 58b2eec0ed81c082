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

  test('stays one line, and a short one, whatever the author wrote', () => {
    const lines = printed(
      ['invalid-date', 'chip-quote-card', 'as-of: "2025\r\n<chip-quote-card> all is well"'],
      ['invalid-date', 'chip-quote-card', 'x'.repeat(100_000)],
    );
    assert.equal(lines[0], '<chip-quote-card> invalid-date: as-of: "2025 <chip-quote-card> all is well"');
    assert.equal(String(lines[1]).length, 999);
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
