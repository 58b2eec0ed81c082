import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idChanges, idLines, withIdLines } from '../../scripts/release-ids.mjs';

const before = {
  ids: { actors: ['lao', 'law'], events: ['letter'] },
  corrections: [
    '# Corrections',
    '',
    '- **2026-09-01** `events/letter` date: was “2025-04-15”, now “2025-04-09”. The letter is dated so.',
    '',
  ].join('\n'),
};
const now = {
  ids: { actors: ['lao', 'lau', 'law'], events: ['letter', 'rule'] },
  corrections: [
    '# Corrections',
    '',
    '- **2026-10-03** `actors/law` withdrawn; see lau. Nobody.',
    '- **2026-10-02** `events/letter` title.en: was “Letter”, now “A letter”. More exact.',
    '- **2026-10-01** `actors/lao` moved to lau.',
    '- **2026-09-01** `events/letter` date: was “2025-04-15”, now “2025-04-09”. The letter is dated so.',
    '',
  ].join('\n'),
};

describe('a release of the data says what became of its ids', () => {
  test('since the last one: added, moved, withdrawn and corrected, and nothing that was told before', () => {
    assert.deepEqual(idLines(idChanges(before, now)), [
      '- Ids added: 2 (`actors/lau`, `events/rule`).',
      '- Ids moved: 1 (`actors/lao → lau`).',
      '- Ids withdrawn: 1 (`actors/law`).',
      '- Ids corrected: 1 (`events/letter`).',
    ]);
  });

  test('each kind that has none is said to have none', () => {
    assert.deepEqual(idLines(idChanges(now, now)), [
      '- Ids added: none.',
      '- Ids moved: none.',
      '- Ids withdrawn: none.',
      '- Ids corrected: none.',
    ]);
  });

  test('a record that is corrected twice is named once', () => {
    const twice = '- **2026-10-05** `events/rule` date: was “2025”, now “2026”. A.\n';
    const again = '- **2026-10-06** `events/rule` source: was “a”, now “b”. B.\n';
    assert.deepEqual(idChanges(now, { ...now, corrections: again + twice + now.corrections }).corrected, [
      'events/rule',
    ]);
  });

  test('the changelog has them under the heading of their version', () => {
    assert.equal(
      withIdLines('# Changelog\n\n## 0.2.0\n\n- A note.\n\n## 0.1.0\n', '0.2.0', ['- Ids added: none.']),
      '# Changelog\n\n## 0.2.0\n\n- Ids added: none.\n\n- A note.\n\n## 0.1.0\n',
    );
  });

  test('a changelog without that version is not written', () => {
    assert.throws(() => withIdLines('# Changelog\n', '0.2.0', []), /has no “## 0\.2\.0”/);
  });
});
