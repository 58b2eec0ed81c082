import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsOf, type ChipNumbers } from '../api/measures.js';
import { allHold, judge, toSteps, type Step } from '../api/thresholds.js';
import type { ControlRule } from '../schema/index.js';
import type { Comparison, Paragraph } from '../schema/rules.js';
import { DATASET } from './support/records.js';

const [october] = DATASET.rules.filter(({ id }) => id === 'oct-2023');

function verdict(chip: ChipNumbers, paragraphs: readonly Paragraph[] = october?.paragraphs ?? []) {
  const { caught, paragraphs: met, exempt, decisive, steps } = judge(october as ControlRule, paragraphs, factsOf(chip));
  return { answer: [caught, met.join(' '), exempt ? 'exempt' : '', decisive.join(' ')].join(' | '), steps };
}
const answer = (...asked: Parameters<typeof verdict>): string => verdict(...asked).answer;

const short = ({ purpose, paragraph = '', alternative, measure, op, threshold, result }: Step): string =>
  `${purpose} ${paragraph} ${alternative ?? ''} ${measure} ${op} ${threshold}: ${result}`;
const decided = (...asked: Parameters<typeof verdict>): string[] =>
  verdict(...asked)
    .steps.filter((step) => step.decided)
    .map(short);

describe('a comparison', () => {
  const holds = (op: Comparison['op'], ioGBps: ChipNumbers['ioGBps'] & {}) =>
    allHold([{ measure: 'ioGBps', op, value: 600 }], factsOf({ ioGBps }).measures);

  test('holds below, on and above the line as its sign says', () => {
    assert.deepEqual(
      [599, 600, 601].map((value) => holds('>=', value)),
      [false, true, true],
    );
    assert.deepEqual(
      [599, 600, 601].map((value) => holds('>', value)),
      [false, false, true],
    );
    assert.deepEqual(
      [599, 600, 601].map((value) => holds('<', value)),
      [true, false, false],
    );
    assert.deepEqual(
      [599, 600, 601].map((value) => holds('<=', value)),
      [true, true, false],
    );
  });

  test('is open while the number may lie on either side, and takes a printed number at its word', () => {
    assert.equal(holds('>=', { value: 610, low: 590 }), 'uncertain');
    assert.equal(holds('>=', { value: 600, confidence: 'published' }), true);
    assert.equal(holds('>=', { value: 600, confidence: 'estimated' }), 'uncertain');
    assert.equal(holds('>=', { value: 601, confidence: 'published' }), true);
    assert.equal(allHold([{ measure: 'ioGBps', op: '>=', value: 600 }], {}), 'uncertain');
  });

  test('is one of several that must all hold', () => {
    const both: Comparison[] = [
      { measure: 'ioGBps', op: '>=', value: 600 },
      { measure: 'dramGBps', op: '>=', value: 4000 },
    ];
    assert.equal(allHold(both, factsOf({ ioGBps: 600, dramGBps: 4000 }).measures), true);
    assert.equal(allHold(both, factsOf({ ioGBps: 600 }).measures), 'uncertain');
    assert.equal(allHold(both, factsOf({ dramGBps: 3999 }).measures), false);
    assert.equal(allHold([], {}), true);
  });

  test('is shown with its number, its range and its margin, and without them when it is missing', () => {
    const comparison: Comparison = { measure: 'TPP', op: '>=', value: 4800 };
    const rest = { rule: 'own', purpose: 'review' } as const;
    const same = { ...rest, measure: 'TPP', op: '>=', threshold: 4800, decided: false };
    assert.deepEqual(toSteps([comparison], factsOf({ tpp: 4799.9 }).measures, rest), [
      { ...same, value: 4799.9, low: 4799.9, high: 4799.9, margin: -0.1, result: false },
    ]);
    assert.deepEqual(toSteps([comparison], factsOf({ tops: 300, bits: 16 }).measures, rest), [
      { ...same, value: 4800, low: 4800, high: 4800, margin: 0, operands: [300, 16], result: true },
    ]);
    assert.deepEqual(toSteps([comparison], {}, rest), [{ ...same, result: 'uncertain' }]);
  });
});

