import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../api/dataset.js';
import type { DestinationId } from '../api/destinations.js';
import { chipStatus } from '../api/status.js';
import type { Chip, Source } from '../schema/index.js';
import { known } from './support/periods.js';
import { chip, DATASET } from './support/records.js';

const { rules, chips } = DATASET;

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
