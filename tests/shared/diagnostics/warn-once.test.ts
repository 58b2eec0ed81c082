import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { unknownRecord, type Problem } from '../../../src/shared/diagnostics/problem.js';
import { warnOnce, warningCount } from '../../../src/shared/diagnostics/warn-once.js';

describe('a warning', () => {
  const invalid = (subject: string): [string, Problem] => [
    'chip-quote-card',
    { code: 'invalid-date', subject, detail: `as-of: "${subject}" is no date` },
  ];
  const printed = (...calls: readonly (readonly [tag: string, Problem])[]): unknown[] => {
    const warn = mock.method(console, 'warn', () => undefined);
    calls.forEach((call) => warnOnce(...call));
    warn.mock.restore();
    return warn.mock.calls.flatMap((call) => call.arguments as unknown[]);
  };

  test('says which element, what kind and where, on one line', () => {
    const lines = printed([
      'chip-quote-card',
      { code: 'src-invalid', subject: 'own.json', detail: 'quotes[3].date: is missing' },
    ]);
    assert.deepEqual(lines, ['<chip-quote-card> src-invalid: quotes[3].date: is missing']);
  });

  test('stays one line, and a short one, whatever the author wrote', () => {
    const lines = printed(invalid('2025\r\n<chip-quote-card> all is well'), [
      'chip-quote-card',
      { code: 'src-invalid', subject: 'own.json', detail: 'x'.repeat(100_000) },
    ]);
    assert.equal(lines[0], '<chip-quote-card> invalid-date: as-of: "2025 <chip-quote-card> all is well" is no date');
    assert.equal(String(lines[1]).length, 999);
  });

  test('shows the beginning of a long value, never half a character, and what is wrong with it', () => {
    const lines = printed(invalid('x'.repeat(60) + 'y'), invalid(`${'x'.repeat(59)}😀`), invalid('x'.repeat(60)));
    assert.deepEqual(lines, [
      `<chip-quote-card> invalid-date: as-of: "${'x'.repeat(60)}…" is no date`,
      `<chip-quote-card> invalid-date: as-of: "${'x'.repeat(59)}…" is no date`,
      `<chip-quote-card> invalid-date: as-of: "${'x'.repeat(60)}" is no date`,
    ]);
  });

  test('shows a value as it is written, whatever its signs mean elsewhere', () => {
    assert.deepEqual(printed(invalid('$& $1 $$')), ['<chip-quote-card> invalid-date: as-of: "$& $1 $$" is no date']);
  });

  test('is printed once, however many embeds have the same fault', () => {
    const call = ['chip-quote-card', unknownRecord('quotes', 'x')] as const;
    assert.equal(printed(call, call, call).length, 1);
  });

  test('is printed for each other fault, and counted', () => {
    const before = warningCount();
    const lines = printed(
      ['chip-quote-card', unknownRecord('quotes', 'y')],
      ['chip-stockpile-gauge', unknownRecord('quotes', 'y')],
      ['chip-quote-card', { ...unknownRecord('quotes', 'y'), code: 'withdrawn' }],
    );
    assert.equal(lines.length, 3);
    assert.equal(warningCount(), before + 3);
  });
});
