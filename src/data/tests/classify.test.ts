import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify, type ChipNumbers, type DestinationId } from '../api/classify.js';
import type { Chip } from '../schema/index.js';
import { chip, DATASET } from './support/records.js';

const { rules } = DATASET;

const inChina = (subject: Chip | ChipNumbers, date: string) => classify(subject, { date, destination: 'china', rules });

/** The answer in one line, as a table of expectations reads it. */
function line(subject: Chip | ChipNumbers, date: string, destination: DestinationId = 'china'): string {
  const { outcome, because, rule, paragraph } = classify(subject, { date, destination, rules });
  return [outcome, because, rule, paragraph].filter((part) => part !== undefined).join(' ');
}

describe('known chips for China', () => {
  const TABLE: [id: string, date: string, answer: string][] = [
    ['nvidia-a100-80gb', '2022-08-25', 'not-controlled no-rule-in-force'],
    ['nvidia-a100-80gb', '2022-08-26', 'licence-required named-in-letter letters-2022-08'],
    ['nvidia-a100-80gb', '2022-10-21', 'licence-required meets-threshold oct-2022 3A090'],
    ['nvidia-a100-80gb', '2023-11-17', 'licence-required meets-threshold oct-2023 3A090.a'],
    ['nvidia-h100-pcie', '2022-09-30', 'licence-required named-in-letter letters-2022-08'],
    ['nvidia-h100-pcie', '2022-11-01', 'licence-required meets-threshold oct-2022 3A090'],
    ['nvidia-a800', '2022-11-08', 'not-controlled below-threshold oct-2022'],
    ['nvidia-a800', '2023-11-16', 'not-controlled below-threshold oct-2022'],
    ['nvidia-a800', '2023-11-17', 'licence-required meets-threshold oct-2023 3A090.a'],
    ['nvidia-h800', '2023-11-16', 'not-controlled below-threshold oct-2022'],
    ['nvidia-h800', '2023-11-17', 'licence-required meets-threshold oct-2023 3A090.a'],
    ['nvidia-h20', '2023-11-17', 'not-controlled below-threshold oct-2023'],
    ['nvidia-h20', '2025-04-08', 'not-controlled below-threshold oct-2023'],
    ['nvidia-h20', '2025-04-09', 'licence-required named-in-letter apr-2025-h20-letter'],
    ['nvidia-h20', '2026-10-01', 'licence-required named-in-letter apr-2025-h20-letter'],
    ['amd-mi308x', '2025-04-08', 'depends missing-input oct-2023'],
    ['amd-mi308x', '2025-04-09', 'licence-required named-in-letter apr-2025-h20-letter'],
    ['nvidia-l20', '2024-06-01', 'not-controlled below-threshold oct-2023'],
    ['nvidia-l2', '2024-06-01', 'not-controlled below-threshold oct-2023'],
    ['nvidia-a10', '2024-06-01', 'not-controlled below-threshold oct-2023'],
    ['nvidia-l4', '2024-06-01', 'licence-required meets-threshold oct-2023 3A090.a'],
    ['amd-mi210', '2024-06-01', 'licence-required meets-threshold oct-2023 3A090.b'],
    ['nvidia-l40s', '2023-11-16', 'not-controlled below-threshold oct-2022'],
    ['nvidia-l40s', '2023-11-17', 'licence-required meets-threshold oct-2023 3A090.a'],
    ['nvidia-rtx-4090', '2023-11-17', 'licence-required meets-threshold oct-2023 3A090.a'],
    ['nvidia-rtx-4090d', '2024-01-20', 'not-controlled not-for-data-centres oct-2023'],
    ['nvidia-rtx-5090d', '2025-02-01', 'not-controlled not-for-data-centres oct-2023'],
    ['nvidia-h200-sxm', '2026-02-01', 'licence-required meets-threshold oct-2023 3A090.a'],
  ];
  for (const [id, date, answer] of TABLE) {
    test(`${id} on ${date}: ${answer}`, () => assert.equal(line(chip(id), date), answer));
  }
});

