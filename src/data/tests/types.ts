/**
 * Not run: compiled. For each type that the package exports, a value that must be accepted and values that must not.
 * `@ts-expect-error` on a line that compiles is itself an error, so a type that grows too wide fails `check:types`.
 */
import type { Dataset } from '../api/dataset.js';
import type {
  Actor,
  Chip,
  ControlRule,
  Indicator,
  LocalizedText,
  PolicyEvent,
  Quotation,
  Source,
  Stockpile,
} from '../schema/index.js';

const base: Pick<PolicyEvent, 'status' | 'sources' | 'contradicts' | 'corrections'> = {
  status: 'reported',
  sources: ['press'],
  contradicts: [],
  corrections: [],
};

const text: LocalizedText = { en: 'Memory', 'zh-Hans': '内存' };
// @ts-expect-error Languages are named as in HTML: zh-Hans.
const textInUnknownLanguage: LocalizedText = { en: 'Memory', zh: '内存' };

const event: PolicyEvent = {
  ...base,
  id: 'letter',
  title: text,
  date: '2025-04-09',
  jurisdiction: 'US',
  instrument: 'licence-letter',
  direction: 'tightens',
  chips: [],
  items: [],
  related: [],
};
// @ts-expect-error A direction is one of three.
const eventWithDirection: PolicyEvent = { ...event, direction: 'up' };
// @ts-expect-error A date is text: a number has no month and no day.
const eventWithNumber: PolicyEvent = { ...event, date: 2025 };

const rule: ControlRule = {
  ...base,
  id: 'oct-2023',
  title: text,
  kind: 'threshold',
  jurisdiction: 'US',
  validFrom: '2023-11-17',
  destinations: ['china'],
  paragraphs: [{ eccn: '3A090.a', anyOf: [[{ measure: 'TPP', op: '>=', value: 4800 }]] }],
  names: [],
  items: [],
  levels: [],
  exceptions: [],
  supersedes: [],
};
// @ts-expect-error The classification procedure is that of the United States.
const ruleOfAnotherState: ControlRule = { ...rule, jurisdiction: 'NL' };
const ruleWithUnknownMeasure: ControlRule = {
  ...rule,
  // @ts-expect-error A comparison is of a measure that the classification knows.
  paragraphs: [{ eccn: '3A090.a', anyOf: [[{ measure: 'FLOPS', op: '>=', value: 4800 }]] }],
};

const chip: Chip = {
  ...base,
  id: 'nvidia-h20',
  name: 'NVIDIA H20 96 GB',
  label: 'H20',
  family: 'h20',
  vendor: 'nvidia',
  state: 'shipping',
  performance: { fp16: { value: 148, confidence: 'published' } },
  marketedFor: 'data-centre',
  chinaVariant: true,
};
// @ts-expect-error A rate says how sure it is.
const chipWithBareRate: Chip = { ...chip, performance: { fp16: { value: 148 } } };
// @ts-expect-error A number format that no rule counts.
const chipWithFormat: Chip = { ...chip, performance: { fp12: chip.performance.fp16 } };

const stockpile: Stockpile = {
  ...base,
  id: 'orders',
  title: text,
  summary: text,
  subject: 'tencent',
  buyers: [],
  chips: [],
  items: [],
  measure: 'orders',
  quantity: { low: 1, high: 2, unit: 'chips' },
  period: { start: '2025', end: '2025' },
  published: '2025-04-02',
  basis: 'press-report',
  references: [],
  estimates: [],
};
// @ts-expect-error An amount has a unit.
const stockpileWithoutUnit: Stockpile = { ...stockpile, quantity: { value: 1 } };
// @ts-expect-error A summary is by language.
const stockpileInOneLanguage: Stockpile = { ...stockpile, summary: 'Orders' };

const indicator: Indicator = {
  ...base,
  id: 'share',
  title: text,
  country: 'CN',
  scope: 'chips',
  definition: text,
  kind: 'target',
  value: 70,
  unit: 'percent',
  published: '2025',
  statedBy: 'huawei',
  against: [],
};
// @ts-expect-error A share is in percent.
const indicatorInOtherUnit: Indicator = { ...indicator, unit: 'USD' };
// @ts-expect-error A share says what is divided by what.
const indicatorWithoutDefinition: Indicator = { ...indicator, definition: undefined };

const quotation: Quotation = {
  ...base,
  id: 'q1',
  speaker: 'martin-lau',
  role: text,
  date: '2025-05-14',
  venue: text,
  text: 'pretty strong stockpile',
  lang: 'en',
  translations: { fr: { text: 'un stock assez solide', by: 'own' } },
  topics: [],
};
// @ts-expect-error A translation says who made it.
const quotationByNobody: Quotation = { ...quotation, translations: { fr: { text: 'un stock' } } };
// @ts-expect-error Left out or false: true would say nothing.
const quotationKnown: Quotation = { ...quotation, originalKnown: true };

const actor: Actor = { id: 'tencent', name: text, kind: 'company', corrections: [] };
// @ts-expect-error A kind of actor that does not exist.
const actorOfUnknownKind: Actor = { ...actor, kind: 'robot' };

const source: Source = {
  id: 'press',
  publisher: 'Press',
  title: 'Title',
  checked: null,
  language: 'en',
  kind: 'secondary',
  corrections: [],
};
// @ts-expect-error A source that nobody checked says so with null.
const sourceOfUnknownState: Source = { ...source, checked: undefined };

const dataset: Dataset = { meta: { asOf: '2026-10' }, quotes: [quotation], sources: [source] };
// @ts-expect-error A collection that does not exist.
const datasetWithStranger: Dataset = { meta: {}, rumours: [] };
// @ts-expect-error Nobody changes what another one reads.
dataset.quotes = [];

export const VALUES = [
  textInUnknownLanguage,
  eventWithDirection,
  eventWithNumber,
  ruleOfAnotherState,
  ruleWithUnknownMeasure,
  chipWithBareRate,
  chipWithFormat,
  stockpileWithoutUnit,
  stockpileInOneLanguage,
  indicatorInOtherUnit,
  indicatorWithoutDefinition,
  quotationByNobody,
  quotationKnown,
  actorOfUnknownKind,
  sourceOfUnknownState,
  datasetWithStranger,
];
