import type { Chip, Indicator, Stockpile } from '../schema/index.js';
import type { RecordCheck, RecordEntry } from './check.js';

/** Catches a slipped unit (billions for millions, TB/s for GB/s), which no reader of one record would notice. */
export const unitSanity: RecordCheck = {
  name: 'unit-sanity',
  description: 'Numbers are of a size that their unit allows, and measures have a unit that fits.',
  scope: 'record',
  check(logger, entry) {
    for (const [field, message] of faultsIn(entry)) {
      logger.error({ collection: entry.collection, id: entry.record.id, field, message });
    }
  },
};

type UnitFault = readonly [field: string, message: string];

function faultsIn({ collection, record }: RecordEntry): readonly UnitFault[] {
  if (collection === 'stockpiles') return quantityFaults(record);
  if (collection === 'indicators') return shareFaults(record);
  return collection === 'chips' ? chipFaults(record) : [];
}

const MONEY: readonly string[] = ['USD', 'CNY'];
/** Amounts of money in this subject are of millions at least, and no firm spends ten trillion. */
const SIZES = { money: [100_000, 1e13], count: [1, 1e9] } as const;

function quantityFaults({ quantity, measure, sharePercent }: Stockpile): readonly UnitFault[] {
  const share = sharePercent ?? 0;
  const faults: UnitFault[] = share < 0 || share > 100 ? [['sharePercent', `${share} is not a share in percent`]] : [];
  if (!quantity) return faults;
  const isMoney = MONEY.includes(quantity.unit);
  if ((measure === 'capex' || measure === 'charge') && !isMoney) {
    faults.push(['quantity.unit', `${measure} is money, not ${quantity.unit}`]);
  }
  const [least, most] = isMoney ? SIZES.money : SIZES.count;
  for (const name of ['value', 'low', 'high', 'central'] as const) {
    const amount = quantity[name];
    // None at all is a fact: a firm that expects no sales says so.
    if (amount === undefined || amount === 0) continue;
    if (amount < least || amount > most) {
      faults.push([`quantity.${name}`, `${amount} ${quantity.unit} is not a plausible amount`]);
    }
    if (!isMoney && !Number.isInteger(amount)) {
      faults.push([`quantity.${name}`, `${amount} ${quantity.unit} must be a whole number`]);
    }
  }
  return faults;
}

function shareFaults({ value, low, high }: Indicator): readonly UnitFault[] {
  return Object.entries({ value, low, high }).flatMap(([field, share]): UnitFault[] =>
    share === undefined || (share >= 0 && share <= 100) ? [] : [[field, `${share} is not a share in percent`]],
  );
}

/** Wide enough for a wafer-scale product to need an exception, narrow enough to catch a factor of 1,000. */
const CHIP_RANGES = {
  dieArea: [20, 5_000],
  memoryBandwidth: [20, 50_000],
  interconnect: [4, 20_000],
  tdp: [10, 3_000],
} as const;

function chipFaults(chip: Chip): readonly UnitFault[] {
  const faults: UnitFault[] = [];
  for (const [name, [least, most]] of Object.entries(CHIP_RANGES)) {
    const amount = chip[name as keyof typeof CHIP_RANGES]?.value;
    if (amount === undefined || (amount >= least && amount <= most)) continue;
    faults.push([`${name}.value`, `${amount} is outside ${least} to ${most}; check the unit`]);
  }
  return faults;
}