describe('a rule of several paragraphs', () => {
  const datacentre = true;

  test('is met by the first that is, and says what alone can turn an answer that is open', () => {
    assert.equal(answer({ tpp: 4800, datacentre }), 'true | 3A090.a |  | ');
    assert.equal(answer({ tpp: 4799, dieArea: 800, datacentre }), 'true | 3A090.a |  | ');
    assert.equal(answer({ tpp: 4799, dieArea: 1000, datacentre }), 'true | 3A090.b |  | ');
    assert.equal(answer({ tpp: 4799, dieArea: 5000, datacentre }), 'false |  |  | ');
    assert.equal(answer({ tpp: 4799, datacentre }), 'uncertain | 3A090.a 3A090.b |  | PD');
    assert.equal(answer({ dieArea: 800, datacentre }), 'uncertain | 3A090.a 3A090.b |  | TPP PD');
    assert.equal(answer({ tpp: 4700, dieArea: 600 }), 'uncertain | 3A090.a |  | datacentre');
    assert.equal(answer({ tpp: 1599 }), 'false |  |  | ');
  });

  test('takes a printed number that is the line itself at its word, and an estimate never', () => {
    const printed = { value: 4800, confidence: 'published' } as const;
    assert.equal(answer({ tpp: printed, dieArea: 5000, datacentre }), 'true | 3A090.a |  | ');
    assert.equal(answer({ tpp: { value: 4801, confidence: 'published' }, datacentre }), 'true | 3A090.a |  | ');
    const estimate = { value: 4800, confidence: 'estimated' } as const;
    assert.equal(answer({ tpp: estimate, dieArea: 5000, datacentre }), 'uncertain | 3A090.a |  | TPP');
  });

  test('is certainly met when a number is open but either side of the line is caught', () => {
    const tpp = { value: 4800, low: 4700, high: 4900, confidence: 'estimated' } as const;
    assert.equal(answer({ tpp, dieArea: 1000, datacentre }), 'true | 3A090.a 3A090.b |  | ');
    assert.deepEqual(decided({ tpp, dieArea: 1000, datacentre }), []);
  });

  test('spares a chip for others than data centres below the limit only, and only if it would be met', () => {
    assert.equal(answer({ tpp: 4799, dieArea: 800, datacentre: false }), 'false |  | exempt | ');
    assert.equal(answer({ tpp: 4800, dieArea: 800, datacentre: false }), 'true | 3A090.a |  | ');
    assert.equal(answer({ tpp: 1000, dieArea: 800, datacentre: false }), 'false |  |  | ');
    assert.equal(answer({ tpp: 4799, datacentre: false }), 'false |  | exempt | ');
    const [first, second] = october?.paragraphs ?? [];
    assert.ok(first && second);
    const halfStrict = [first, { eccn: second.eccn, anyOf: first.anyOf }];
    assert.equal(answer({ tpp: 4700, dieArea: 600, datacentre: false }, halfStrict), 'true | 3A090.b |  | ');
  });

  test('is cut at the limit of the exemption too', () => {
    const upTo: Paragraph = {
      eccn: 'own',
      anyOf: [
        [
          { measure: 'TPP', op: '>=', value: 1600 },
          { measure: 'TPP', op: '<', value: 4500 },
        ],
      ],
      notDatacentreExemptBelowTpp: 4000,
    };
    const tpp = { value: 4000, low: 3000, high: 5000, confidence: 'estimated' } as const;
    assert.equal(answer({ tpp, datacentre: false }, [upTo]), 'uncertain | own |  | TPP');
  });
});

describe('what the answer rests on', () => {
  const datacentre = true;

  test('is a met alternative as a whole, of the paragraph that is met', () => {
    assert.deepEqual(decided({ tpp: 4800, dieArea: 5000, datacentre }), ['threshold 3A090.a 0 TPP >= 4800: true']);
    assert.deepEqual(decided({ tpp: 2000, dieArea: 500, datacentre }), [
      'threshold 3A090.b 1 TPP >= 1600: true',
      'threshold 3A090.b 1 PD >= 3.2: true',
      'threshold 3A090.b 1 PD < 5.92: true',
    ]);
  });

  test('is the first failure in each alternative when none is met', () => {
    assert.deepEqual(decided({ tpp: 1000, dieArea: 1000, datacentre }), [
      'threshold 3A090.a 0 TPP >= 4800: false',
      'threshold 3A090.a 1 TPP >= 1600: false',
      'threshold 3A090.b 0 TPP >= 2400: false',
      'threshold 3A090.b 1 TPP >= 1600: false',
    ]);
    assert.deepEqual(decided({ tpp: 2500, dieArea: 5000, datacentre }), [
      'threshold 3A090.a 0 TPP >= 4800: false',
      'threshold 3A090.a 1 PD >= 5.92: false',
      'threshold 3A090.b 0 PD >= 1.6: false',
      'threshold 3A090.b 1 PD >= 3.2: false',
    ]);
  });

  test('is not another paragraph that would be met as well', () => {
    assert.deepEqual(decided({ tpp: 5000, dieArea: 1000, datacentre }), ['threshold 3A090.a 0 TPP >= 4800: true']);
  });

  test('is nothing while the answer is open', () => {
    assert.deepEqual(decided({ tpp: 4400, datacentre }), []);
  });

  test('is the exemption alone where only that spares the chip', () => {
    assert.deepEqual(decided({ tpp: 4799, dieArea: 800, datacentre: false }), ['exemption   TPP < 4800: true']);
  });
});