describe('the working', () => {
  test('shows what decided that the L20 is below the line, and by how little', () => {
    const { steps, measures } = inChina(chip('nvidia-l20'), '2024-06-01');
    const { value, operands } = measures.PD ?? {};
    assert.deepEqual({ value, operands }, { value: 3.142, operands: [1912, 608.5] });
    const decided = steps.filter((step) => step.decided);
    assert.deepEqual(
      decided.map((s) => `${s.paragraph} ${s.measure} ${s.value} ${s.op} ${s.threshold} (${s.margin})`),
      [
        '3A090.a TPP 1912 >= 4800 (-2888)',
        '3A090.a PD 3.142 >= 5.92 (-2.778)',
        '3A090.b TPP 1912 >= 2400 (-488)',
        '3A090.b PD 3.142 >= 3.2 (-0.058)',
      ],
    );
  });

  test('shows the H20 from its rate: 148 × 16 = 2,368, and ÷ 814 = 2.909', () => {
    const { TPP, PD } = inChina(chip('nvidia-h20'), '2024-06-01').measures;
    assert.deepEqual([TPP?.value, TPP?.operands], [2368, [148, 16]]);
    assert.deepEqual([PD?.value, PD?.operands], [2.909, [2368, 814]]);
  });

  test('says that the interconnect decided for the A800 in 2022: 400 is below 600', () => {
    const { steps } = inChina(chip('nvidia-a800'), '2023-01-10');
    assert.deepEqual(
      steps.map((s) => [s.measure, s.value, s.op, s.threshold, s.result, s.decided]),
      [
        ['ioGBps', 400, '>=', 600, false, true],
        ['topsTimesBits', 4992, '>=', 4800, true, false],
      ],
    );
  });

  test('takes a data sheet at its word when it prints the line itself: 600 GB/s meets 600', () => {
    const [io] = inChina(chip('nvidia-a100-40gb'), '2023-01-10').steps;
    assert.deepEqual([io?.value, io?.result], [600, true]);
  });

  test('says that only the exemption for consumer cards keeps the RTX 4090 D out', () => {
    const [first] = inChina(chip('nvidia-rtx-4090d'), '2024-06-01').steps;
    const { purpose, value, op, threshold, decided } = first ?? {};
    assert.deepEqual(
      { purpose, value, op, threshold, decided },
      { purpose: 'exemption', value: 4708, op: '<', threshold: 4800, decided: true },
    );
  });

  test('cites the rule by its publication and the letter by none', () => {
    assert.equal(inChina(chip('nvidia-a800'), '2024-06-01').citation, '88 FR 73458');
    assert.equal(inChina(chip('nvidia-h100-sxm'), '2023-06-01').citation, '87 FR 62186');
    assert.equal(inChina(chip('nvidia-h20'), '2025-06-01').citation, undefined);
  });

  test('says what it does not cover, and that it is no legal advice', () => {
    const { alsoApplies, notLegalAdvice } = inChina(chip('nvidia-h20'), '2024-06-01');
    assert.deepEqual(alsoApplies, ['destination', 'end-use', 'entity-list']);
    assert.equal(notLegalAdvice, true);
  });
});

describe('since when', () => {
  test('follows the H100 from the letter through both rules', () => {
    const { since, ruleSince } = inChina(chip('nvidia-h100-sxm'), '2026-10-01');
    assert.deepEqual([since, ruleSince], ['2022-08-26', '2023-11-17']);
  });

  test('dates the H20 from the day of the letter', () => {
    assert.equal(inChina(chip('nvidia-h20'), '2026-10-01').since, '2025-04-09');
  });

  test('leaves out since when, and nothing else, when a caller has many chips to ask about', () => {
    const h100 = chip('nvidia-h100-sxm');
    const { since, ruleSince, ...answer } = inChina(h100, '2026-10-01');
    assert.equal(since, '2022-08-26');
    assert.equal(ruleSince, '2023-11-17');
    const quick = classify(h100, { date: '2026-10-01', destination: 'china', rules, since: false });
    assert.deepEqual(quick, answer);
  });

  test('begins with the announcement for a chip that was caught before it existed', () => {
    const { since, sinceAnnouncement } = inChina(chip('nvidia-h200-sxm'), '2026-10-01');
    assert.deepEqual([since, sinceAnnouncement], ['2023-11-13', true]);
  });

  test('has no beginning for an answer that always held', () => {
    assert.equal(inChina(chip('nvidia-l20'), '2026-10-01').since, undefined);
  });
});

