import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify, type ChipNumbers, type DestinationId, type Step } from '../api/classify.js';
import type { Chip, ControlRule } from '../schema/index.js';
import { chip, DATASET } from './support/records.js';

const { rules } = DATASET;

const on = (subject: Chip | ChipNumbers, date: string, destination: DestinationId = 'china', from = rules) =>
  classify(subject, { date, destination, rules: from });

function line(...asked: Parameters<typeof on>): string {
  const { outcome, because, rule } = on(...asked);
  return [outcome, because, rule].filter((part) => part !== undefined).join(' ');
}

const withRule = (id: string, change: Partial<ControlRule>): ControlRule[] =>
  rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));

/** The rule of October 2023 for other places and above another line. */
const another = (id: string, destination: string, value: number): ControlRule[] =>
  rules
    .filter((rule) => rule.id === 'oct-2023')
    .map((rule) => ({
      ...rule,
      id,
      destinations: [destination],
      paragraphs: [{ eccn: 'own', anyOf: [[{ measure: 'TPP', op: '>=', value }]] }],
    }));

const words = ({ rule, purpose, alternative, measure, result, decided }: Step): string =>
  `${rule} ${purpose} ${alternative} ${measure} ${result}${decided ? ' decided' : ''}`;

describe('which rule gives the answer', () => {
  test('a letter, where only letters are in force and none names the chip', () => {
    assert.equal(line(chip('nvidia-a10'), '2022-09-01'), 'not-controlled not-named letters-2022-08');
    assert.equal(line(chip('nvidia-a10'), '2022-09-01', 'world'), 'not-controlled no-rule-in-force');
  });

  test('a threshold of its own place before a change of groups that leaves the chip below every line', () => {
    const emirates = 'united-arab-emirates';
    assert.equal(line(chip('nvidia-l20'), '2026-08-01', emirates), 'not-controlled below-threshold oct-2023');
    assert.equal(line(chip('nvidia-h100-sxm'), '2026-08-01', emirates), 'depends approved-recipients-only uae-a5-2026');
    const two = withRule('uae-a5-2026', { destinations: ['qatar', emirates] });
    assert.equal(
      line(chip('nvidia-h100-sxm'), '2026-08-01', emirates, two),
      'depends approved-recipients-only uae-a5-2026',
    );
  });

  test('the one elsewhere that would catch the chip, not the first that does not', () => {
    const both = [...another('high', 'macau', 9000), ...another('low', 'macau', 1000)];
    assert.equal(line({ tpp: 1500 }, '2024-06-01', 'china', both), 'not-controlled destination-out-of-scope low');
    const mixed = [...another('high', 'china', 9000), ...another('low', 'macau', 1000)];
    assert.equal(line({ tpp: 1500 }, '2024-06-01', 'china', mixed), 'not-controlled destination-out-of-scope low');
  });

  test('no paragraph on memory for a chip, whatever else the paragraph asks', () => {
    const onMemory = another('memory', 'china', 1000).map((rule): ControlRule => ({
      ...rule,
      paragraphs: [
        {
          eccn: 'own',
          anyOf: [
            [{ measure: 'TPP', op: '>=', value: 1000 }],
            [{ measure: 'memoryBandwidthDensity', op: '>', value: 2 }],
          ],
        },
      ],
    }));
    assert.equal(line({ tpp: 5000 }, '2024-06-01', 'china', onMemory), 'not-controlled no-rule-in-force');
  });

  test('no tariff, which asks for no licence', () => {
    const dearest = { tpp: 15_000, dramGBps: 4700, datacentre: true };
    const reversed = [...rules].reverse();
    assert.equal(line(dearest, '2026-02-01', 'world', reversed), 'not-controlled destination-out-of-scope oct-2023');
  });

  test('a number that is missing before one that is too close to call', () => {
    const near = { tpp: { value: 4700, confidence: 'estimated' }, datacentre: true } as const;
    assert.equal(line(near, '2024-06-01'), 'depends missing-input oct-2023');
    assert.equal(line({ ...near, dieArea: 5000 }, '2024-06-01'), 'depends within-margin oct-2023');
  });
});

