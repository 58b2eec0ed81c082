import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { DestinationId } from '../api/destinations.js';
import { chipStatus, periodsKnownOn, statusHistory, type StatusPeriod } from '../api/status.js';
import { chip, DATASET } from './support/records.js';

const { rules, chips } = DATASET;

/** A period in one line: since when, what, by which paragraph or rule, and how an application is judged. */
function line({ from = 'always', outcome, because, rule, paragraph, review, exception }: StatusPeriod): string {
  const judged = review && `${review.policy}${review.interpreted ? '?' : ''} by ${review.rule}`;
  return [from, outcome, because, paragraph, rule, judged, exception].filter((part) => part !== undefined).join(' | ');
}

const history = (id: string, destination: DestinationId = 'china'): string[] =>
  statusHistory(chip(id), destination, rules).map(line);

/** How a chip stood, as far as one could know on that day. */
const known = (id: string, day: string, destination: DestinationId = 'china'): string | undefined => {
  const last = periodsKnownOn(statusHistory(chip(id), destination, rules), day).at(-1);
  return last && line(last);
};

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

  test('never counts a rule that was not enforced', () => {
    const all = chips.flatMap((record) => statusHistory(record, 'world', rules));
    assert.deepEqual(
      all.filter(({ rule }) => rule === 'jan-2025-diffusion'),
      [],
    );
  });
});

describe('what an embed downloads', () => {
  const ids = [...new Set(chips.flatMap((record) => [record.id, record.family]))];

  test('is one chip or a family, by the name that its members share', () => {
    const names = ['nvidia-h100-sxm', 'h100', 'h20', 'mi350', 'rtx-4090-d'].map((id) => chipStatus(DATASET, id)?.label);
    assert.deepEqual(names, ['H100 SXM', 'H100', 'H20', 'MI350', 'RTX 4090 D']);
    assert.equal(chipStatus(DATASET, 'h2000'), undefined);
  });

  test('names every destination once, and every rule and source that it refers to', () => {
    for (const id of ids) {
      const status = chipStatus(DATASET, id);
      assert.ok(status, id);
      assert.deepEqual(status.histories.flatMap(({ destinations }) => destinations).sort(), [
        'china',
        'd1-d4-d5',
        'd5',
        'hq-d5',
        'macau',
        'russia',
        'united-arab-emirates',
        'world',
      ]);
      const named = new Set(status.rules.map((rule) => rule.id));
      const cited = new Set(status.sources.map((source) => source.id));
      for (const { rule, review } of status.histories.flatMap(({ periods }) => periods)) {
        assert.ok(rule === undefined || named.has(rule), `${id}: ${rule}`);
        assert.ok(review === undefined || named.has(review.rule), `${id}: ${review?.rule}`);
      }
      assert.ok(
        status.rules.every(({ sources }) => sources.every((source) => cited.has(source))),
        id,
      );
    }
  });

  test('is at most 2 KiB compressed', () => {
    const sizes = ids.map((id) => gzipSync(JSON.stringify(chipStatus(DATASET, id)), { level: 9 }).length);
    assert.ok(Math.max(...sizes) <= 2048, String(Math.max(...sizes)));
  });

  test('may speak of a family as one, because its members stand alike from the day that both are there', () => {
    const later = (id: string, destination: DestinationId): string =>
      known(id, '2026-11-24', destination)?.replace(/^\S+ /, '') ?? '';
    for (const family of new Set(chips.map((record) => record.family))) {
      const members = chips.filter((record) => record.family === family).map((record) => record.id);
      for (const destination of ['china', 'united-arab-emirates', 'world'] as const) {
        assert.equal(new Set(members.map((id) => later(id, destination))).size, 1, `${family} to ${destination}`);
      }
    }
  });
});
