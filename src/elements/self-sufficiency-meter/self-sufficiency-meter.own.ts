/** The author's own share, written in attributes, as the records that a file would have given. */
import type { Dataset } from 'chip-policy-data/dataset';
import type { Indicator } from 'chip-policy-data/schema';
import type { Problem } from '../../shared/diagnostics/problem.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';

export interface OwnShare {
  readonly value: number | undefined;
  readonly targetValue: number | undefined;
  readonly targetYear: string | undefined;
  readonly year: string | undefined;
  readonly label: string;
}

export const OWN_ID = 'own-share';
const SERIES = 'own';

/** The first attribute that holds something else than a year. */
export function yearFault({ targetYear, year }: OwnShare): Problem | undefined {
  const years = { year, 'target-year': targetYear };
  const [name, subject] = Object.entries(years).find(([, text]) => text !== undefined && !/^\d{4}$/.test(text)) ?? [];
  return subject === undefined
    ? undefined
    : { code: 'invalid-date', subject, detail: `${name}: "${subject}" is not a year` };
}

/** A dataset of the share and its target. */
export function toOwnDataset(
  { value, targetValue, targetYear, year, label }: OwnShare,
  words: { readonly credit: string; readonly language: InterfaceLanguage },
): Dataset {
  const title = { [words.language]: label };
  const share = { ...toRecord(OWN_ID, title), value, ...(year !== undefined && { period: year }) };
  const target: Indicator = {
    ...toRecord('own-target', title),
    kind: 'target',
    value: targetValue,
    ...(targetYear !== undefined && { period: targetYear }),
  };
  return {
    meta: { credit: words.credit },
    indicators: targetValue === undefined ? [share] : [share, target],
  };
}

const toRecord = (id: string, title: Indicator['title']): Indicator => ({
  id,
  title,
  definition: {},
  country: 'CN',
  scope: SERIES,
  series: SERIES,
  kind: 'estimate',
  status: 'reported',
  unit: 'percent',
  published: '',
  statedBy: '',
  sources: [],
  contradicts: [],
  corrections: [],
  against: [],
});
