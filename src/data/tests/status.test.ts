import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { DestinationId } from '../api/destinations.js';
import { chipStatus, periodsKnownOn, statusHistory, type StatusPeriod } from '../api/status.js';
import type { Dataset } from '../api/dataset.js';
import type { Chip, ControlRule, Source } from '../schema/index.js';
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

describe('what an embed downloads', () => {
  const membersOf = (family: string) => chips.filter((record) => record.family === family).map(({ id }) => id);
  /** Of a family of one, its member says all. */
  const families = [...new Set(chips.map(({ family }) => family))].filter((family) => membersOf(family).length > 1);
  const ids = [...chips.map(({ id }) => id), ...families];

  test('is one chip or a family, by the name that its members share', () => {
    const names = ['nvidia-h100-sxm', 'h100', 'h20', 'mi350', 'rtx-4090-d'].map((id) => chipStatus(DATASET, id)?.label);
    assert.deepEqual(names, ['H100 SXM', 'H100', 'H20', 'MI350', 'RTX 4090 D']);
    assert.equal(chipStatus(DATASET, 'h2000'), undefined);
  });

  /** Records of which only the fields that are named differ from the H20. */
  const members = (...each: (Partial<Chip> & { id: string })[]): Chip[] =>
    each.map((fields) => ({ ...chip('nvidia-h20'), family: 'own', ...fields }));
  const status = (records: Chip[], id = 'own', rest: Partial<Dataset> = {}) =>
    chipStatus({ meta: { version: '1.2.3' }, chips: records, ...rest }, id);

  test('is the record of that id, also where it is called by an id of before, and nothing once it is withdrawn', () => {
    const withdrawn = { date: '2026-10-01', reason: { en: 'Wrong.' } };
    const moved = { date: '2026-10-01', redirect: 'new' };
    assert.equal(status(members({ id: 'old', moved }, { id: 'new', label: 'New' }), 'old')?.label, 'New');
    assert.equal(status(members({ id: 'gone', withdrawn }), 'gone'), undefined);
    assert.equal(status(members({ id: 'gone', withdrawn })), undefined);
    assert.equal(status(members({ id: 'gone', withdrawn }, { id: 'new', label: 'New' }))?.label, 'New');
    assert.equal(status(members({ id: 'old', moved, label: 'Old' }, { id: 'new', label: 'New' }))?.label, 'New');
    assert.equal(chipStatus({ meta: {} }, 'h20'), undefined);
  });

  test('stands for a family as the member that came first', () => {
    const begins = (...each: Parameters<typeof members>) => status(members(...each))?.histories[0]?.periods[0]?.from;
    assert.equal(begins({ id: 'a', announced: '2024-02' }, { id: 'b', announced: '2024-01' }), '2024-01');
    assert.equal(begins({ id: 'a', announced: '2024-01' }, { id: 'b', announced: '2024-02' }), '2024-01');
    const { announced: _announced, released: _released, ...undated } = chip('nvidia-h20');
    const late = { ...undated, id: 'a', family: 'own' };
    assert.equal(status([late, ...members({ id: 'b', announced: '2024' })])?.histories[0]?.periods[0]?.from, '2024');
    assert.equal(status([...members({ id: 'b', announced: '2024' }), late])?.histories[0]?.periods[0]?.from, '2024');
  });

  test('stands for a family of one day as the first by its id', () => {
    const [twin] = members({ id: 'a-twin', label: 'H20' });
    const outcome = (records: Chip[]) => status(records, 'h20', { rules })?.histories[0]?.periods.at(-1)?.outcome;
    assert.ok(twin);
    const named = chip('nvidia-h20');
    assert.equal(outcome([named, { ...twin, id: 'z-twin', family: 'h20' }]), 'licence-required');
    assert.equal(outcome([{ ...twin, id: 'z-twin', family: 'h20' }, named]), 'licence-required');
    assert.equal(outcome([named, { ...twin, family: 'h20' }]), 'depends');
    assert.equal(outcome([{ ...twin, family: 'h20' }, named]), 'depends');
  });

  test('has the words with which the names of all its members begin, else its own name in capitals', () => {
    const label = (...labels: string[]) =>
      status(members(...labels.map((name, index) => ({ id: `m-${index}`, label: name }))))?.label;
    assert.equal(label('H100 SXM'), 'H100 SXM');
    assert.equal(label('H100 SXM', 'H100 PCIe', 'H100 NVL'), 'H100');
    assert.equal(label('H100 SXM', 'H100 SXM', 'H100 PCIe'), 'H100');
    assert.equal(label('MI350', 'MI350 X'), 'MI350');
    assert.equal(label('MI350 X', 'MI350'), 'MI350');
    assert.equal(label('RTX 4090 D', 'RTX 4090 D'), 'RTX 4090 D');
    assert.equal(label('MI350X', 'MI355X'), 'OWN');
  });

  test('has each rule as a link needs it, and of its sources the first', () => {
    const { meta, rules: told, sources } = chipStatus(DATASET, 'h20') ?? {};
    assert.deepEqual(meta, DATASET.meta);
    assert.deepEqual(
      told?.map(({ id, citation, status: sure, sources: from }) => [id, citation, sure, ...from]),
      [
        ['apr-2025-h20-letter', undefined, 'official', 'sec-edgar-2025-04-15'],
        ['jan-2026-review', '91 FR 1684', 'official', 'fr-2026-00789'],
        ['oct-2022', '87 FR 62186', 'official', 'fr-2022-21658'],
        ['oct-2023', '88 FR 73458', 'official', 'fr-2023-23055'],
      ],
    );
    assert.deepEqual(told?.[0], {
      id: 'apr-2025-h20-letter',
      status: 'official',
      title: { en: 'H20 letter, April 2025', fr: 'Lettre H20, avril 2025', 'zh-Hans': 'H20函件，2025年4月' },
      sources: ['sec-edgar-2025-04-15'],
    });
    assert.deepEqual(
      sources?.map(({ id }) => id),
      ['fr-2022-21658', 'fr-2023-23055', 'fr-2026-00789', 'sec-edgar-2025-04-15'],
    );
  });

  test('has each source as a link needs it, and no empty field', () => {
    const [letter] = rules.filter(({ id }) => id === 'apr-2025-h20-letter');
    assert.ok(letter);
    const least = { publisher: 'P', title: 'T', checked: null, language: 'en', kind: 'primary' } as const;
    const whole = { ...least, url: 'https://a.example/', archived: 'https://web.example/', date: '2025' };
    const told = (source: Partial<Source>) => {
      const from = [{ ...letter, names: ['h'], sources: ['s'] }];
      const given = [{ ...source, id: 's', corrections: [] }] as unknown as Source[];
      return status(members({ id: 'h' }), 'h', { rules: from, sources: given })?.sources;
    };
    assert.deepEqual(told(least), [{ ...least, id: 's' }]);
    assert.deepEqual(told({ ...whole, document: 'D', via: 'a file' }), [{ ...whole, id: 's' }]);
  });

  test('puts destinations together where the chip stood alike', () => {
    assert.deepEqual(
      chipStatus(DATASET, 'h20')?.histories.map(({ destinations }) => destinations.join(' ')),
      ['china macau', 'russia', 'united-arab-emirates d1-d4-d5 world', 'd5 hq-d5'],
    );
    assert.deepEqual(
      status(members({ id: 'h' }), 'h')?.histories.map(({ destinations }) => destinations.join(' ')),
      ['china macau united-arab-emirates d5 d1-d4-d5 hq-d5 world', 'russia'],
    );
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
    for (const family of families) {
      for (const destination of ['china', 'united-arab-emirates', 'world'] as const) {
        const stands = new Set(membersOf(family).map((id) => later(id, destination)));
        assert.equal(stands.size, 1, `${family} to ${destination}`);
      }
    }
  });
});
