/**
 * The author's own figure, written in attributes, as the record that a file would have given: what is drawn and said is
 * then computed once. Apart from the layout because it turns text into data, not data into a view.
 */
import type { Dataset } from 'chip-policy-data/dataset';
import type { LocalizedText, Quantity, Status, Stockpile, Unit } from 'chip-policy-data/schema';
import { invalidChoice, type Problem } from '../../shared/diagnostics/problem.js';
import { numberFault } from '../../shared/element/number.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';

export interface OwnFigure {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly referenceValue: number | undefined;
  readonly unit: string;
  readonly label: string;
  readonly status: Status;
}

export const OWN_ID = 'own-figure';
const REFERENCE_ID = 'own-reference';

/** The first attribute that says something else than it may. The words of the statuses come with the language. */
export function faultOf(
  element: Element,
  figure: OwnFigure,
  statuses: Partial<Record<Status, string>> = {},
): Problem | undefined {
  const { value, low, high, referenceValue, status } = figure;
  const words = Object.keys(statuses);
  return (
    numberFault(element, { value, low, high, 'reference-value': referenceValue }) ??
    (words.length === 0 || words.includes(status) ? undefined : invalidChoice('claim-status', status, words.join(' ')))
  );
}

export const hasOwnFigure = ({ value, low, high }: OwnFigure): boolean =>
  value !== undefined || low !== undefined || high !== undefined;

/** A dataset of the figure and what it is held against. */
export function toOwnDataset(
  figure: OwnFigure,
  words: { readonly credit: string; readonly reference: string; readonly language: InterfaceLanguage },
): Dataset {
  const { value, low, high, referenceValue, label, status } = figure;
  const unit = figure.unit as Unit;
  const range = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  const quantity: Quantity = value === undefined ? { ...range, unit } : { value, unit };
  const record = toRecord(OWN_ID, { [words.language]: label }, status, quantity);
  if (referenceValue === undefined) return { meta: { credit: words.credit }, stockpiles: [record] };
  const reference = toRecord(REFERENCE_ID, { [words.language]: words.reference }, status, {
    value: referenceValue,
    unit,
  });
  return {
    meta: { credit: words.credit },
    stockpiles: [{ ...record, references: [REFERENCE_ID] }, reference],
  };
}

const toRecord = (id: string, title: LocalizedText, status: Status, quantity: Quantity): Stockpile => ({
  id,
  title,
  status,
  quantity,
  sources: [],
  contradicts: [],
  corrections: [],
  references: [],
  estimates: [],
  buyers: [],
  chips: [],
  items: [],
  summary: {},
  subject: '',
  measure: 'stockpile',
  period: { start: '', end: '' },
  published: '',
  basis: 'press-report',
});
