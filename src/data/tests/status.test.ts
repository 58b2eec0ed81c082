import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { statusHistory } from '../api/status.js';
import type { Chip, ControlRule } from '../schema/index.js';
import { history, known, line } from './support/periods.js';
import { chip, DATASET } from './support/records.js';

const { rules, chips } = DATASET;

describe('the periods of a chip for China', () => {
  const TABLE: [id: string, periods: string[]][] = [
    [
      'nvidia-h20',
      [
        '2023-11-09 | not-controlled | below-threshold | oct-2022',
        '2023-11-17 | not-controlled | below-threshold | oct-2023',
        '2025-04-09 | licence-required | named-in-letter | apr-2025-h20-letter',
        '2026-01-15 | licence-required | named-in-letter | apr-2025-h20-letter | case-by-case? by jan-2026-review',
      ],
    ],
    [
      'nvidia-h200-sxm',
      [
        '2023-11-13 | licence-required | meets-threshold | 3A090 | oct-2022 | presumption-of-denial by oct-2022',
        '2023-11-17 | licence-required | meets-threshold | 3A090.a | oct-2023 | presumption-of-denial by oct-2023',
        '2026-01-15 | licence-required | meets-threshold | 3A090.a | oct-2023 | case-by-case by jan-2026-review',
      ],
    ],
    [
      'nvidia-h100-sxm',
      [
        '2022-03-22 | not-controlled | no-rule-in-force',
        '2022-08-26 | licence-required | named-in-letter | letters-2022-08',
        '2022-10-21 | licence-required | meets-threshold | 3A090 | oct-2022 | presumption-of-denial by oct-2022',
        '2023-11-17 | licence-required | meets-threshold | 3A090.a | oct-2023 | presumption-of-denial by oct-2023',
        '2026-01-15 | licence-required | meets-threshold | 3A090.a | oct-2023 | case-by-case by jan-2026-review',
      ],
    ],
    [
      'nvidia-a800',
      [
        '2022-11-08 | not-controlled | below-threshold | oct-2022',
        '2023-11-17 | licence-required | meets-threshold | 3A090.a | oct-2023 | presumption-of-denial by oct-2023',
        '2026-01-15 | licence-required | meets-threshold | 3A090.a | oct-2023 | case-by-case by jan-2026-review',
      ],
    ],
    ['nvidia-rtx-4090d', ['2023-12-28 | not-controlled | not-for-data-centres | oct-2023']],
    [
      'amd-mi308x',
      [
        '2024 | depends | missing-input | 3A090.a, 3A090.b | oct-2023 | presumption-of-denial by oct-2023',
        '2025-04-09 | licence-required | named-in-letter | apr-2025-h20-letter',
        '2026-01-15 | licence-required | named-in-letter | apr-2025-h20-letter | uncertain? by jan-2026-review',
      ],
    ],
  ];
  for (const [id, periods] of TABLE) {
    test(`${id}: ${periods.length}`, () => assert.deepEqual(history(id), periods));
  }
});

describe('the periods elsewhere', () => {
  test('end for the UAE when it joins another group, and the public learns it four days later', () => {
    assert.deepEqual(history('nvidia-h200-sxm', 'united-arab-emirates'), [
      '2023-11-13 | not-controlled | destination-out-of-scope | oct-2022',
      '2023-11-17 | licence-required | meets-threshold | 3A090.a | oct-2023',
      '2026-07-10 | depends | approved-recipients-only | 3A090.a | uae-a5-2026',
    ]);
    const [, , last] = statusHistory(chip('nvidia-h200-sxm'), 'united-arab-emirates', rules);
    assert.equal(last?.publicSince, '2026-07-14');
  });

  test('begin for Macau with the extension of January 2023, published a day later', () => {
    const periods = statusHistory(chip('nvidia-a100-80gb'), 'macau', rules);
    const macau = periods.find(({ from }) => from === '2023-01-17');
    assert.deepEqual([macau?.outcome, macau?.publicSince], ['licence-required', '2023-01-18']);
  });

  test('leave an unlisted country alone, whatever the chip', () => {
    assert.equal(
      history('nvidia-h200-sxm', 'world').at(-1),
      '2023-11-17 | not-controlled | destination-out-of-scope | oct-2023',
    );
  });
});

