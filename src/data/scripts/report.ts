/** The state of the dataset in words: what `npm run check` prints. */
import { COLLECTION_NAMES, type AnyRecord } from '../api/dataset.js';
import type { FullDataset } from '../checks/check.js';
import { allEntries, entriesOf } from '../checks/entries.js';
import { coverageOf } from '../checks/translations.js';
import type { Inspection } from './inspect.js';
import { toPublished } from './published.js';

const LANGUAGE_NAMES = { en: 'English', fr: 'French', 'zh-Hans': 'Simplified Chinese' } as const;

export function reportOn({ data, faults, excused }: Inspection): readonly string[] {
  return [
    `chip-policy-data ${data.meta.version ?? ''}, facts known to ${data.meta.asOf ?? 'no stated date'}`,
    '',
    ...countLines(data),
    '',
    ...coverageLines(data),
    '',
    sourceLine(data),
    '',
    ...heldLines(data),
    '',
    `Exceptions in use: ${excused.length} (exceptions.yml says why).`,
    faults.length === 0 ? 'No fault found.' : `${count(faults.length, 'fault')} found:`,
    ...faults.map((fault) => `  ${fault}`),
  ];
}

/** A record is published unless it is held back, or is an actor or source that only held records name. */
function countLines(data: FullDataset): readonly string[] {
  const published = toPublished(data, data.meta);
  return COLLECTION_NAMES.map((name) => {
    const all = data[name].length;
    const shown = published[name].length;
    const rest = all === shown ? '' : `, ${all - shown} not published`;
    return `  ${name.padEnd(11)} ${String(shown).padStart(4)}${rest}`;
  });
}

function coverageLines(data: FullDataset): readonly string[] {
  const total = coverageOf(allEntries(data));
  const names = coverageOf(entriesOf(data, 'actors'));
  return total.map(({ language, present, total: all }, index) => {
    const missing = names[index] ? names[index].total - names[index].present : 0;
    const why = missing === 0 ? '' : `; ${missing} of the missing are names of actors`;
    return `  ${LANGUAGE_NAMES[language]}: ${present} of ${all} texts (${percent(present, all)})${why}`;
  });
}

function sourceLine({ sources }: FullDataset): string {
  const checked = sources.filter((source) => source.checked !== null).length;
  return `Sources: ${checked} read and dated, ${sources.length - checked} not read.`;
}

function heldLines(data: FullDataset): readonly string[] {
  const held = allEntries(data).filter(({ record }) => record.held);
  const reasonOf = (record: AnyRecord): string => record.held?.reason ?? '';
  return [
    held.length === 0 ? 'No record is held back.' : `Held back, and in none of the published files: ${held.length}`,
    ...held.map(({ collection, record }) => `  ${collection}/${record.id}: ${reasonOf(record)}`),
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Rounded down, so that 100 % means all. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`;
