import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chipArithmetic } from '../../checks/chip-arithmetic.js';
import { say } from './run-one.js';

const H20 = {
  performance: 'performance: {fp16: {value: 148, confidence: published}}',
  tpp: (value: number, working: string) =>
    `tpp: {value: ${value}, format: fp16, working: "${working}", confidence: derived}`,
  density: (value: number) => `performanceDensity: {value: ${value}, working: "2,368 ÷ 814 mm²", confidence: derived}`,
  die: 'dieArea: {value: 814, confidence: published}',
};
const WORKING = '148 TFLOPS (FP16/BF16, dense) × 16 bits = 2,368';
const chip = (...lines: string[]) => ({ chips: { h20: lines.join('\n') } });

test('chip-arithmetic computes the H20’s TPP and density and agrees', () => {
  const record = chip(H20.performance, H20.tpp(2368, WORKING), H20.die, H20.density(2.91));
  assert.deepEqual(say(chipArithmetic, record), []);
});

test('chip-arithmetic finds a TPP that is not its working', () => {
  assert.deepEqual(say(chipArithmetic, chip(H20.performance, H20.tpp(2386, WORKING))), [
    'records/chips/h20.yml: tpp.value: is 2386, but 148 × 16 is 2368 (chip-arithmetic)',
    'records/chips/h20.yml: tpp.working: “148 TFLOPS (FP16/BF16, dense) × 16 bits = 2,368” is not the working of 2386 (chip-arithmetic)',
  ]);
});

test('chip-arithmetic finds a density that is not TPP ÷ die area', () => {
  const record = chip(H20.performance, H20.tpp(2368, WORKING), H20.die, H20.density(2.19));
  assert.deepEqual(say(chipArithmetic, record), [
    'records/chips/h20.yml: performanceDensity.value: is 2.19, but 2368 ÷ 814 is 2.909 (chip-arithmetic)',
  ]);
});

test('chip-arithmetic finds a number format that gives a higher product', () => {
  const rates = `performance: {fp16: {value: 148, confidence: published},
    int8: {value: 592, confidence: published}}`;
  assert.deepEqual(say(chipArithmetic, chip(rates, H20.tpp(2368, WORKING))), [
    'records/chips/h20.yml: tpp.value: is 2368, but int8 gives more: 4736 (chip-arithmetic)',
  ]);
});