describe('review, exceptions and rules that change no answer', () => {
  test('moves the H200 to case by case in January 2026, with conditions, and still needs a licence', () => {
    const before = inChina(chip('nvidia-h200-sxm'), '2026-01-14');
    const after = inChina(chip('nvidia-h200-sxm'), '2026-01-15');
    assert.deepEqual([before.review?.policy, before.review?.rule], ['presumption-of-denial', 'oct-2023']);
    assert.deepEqual([after.review?.policy, after.review?.rule], ['case-by-case', 'jan-2026-review']);
    assert.equal(after.outcome, 'licence-required');
    assert.equal(after.review?.conditions.length, 7);
    assert.deepEqual(
      after.review?.steps.map((s) => [s.measure, s.value, s.op, s.threshold, s.result]),
      [
        ['TPP', 15832, '<', 21000, true],
        ['dramGBps', 4800, '<', 6500, true],
      ],
    );
  });

  test('leaves the B200 under presumption of denial, with the limits that it exceeds', () => {
    const { review } = inChina(chip('nvidia-b200'), '2026-02-01');
    assert.equal(review?.policy, 'presumption-of-denial');
    assert.deepEqual(
      review.steps.map((s) => [s.measure, s.result, s.decided]),
      [
        ['TPP', false, true],
        ['dramGBps', false, true],
      ],
    );
  });

  test('lets exception NAC to a consumer card at or above 4,800 and to a data-centre chip under .b', () => {
    assert.equal(inChina(chip('nvidia-rtx-4090'), '2024-06-01').exception, 'NAC');
    assert.equal(inChina(chip('amd-mi210'), '2024-06-01').exception, 'NAC');
    assert.equal(inChina(chip('nvidia-h100-sxm'), '2024-06-01').exception, undefined);
  });

  test('does not claim to know how an application for the H20 was judged in 2025', () => {
    assert.equal(inChina(chip('nvidia-h20'), '2025-06-01').review, undefined);
    const { review, uncertainties } = inChina(chip('nvidia-h20'), '2026-02-01');
    assert.equal(review?.policy, 'case-by-case');
    assert.deepEqual(uncertainties, [{ code: 'letter-review', decisive: false }]);
  });

  test('is not moved by the diffusion rule, which was never enforced', () => {
    assert.equal(
      line(chip('nvidia-h100-sxm'), '2025-03-01', 'world'),
      'not-controlled destination-out-of-scope oct-2023 3A090.a',
    );
  });

  test('names the presumption against chips of advanced processes', () => {
    assert.deepEqual(inChina(chip('nvidia-l20'), '2025-01-15').presumptions, []);
    assert.deepEqual(inChina(chip('nvidia-l20'), '2025-01-16').presumptions, ['jan-2025-foundry']);
  });
});

describe('destinations', () => {
  const h100 = chip('nvidia-h100-sxm');

  test('covers Macau from 17 January 2023', () => {
    assert.equal(line(h100, '2023-01-16', 'macau'), 'not-controlled destination-out-of-scope oct-2022 3A090');
    assert.equal(line(h100, '2023-01-17', 'macau'), 'licence-required meets-threshold oct-2022 3A090');
  });

  test('covers the Emirates until 9 July 2026, and depends on the recipient after that', () => {
    const emirates = 'united-arab-emirates';
    assert.equal(line(h100, '2023-11-16', emirates), 'not-controlled destination-out-of-scope oct-2022 3A090');
    assert.equal(line(h100, '2026-07-09', emirates), 'licence-required meets-threshold oct-2023 3A090.a');
    assert.equal(line(h100, '2026-07-10', emirates), 'depends approved-recipients-only uae-a5-2026 3A090.a');
  });

  test('does not presume denial where the rule does not', () => {
    const options = { date: '2024-06-01', rules };
    const emirates = classify(h100, { ...options, destination: 'united-arab-emirates' });
    assert.equal(emirates.review, undefined);
    assert.equal(classify(h100, { ...options, destination: 'macau' }).review?.policy, 'presumption-of-denial');
  });

  test('follows the buyer’s headquarters outside the groups', () => {
    const elsewhere = { date: '2026-06-01', destination: 'world', rules } as const;
    assert.equal(classify(h100, elsewhere).outcome, 'not-controlled');
    assert.deepEqual(classify(h100, elsewhere).uncertainties, [{ code: 'buyer-headquarters', decisive: false }]);
    const chinese = classify(h100, { ...elsewhere, buyerHeadquarters: 'china' });
    assert.equal(chinese.outcome, 'licence-required');
    assert.equal(chinese.review?.policy, 'presumption-of-denial');
    assert.equal(chinese.since, '2023-11-17');
  });

  test('never calls a chip free for Russia, which other controls cover', () => {
    assert.equal(line(chip('nvidia-l20'), '2024-06-01', 'russia'), 'depends outside-dataset');
    assert.equal(line(h100, '2024-06-01', 'russia'), 'licence-required meets-threshold oct-2023 3A090.a');
  });

  test('refuses a place that it does not know, by name', () => {
    assert.throws(
      () => classify(h100, { date: '2024-06-01', destination: 'atlantis' as DestinationId, rules }),
      /^RangeError: unknown destination: atlantis$/,
    );
    assert.throws(
      () => classify(h100, { date: '9 April', destination: 'china', rules }),
      /^RangeError: invalid date: 9 April$/,
    );
  });
});