describe('the exemption in the working', () => {
  const exemption = (chip: ChipNumbers, paragraphs?: readonly Paragraph[]): string[] =>
    verdict(chip, paragraphs)
      .steps.filter(({ purpose }) => purpose === 'exemption')
      .map((step) => `${short(step)}${step.decided ? ' decided' : ''}`);

  test('is not asked of a data-centre chip', () => {
    const { steps } = verdict({ tpp: 4000, datacentre: true });
    assert.equal(steps.length, 10);
    assert.ok(steps.every(({ purpose }) => purpose === 'threshold'));
  });

  test('is open while nobody says whom the chip is for, unless the number is above the limit', () => {
    assert.deepEqual(exemption({ tpp: 4000 }), ['exemption   TPP < 4800: uncertain']);
    assert.deepEqual(exemption({ tpp: 5000 }), ['exemption   TPP < 4800: false']);
    assert.deepEqual(exemption({ tpp: 5000, datacentre: false }), ['exemption   TPP < 4800: false']);
    assert.deepEqual(exemption({ tpp: 1000, datacentre: false }), ['exemption   TPP < 4800: true']);
  });

  test('is in no working of a rule that has none', () => {
    const strict = (october?.paragraphs ?? []).map(({ eccn, anyOf }) => ({ eccn, anyOf }));
    assert.deepEqual(exemption({ tpp: 4000, dieArea: 400, datacentre: false }, strict), []);
    assert.equal(answer({ tpp: 4000, dieArea: 400, datacentre: false }, strict), 'true | 3A090.a |  | ');
  });
});

describe('a range', () => {
  const between: Paragraph[] = [
    {
      eccn: 'own',
      anyOf: [
        [
          { measure: 'ioGBps', op: '>', value: 500 },
          { measure: 'ioGBps', op: '<', value: 600 },
        ],
      ],
    },
  ];
  const range = (low: number, high: number) =>
    answer({ ioGBps: { value: (low + high) / 2, low, high }, datacentre: true }, between);

  test('is tried at its ends, at each line in it and between them', () => {
    assert.equal(range(510, 590), 'true | own |  | ');
    assert.equal(range(400, 700), 'uncertain | own |  | ioGBps');
    assert.equal(range(500, 600), 'uncertain | own |  | ioGBps');
    assert.equal(range(500, 500), 'false |  |  | ');
    assert.equal(range(600, 700), 'false |  |  | ');
    assert.equal(range(300, 400), 'false |  |  | ');
  });

  test('is tried between two lines in whatever order the rule has them', () => {
    const mixed: Paragraph[] = [
      {
        eccn: 'own',
        anyOf: [
          [
            { measure: 'ioGBps', op: '<', value: 600 },
            { measure: 'ioGBps', op: '>=', value: 100 },
            { measure: 'ioGBps', op: '>', value: 500 },
          ],
        ],
      },
    ];
    const ioGBps = { value: 400, low: 0, high: 1000 };
    assert.equal(answer({ ioGBps, datacentre: true }, mixed), 'uncertain | own |  | ioGBps');
  });

  test('of a number that nobody gave reaches beyond every line', () => {
    assert.equal(answer({ datacentre: true }, between), 'uncertain | own |  | ioGBps');
    const strict: Paragraph[] = [{ eccn: 'own', anyOf: [[{ measure: 'TPP', op: '>=', value: 4800 }]] }];
    assert.equal(answer({ datacentre: true }, strict), 'uncertain | own |  | TPP');
  });
});