describe('what a period says', () => {
  const h20 = chip('nvidia-h20');
  const { announced: _announced, released: _released, ...undated } = h20;

  test('is what is known and nothing besides, not even an empty field', () => {
    const [first, , , last] = statusHistory(h20, 'china', rules);
    assert.deepEqual(first, {
      from: '2023-11-09',
      publicSince: '2023-11-09',
      begins: 'announced',
      outcome: 'not-controlled',
      because: 'below-threshold',
      rule: 'oct-2022',
    });
    assert.deepEqual(last, {
      from: '2026-01-15',
      publicSince: '2026-01-13',
      outcome: 'licence-required',
      because: 'named-in-letter',
      rule: 'apr-2025-h20-letter',
      review: { policy: 'case-by-case', rule: 'jan-2026-review', interpreted: true },
    });
  });

  test('is judged by the rule itself without the word “interpreted”', () => {
    const [first] = statusHistory(chip('nvidia-h200-sxm'), 'china', rules);
    assert.deepEqual(first?.review, { policy: 'presumption-of-denial', rule: 'oct-2022' });
  });

  test('has no rule while none is in force', () => {
    const [first] = statusHistory({ ...undated, announced: '2022-03-22' }, 'china', rules);
    assert.deepEqual(first, {
      from: '2022-03-22',
      publicSince: '2022-03-22',
      begins: 'announced',
      outcome: 'not-controlled',
      because: 'no-rule-in-force',
    });
  });

  test('is the whole time for a chip of which no day is recorded', () => {
    const periods = statusHistory(undated, 'china', rules);
    assert.deepEqual(periods[0], { outcome: 'not-controlled', because: 'no-rule-in-force' });
    assert.deepEqual(periods.map(line), [
      'always | not-controlled | no-rule-in-force',
      '2022-08-26 | not-controlled | not-named | letters-2022-08',
      '2022-10-21 | not-controlled | below-threshold | oct-2022',
      '2023-11-17 | not-controlled | below-threshold | oct-2023',
      '2025-04-09 | licence-required | named-in-letter | apr-2025-h20-letter',
      '2026-01-15 | licence-required | named-in-letter | apr-2025-h20-letter | case-by-case? by jan-2026-review',
    ]);
  });

  test('begins with the release of a chip that was not announced before', () => {
    const [first] = statusHistory({ ...undated, released: '2024' }, 'china', rules);
    assert.deepEqual([first?.from, first?.publicSince, first?.begins], ['2024', '2024', 'released']);
  });

  test('names a licence exception, from the rule that offers it', () => {
    assert.deepEqual(history('nvidia-rtx-4090'), [
      '2022-09-20 | not-controlled | not-named | letters-2022-08',
      '2022-10-21 | not-controlled | below-threshold | oct-2022',
      '2023-11-17 | licence-required | meets-threshold | 3A090.a | oct-2023 | presumption-of-denial by oct-2023 | NAC',
      '2026-01-15 | licence-required | meets-threshold | 3A090.a | oct-2023 | case-by-case by jan-2026-review | NAC',
    ]);
  });

  test('says that a number was an estimate, from the rule that compares it', () => {
    const guessed: Chip = { ...h20, dieArea: { value: 1000, confidence: 'estimated' } };
    assert.deepEqual(
      statusHistory(guessed, 'china', rules).map(({ from, estimated }) => [from, estimated]),
      [
        ['2023-11-09', undefined],
        ['2023-11-17', true],
        ['2025-04-09', true],
        ['2026-01-15', true],
      ],
    );
  });
});

