import { BIT_LENGTHS, type NumberFormat } from '../schema/chips.js';
import type { Chip } from '../schema/index.js';
import type { RecordCheck } from './check.js';

/** Sheets print rates with three or four digits, so products of the same chip differ in the third. */
const RATE_ROUNDING = 0.005;

/**
 * A threshold is compared with these two numbers and some chips stand 1 % from it, so the working must give the
 * result: TPP is rate × bit length (the factor 2 is in the rate), density is TPP ÷ die area.
 */
export const chipArithmetic: RecordCheck = {
  name: 'chip-arithmetic',
  description: 'TPP equals its working and is the highest product; density equals TPP ÷ die area.',
  scope: 'record',
  check(logger, { collection, record }) {
    if (collection !== 'chips') return;
    const faults = [...tppFaults(record), ...densityFaults(record)];
    for (const { field, message } of faults) {
      logger.error({ collection, id: record.id, field, message });
    }
  },
};

interface ChipFault {
  readonly field: string;
  readonly message: string;
}

function tppFaults({ tpp, performance }: Chip): ChipFault[] {
  if (!tpp) return [];
  const rate = performance[tpp.format]?.value;
  if (rate === undefined) {
    return [{ field: 'tpp.format', message: `performance has no rate for ${tpp.format}` }];
  }
  const product = Math.round(rate * BIT_LENGTHS[tpp.format]);
  const [firstNumber, bits, result] = numbersIn(tpp.working);
  const faults: ChipFault[] = [];
  if (product !== tpp.value) {
    const message = `is ${tpp.value}, but ${rate} × ${BIT_LENGTHS[tpp.format]} is ${product}`;
    faults.push({ field: 'tpp.value', message });
  }
  if (firstNumber !== rate || bits !== BIT_LENGTHS[tpp.format] || result !== tpp.value) {
    faults.push({
      field: 'tpp.working',
      message: `“${tpp.working}” is not the working of ${tpp.value}`,
    });
  }
  return [...faults, ...higherProducts(tpp.value, performance)];
}

function higherProducts(tpp: number, performance: Chip['performance']): ChipFault[] {
  return (Object.keys(performance) as NumberFormat[]).flatMap((format) => {
    const product = (performance[format]?.value ?? 0) * BIT_LENGTHS[format];
    if (product <= tpp * (1 + RATE_ROUNDING)) return [];
    const message = `is ${tpp}, but ${format} gives more: ${Math.round(product)}`;
    return [{ field: 'tpp.value', message }];
  });
}

function densityFaults({ tpp, dieArea, performanceDensity: density }: Chip): ChipFault[] {
  if (!density) return [];
  const field = 'performanceDensity.value';
  if (!tpp || !dieArea) return [{ field, message: 'needs a TPP and a die area' }];
  const [dividend, divisor] = numbersIn(density.working);
  const faults: ChipFault[] = [];
  const quotient = tpp.value / dieArea.value;
  // The half of the last digit that is printed, and as much again for the binary fraction.
  if (Math.abs(quotient - density.value) > 0.00501) {
    const message = `is ${density.value}, but ${tpp.value} ÷ ${dieArea.value} is ${quotient.toFixed(3)}`;
    faults.push({ field, message });
  }
  if (dividend !== tpp.value || divisor !== dieArea.value) {
    const message = `“${density.working}” is not ${tpp.value} ÷ ${dieArea.value}`;
    faults.push({ field: 'performanceDensity.working', message });
  }
  return faults;
}

/** The numbers of a working in order: `660.6 TFLOPS (FP8, dense) × 8 bits = 5,285` → 660.6, 8, 5285. */
const numbersIn = (working: string): number[] =>
  [...working.matchAll(/(?<![A-Z\d/.])\d[\d,]*(?:\.\d+)?/g)].map(([text]) => Number(text.replaceAll(',', '')));
