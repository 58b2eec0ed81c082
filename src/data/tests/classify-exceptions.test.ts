import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify, type ChipNumbers } from '../api/classify.js';
import type { Chip, ControlRule } from '../schema/index.js';
import { chip, DATASET } from './support/records.js';

const { rules } = DATASET;

/** The rules, one of them with other words. */
const withRule = (id: string, change: (rule: ControlRule) => Partial<ControlRule>): ControlRule[] =>
  rules.map((rule) => (rule.id === id ? { ...rule, ...change(rule) } : rule));

const offering = (...names: string[]): Partial<ControlRule> => ({
  exceptions: names.map((name) => ({ name, eligible: { en: 'some' } })),
});
/** A rule that spares nobody for a small chip outside data centres. */
const withoutExemption = ({ paragraphs }: ControlRule): Partial<ControlRule> => ({
  paragraphs: paragraphs.map(({ eccn, anyOf }) => ({ eccn, anyOf })),
});

function exception(subject: Chip | ChipNumbers, from: readonly ControlRule[] = rules): string {
  const answer = classify(subject, { date: '2025-01-10', destination: 'china', rules: from });
  return `${answer.outcome} ${answer.paragraphs.join()} ${answer.exception ?? 'no exception'}`;
}

describe('licence exception NAC', () => {
  const consumer = { datacentre: false, nonPlanar: true } as const;

  test('is for a consumer chip from exactly 4,800', () => {
    assert.equal(exception({ ...consumer, tpp: 4800 }), 'licence-required 3A090.a NAC');
  });

  test('is for no consumer chip below 4,800, should a rule catch one', () => {
    const strict = withRule('oct-2023', withoutExemption);
    assert.equal(exception({ ...consumer, tpp: 4000, dieArea: 400 }, strict), 'licence-required 3A090.a no exception');
    assert.equal(exception({ ...consumer, tpp: 2500, dieArea: 1000 }, strict), 'licence-required 3A090.b no exception');
  });

  test('is not given away on a number that is not known', () => {
    const byRate = withRule('oct-2023', () => ({
      paragraphs: [{ eccn: '3A090.a', anyOf: [[{ measure: 'ioGBps', op: '>=', value: 600 }]] }],
    }));
    assert.equal(exception({ ...consumer, ioGBps: 700 }, byRate), 'licence-required 3A090.a no exception');
  });

  test('is for no data-centre chip under .a, and for none of which nobody says what it is for', () => {
    assert.equal(exception(chip('nvidia-h100-sxm')), 'licence-required 3A090.a no exception');
    assert.equal(exception({ tpp: 5000 }), 'licence-required 3A090.a no exception');
  });

  test('is for paragraphs .a and .b only', () => {
    const renamed = withRule('oct-2023', ({ paragraphs }) => ({
      paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, eccn: `new ${paragraph.eccn}` })),
    }));
    assert.equal(exception({ ...consumer, tpp: 5000 }, renamed), 'licence-required new 3A090.a no exception');
    assert.equal(
      exception({ tpp: 2500, dieArea: 1000, datacentre: true }, renamed),
      'licence-required new 3A090.b no exception',
    );
  });

  test('is not offered while it is open which paragraph is met, in whatever order the rule has them', () => {
    const between = { tpp: { value: 4800, confidence: 'estimated' }, dieArea: 1600, datacentre: true } as const;
    const reversed = withRule('oct-2023', ({ paragraphs }) => ({ paragraphs: [...paragraphs].reverse() }));
    assert.equal(exception(between), 'licence-required 3A090.a,3A090.b no exception');
    assert.equal(exception(between, reversed), 'licence-required 3A090.b,3A090.a no exception');
  });

  test('is not offered while it is open whether a licence is needed', () => {
    const near = { tpp: { value: 2400, confidence: 'estimated' }, dieArea: 1000, datacentre: true } as const;
    assert.equal(exception(near), 'depends 3A090.b no exception');
  });

  test('is offered by a rule that names it, beside another or not', () => {
    const card = chip('nvidia-rtx-4090');
    const from = (...names: string[]) => withRule('oct-2023', () => offering(...names));
    assert.equal(exception(card, from('HBM', 'NAC')), 'licence-required 3A090.a NAC');
    assert.equal(exception(card, from('HBM')), 'licence-required 3A090.a no exception');
    assert.equal(exception(card, from()), 'licence-required 3A090.a no exception');
  });
});

describe('licence exception HBM', () => {
  const stack = (hbmGBps: ChipNumbers['hbmGBps'] & {}) => ({ hbmGBps, hbmArea: 100 });

  test('is for less than 3.3 GB/s per mm², and certainly less', () => {
    assert.equal(exception(stack(329)), 'licence-required 3A090.c HBM');
    assert.equal(exception(stack(330)), 'licence-required 3A090.c no exception');
    assert.equal(exception(stack(400)), 'licence-required 3A090.c no exception');
    assert.equal(exception(stack({ value: 325, low: 315, high: 335 })), 'licence-required 3A090.c no exception');
  });

  test('is offered by a rule that names it', () => {
    const from = (...names: string[]) => withRule('dec-2024-hbm', () => offering(...names));
    assert.equal(exception(stack(300), from('NAC')), 'licence-required 3A090.c no exception');
    assert.equal(exception(stack(300), from('NAC', 'HBM')), 'licence-required 3A090.c HBM');
  });

  test('is not given away on a density that is not known', () => {
    const byRate = withRule('dec-2024-hbm', ({ paragraphs }) => ({
      paragraphs: paragraphs.map((paragraph) => ({
        ...paragraph,
        anyOf: [...paragraph.anyOf, [{ measure: 'dramGBps', op: '>=', value: 100 }]],
      })),
    }));
    assert.equal(exception({ hbmGBps: 300, dramGBps: 300 }, byRate), 'licence-required 3A090.c no exception');
  });
});

describe('what is left out of an answer', () => {
  const on = (subject: Chip | ChipNumbers, date = '2025-06-01') =>
    classify(subject, { date, destination: 'china', rules });

  test('a review, where no licence is needed', () => {
    assert.equal('review' in on(chip('nvidia-l20')), false);
  });

  test('a publication, where a letter was none', () => {
    const answer = on(chip('nvidia-h20'));
    assert.deepEqual([answer.rule, 'citation' in answer], ['apr-2025-h20-letter', false]);
  });

  test('a presumption against chips of advanced processes, for all of which nobody says so, and for memory', () => {
    assert.deepEqual(on({ tpp: 1000, datacentre: true, nonPlanar: true }).presumptions, ['jan-2025-foundry']);
    assert.deepEqual(on({ tpp: 1000, datacentre: true, nonPlanar: false }).presumptions, []);
    assert.deepEqual(on({ tpp: 1000, datacentre: true }).presumptions, []);
    assert.deepEqual(on({ hbmGBps: 300, hbmArea: 100, nonPlanar: true }).presumptions, []);
  });

  test('a presumption for other places than those of the rule, of which one is enough', () => {
    const inPlaces = (...destinations: string[]) =>
      classify(
        { tpp: 1000, datacentre: true, nonPlanar: true },
        { date: '2025-06-01', destination: 'china', rules: withRule('jan-2025-foundry', () => ({ destinations })) },
      ).presumptions;
    assert.deepEqual(inPlaces('macau', 'china'), ['jan-2025-foundry']);
    assert.deepEqual(inPlaces('macau'), []);
  });
});