describe('the working of an answer that no threshold gives', () => {
  const TRIED = [
    'oct-2023 threshold 0 TPP false',
    'oct-2023 threshold 1 TPP true',
    'oct-2023 threshold 1 PD false',
    'oct-2023 threshold 0 TPP false',
    'oct-2023 threshold 0 TPP true',
    'oct-2023 threshold 0 PD true',
    'oct-2023 threshold 0 PD true',
    'oct-2023 threshold 1 TPP true',
    'oct-2023 threshold 1 PD false',
    'oct-2023 threshold 1 PD true',
  ];

  test('shows for a letter what the thresholds would have said, and that they did not decide', () => {
    assert.deepEqual(on(chip('nvidia-h20'), '2025-06-01').steps.map(words), TRIED);
  });

  test('shows the thresholds once, and no tariff, where other controls apply', () => {
    const { steps } = on(chip('nvidia-l20'), '2026-06-01', 'russia');
    assert.deepEqual(
      steps.map((step) => words({ ...step, decided: false })),
      TRIED,
    );
  });

  test('shows the level of the letter first, then what the thresholds said', () => {
    const { steps } = on({ tpp: 1000, dieArea: 1000, dramGBps: 4200, datacentre: true }, '2025-06-01');
    assert.equal(steps.length, 11);
    assert.deepEqual(steps.slice(0, 2).map(words), [
      'apr-2025-h20-letter letter-level 0 dramGBps true',
      'oct-2023 threshold 0 TPP false decided',
    ]);
  });
});

describe('how an application is judged', () => {
  const DAY = '2026-02-01';
  const review = (subject: Chip | ChipNumbers, from = rules) => {
    const { review: found } = on(subject, DAY, 'china', from);
    const judged = found?.steps.map(({ purpose, measure, result, decided }) => [purpose, measure, result, decided]);
    return found && [found.policy, found.rule, found.citation, found.conditions.length, ...(judged ?? [])];
  };

  test('names the policy, its rule and publication, its conditions, and each number', () => {
    assert.deepEqual(review(chip('nvidia-h200-sxm')), [
      'case-by-case',
      'jan-2026-review',
      '91 FR 1684',
      7,
      ['review', 'TPP', true, true],
      ['review', 'dramGBps', true, true],
    ]);
  });

  test('has no conditions for a chip above a limit, and shows which one that was', () => {
    assert.deepEqual(review({ tpp: 22_000, dramGBps: 4800, datacentre: true }), [
      'presumption-of-denial',
      'jan-2026-review',
      '91 FR 1684',
      0,
      ['review', 'TPP', false, true],
      ['review', 'dramGBps', true, false],
    ]);
  });

  test('is open while a number is missing, and keeps the conditions', () => {
    assert.deepEqual(review(chip('amd-mi308x')), [
      'uncertain',
      'jan-2026-review',
      '91 FR 1684',
      7,
      ['review', 'TPP', 'uncertain', true],
      ['review', 'dramGBps', true, false],
    ]);
  });

  test('is that of the newest rule, in whatever order they come', () => {
    assert.deepEqual(review(chip('nvidia-h200-sxm'), [...rules].reverse())?.slice(0, 2), [
      'case-by-case',
      'jan-2026-review',
    ]);
  });

  test('asks for no number where the policy is for all, and names no publication where there is none', () => {
    const [given] = rules.filter(({ id }) => id === 'jan-2026-review');
    assert.ok(given?.review);
    const { citation: _citation, ...rest } = given;
    const { conditions } = given.review;
    const forAll: ControlRule = {
      ...rest,
      review: { policy: 'presumption-of-approval', otherwise: 'case-by-case', conditions },
    };
    const from = rules.map((rule) => (rule === given ? forAll : rule));
    assert.deepEqual(review(chip('nvidia-h200-sxm'), from), [
      'presumption-of-approval',
      'jan-2026-review',
      undefined,
      7,
    ]);
    assert.equal('citation' in (on(chip('nvidia-h200-sxm'), DAY, 'china', from).review ?? {}), false);
  });
});
