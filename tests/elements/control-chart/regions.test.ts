import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { classify } from 'chip-policy-data/classify';
import { findRecord } from 'chip-policy-data/dataset';
import type { ControlRule } from 'chip-policy-data/schema';
import { axesOf, claimAt, edgesOf, regionsOf } from '../../../src/elements/control-chart/control-chart.regions.js';
import { chartSpecimen } from '../../../stories/specimens/chart.js';

function ruleOf(id: string): ControlRule {
  const rule = findRecord(chartSpecimen, 'rules', id);
  assert.ok(rule);
  return rule;
}

describe('the axes of a rule', () => {
  test('are performance and density since 2023, with the thresholds of its own text', () => {
    assert.deepEqual(axesOf(ruleOf('oct-2023')), {
      x: 'TPP',
      y: 'PD',
      xLines: [1600, 2400, 4800],
      yLines: [1.6, 3.2, 5.92],
    });
  });

  test('were operations and interconnection in 2022', () => {
    assert.deepEqual(axesOf(ruleOf('oct-2022')), { x: 'topsTimesBits', y: 'ioGBps', xLines: [4800], yLines: [600] });
  });

  test('are performance and memory bandwidth for the review of 2026', () => {
    assert.deepEqual(axesOf(ruleOf('jan-2026-review')), { x: 'TPP', y: 'dramGBps', xLines: [21000], yLines: [6500] });
  });

  test('do not exist for a rule without thresholds', () => {
    assert.equal(axesOf(ruleOf('jan-2025-diffusion')), undefined);
    assert.deepEqual(regionsOf(ruleOf('jan-2025-diffusion')), []);
  });
});

describe('the areas of a rule', () => {
  test('are one cell under the rule of 2022: both numbers must be reached', () => {
    assert.deepEqual(regionsOf(ruleOf('oct-2022')), [
      { id: '3A090', kind: 'paragraph', cells: [{ x0: 4800, x1: undefined, y0: 600, y1: undefined }] },
    ]);
  });

  test('are two under the rule of 2023, and the lower one leaves out the corner in which the H20 lies', () => {
    const [a, b] = regionsOf(ruleOf('oct-2023'));
    assert.deepEqual([a?.id, b?.id], ['3A090.a', '3A090.b']);
    assert.deepEqual(b?.cells, [
      { x0: 1600, x1: 2400, y0: 3.2, y1: 5.92 },
      { x0: 2400, x1: 4800, y0: 1.6, y1: 3.2 },
      { x0: 2400, x1: 4800, y0: 3.2, y1: 5.92 },
    ]);
  });

  test('of a review are what is judged case by case, and all the rest', () => {
    const regions = regionsOf(ruleOf('jan-2026-review')).map(({ id, cells }) => [id, cells.length]);
    assert.deepEqual(regions, [
      ['case-by-case', 1],
      ['presumption-of-denial', 3],
    ]);
  });

  test('are parted by lines that run along no area’s inside', () => {
    assert.deepEqual(edgesOf(ruleOf('oct-2022')), [
      { x0: 4800, x1: 4800, y0: 600, y1: undefined, along: 'y' },
      { x0: 4800, x1: undefined, y0: 600, y1: 600, along: 'x' },
    ]);
  });

  test('agree with the classification of the same numbers', () => {
    const number = (max: number) => fc.double({ min: 0.5, max, noNaN: true });
    const rule = ruleOf('oct-2023');
    fc.assert(
      fc.property(number(9000), number(10), (tpp, density) => {
        const dieArea = tpp / density;
        const answer = classify(
          { tpp, dieArea, datacentre: true },
          { date: '2024-06-01', destination: 'china', rules: [rule] },
        );
        const PD = answer.measures.PD?.value ?? 0;
        // The picture is drawn from numbers rounded to a thousandth; on the line itself they may differ.
        fc.pre([1.6, 3.2, 5.92].every((line) => Math.abs(PD - line) > 0.001));
        assert.equal(claimAt(rule, { TPP: tpp, PD }), answer.paragraph);
      }),
    );
  });
});