describe('the day from which one could know of a change', () => {
  const a100 = chip('nvidia-a100-80gb');
  const letter = rules.filter(({ id }) => id === 'letters-2022-08');
  /** The letter of August 2022 as another rule. */
  const like = (id: string, change: Partial<ControlRule>): ControlRule[] =>
    letter.map((rule) => ({ ...rule, id, ...change }));
  const days = (...from: ControlRule[][]) =>
    statusHistory(a100, 'china', from.flat()).map(({ from: day, publicSince }) => `${day} ${publicSince}`);

  test('is the one on which the rule was announced or published, before or after it began', () => {
    assert.deepEqual(
      statusHistory(chip('nvidia-h100-sxm'), 'china', rules).map(({ from, publicSince }) => [from, publicSince]),
      [
        ['2022-03-22', '2022-03-22'],
        ['2022-08-26', '2022-08-31'],
        ['2022-10-21', '2022-10-07'],
        ['2023-11-17', '2023-10-17'],
        ['2026-01-15', '2026-01-13'],
      ],
    );
  });

  test('is the day itself where only an earlier rule ended', () => {
    assert.deepEqual(days(letter).slice(1), ['2022-08-26 2022-08-31', '2022-10-21 2022-10-21']);
  });

  test('is the later of two that began together, in whatever order they come', () => {
    const second = like('second', { published: '2022-09-15' });
    assert.deepEqual(days(letter, second)[1], '2022-08-26 2022-09-15');
    assert.deepEqual(days(second, letter)[1], '2022-08-26 2022-09-15');
  });

  test('leaves out a rule that was never enforced, and one for other places', () => {
    const enforced = { until: '2022-10-01', note: { en: 'Never enforced.' } };
    assert.deepEqual(days(letter, like('b', { published: '2022-09-15', enforced }))[1], '2022-08-26 2022-08-31');
    assert.deepEqual(
      days(letter, like('b', { published: '2022-09-15', destinations: ['russia'] }))[1],
      '2022-08-26 2022-08-31',
    );
  });

  test('is that of a rule for several places, of which one is asked for', () => {
    assert.deepEqual(days(like('b', { destinations: ['russia', 'china'] }))[1], '2022-08-26 2022-08-31');
  });

  test('is that of the rule that gives the answer, though it is for other places', () => {
    const [, , last] = statusHistory(a100, 'world', rules);
    assert.deepEqual(
      [last?.from, last?.because, last?.publicSince],
      ['2023-11-17', 'destination-out-of-scope', '2023-10-17'],
    );
  });
});

describe('what was in force and public', () => {
  test('does not know of the H20 letter before Nvidia told of it', () => {
    assert.equal(known('nvidia-h20', '2025-04-14'), '2023-11-17 | not-controlled | below-threshold | oct-2023');
    assert.equal(
      known('nvidia-h20', '2025-04-15'),
      '2025-04-09 | licence-required | named-in-letter | apr-2025-h20-letter',
    );
  });

  test('does not count a rule that is public and not yet in force', () => {
    assert.match(known('nvidia-h200-sxm', '2026-01-14') ?? '', /presumption-of-denial/);
    assert.match(known('nvidia-h200-sxm', '2026-01-15') ?? '', /case-by-case/);
  });

  test('knows nothing of a chip before its announcement', () => {
    assert.equal(known('nvidia-h20', '2023-11-08'), undefined);
    assert.equal(known('amd-mi308x', '2024-06-30'), undefined);
  });

  test('knows a chip of which no day is recorded on every day', () => {
    assert.equal(known('nvidia-b30a', '2001-01-01'), 'always | not-controlled | no-rule-in-force');
  });

  test('never counts a rule that was not enforced', () => {
    const all = chips.flatMap((record) => statusHistory(record, 'world', rules));
    assert.deepEqual(
      all.filter(({ rule }) => rule === 'jan-2025-diffusion'),
      [],
    );
  });
});
