/**
 * Records in which every field that takes free text holds the same text, one per collection, and what shows them. Runs in
 * a page and in Node.
 */

const sourceWith = (text) => ({
  publisher: text,
  title: text,
  url: 'https://news.example/2025',
  document: text,
  via: text,
  date: '2025-05-15',
});

const correctionsWith = (text) => [{ date: '2025-06-01', field: text, was: text, now: text, reason: { en: text } }];

const claimWith = (text) => ({
  id: 'mine',
  note: { en: text },
  corrections: correctionsWith(text),
});

const eventWith = (text) => ({
  ...claimWith(text),
  title: { en: text },
  summary: { en: text },
  date: '2025-05-14',
  actor: text,
  items: [text],
  citation: text,
  thresholds: { [text]: text },
  inForce: { label: { en: text }, from: '2025-05-14', to: '2025-09-01' },
  source: sourceWith(text),
});

const quoteWith = (text) => ({
  ...claimWith(text),
  date: '2025-05-14',
  text,
  lang: 'fr',
  translations: { en: { text, by: 'own' } },
  speaker: text,
  role: text,
  organisation: text,
  venue: text,
  context: text,
  aftermath: { text: { en: text }, see: [] },
  source: sourceWith(text),
});

const stockpileWith = (text) => ({
  ...claimWith(text),
  title: text,
  summary: text,
  subject: text,
  buyers: [text],
  items: [text],
  speaker: text,
  horizon: { en: text },
  fragment: { lang: text, text },
  value: 300_000,
  unit: 'chips',
  period: '2025',
  published: '2025-05-14',
  source: sourceWith(text),
});

const indicatorWith = (text) => ({
  ...claimWith(text),
  title: text,
  definition: text,
  area: text,
  basis: text,
  notComparable: text,
  country: 'CN',
  kind: 'target',
  value: 40,
  period: '2025',
  published: '2025-05-14',
  statedBy: text,
  speaker: text,
  otherValue: { amount: 1, scale: text, currency: text },
  source: sourceWith(text),
});

const chipWith = (text) => ({
  ...claimWith(text),
  status: 'reported',
  sources: ['a-source'],
  name: text,
  label: text,
  family: 'mine',
  vendor: 'a-vendor',
  announced: '2024-01',
  state: 'shipping',
  process: { node: text, foundry: text, nonPlanar: true, confidence: 'published' },
  tpp: { value: 4800, format: 'fp16', working: text, confidence: 'derived', note: { en: text } },
  dieArea: { value: 814, confidence: 'published', note: { en: text } },
  performanceDensity: { value: 5.9, working: text, confidence: 'derived' },
  memory: { gb: 96, type: text, confidence: 'published' },
  memoryBandwidth: { value: 4000, confidence: 'published', note: { en: text } },
  interconnect: { value: 900, type: text, confidence: 'published' },
  marketedFor: 'data-centre',
  chinaVariant: false,
});

const ruleWith = (text) => ({
  ...claimWith(text),
  status: 'official',
  sources: ['a-source'],
  title: { en: text },
  summary: { en: text },
  kind: 'threshold',
  jurisdiction: 'US',
  citation: text,
  validFrom: '2023-10-17',
  destinations: ['china'],
  paragraphs: [{ eccn: text, anyOf: [[{ measure: 'TPP', op: '>=', value: 4000 }]], note: { en: text } }],
  items: [text],
  exceptions: [{ name: text, section: text, eligible: { en: text } }],
});

const peopleWith = (text) => ({
  actors: [{ id: 'a-vendor', name: { en: text }, short: { en: text }, kind: 'company' }],
  sources: [{ ...sourceWith(text), id: 'a-source', checked: '2025-05-15', language: 'en', kind: 'primary' }],
});

/** A whole file of each kind, as an author would give it by `src`. */
export const FILES = {
  events: (text) => ({ events: [eventWith(text)] }),
  quotes: (text) => ({ quotes: [quoteWith(text)] }),
  stockpiles: (text) => ({ stockpiles: [stockpileWith(text)] }),
  indicators: (text) => ({ indicators: [indicatorWith(text)] }),
  chips: (text) => ({ chips: [chipWith(text)], rules: [ruleWith(text)], ...peopleWith(text) }),
  rules: (text) => ({ rules: [ruleWith(text)], ...peopleWith(text) }),
};

/** What shows a collection, by which property, and which attribute names a record of the built-in data. */
export const SUBJECTS = [
  { tag: 'chip-ban-timeline', collection: 'events', property: 'events' },
  { tag: 'chip-quote-card', collection: 'quotes', property: 'record', id: 'quote' },
  { tag: 'chip-stockpile-gauge', collection: 'stockpiles', property: 'record', id: 'figure' },
  { tag: 'chip-self-sufficiency-meter', collection: 'indicators', property: 'record', id: 'indicator' },
  { tag: 'chip-control-chart', collection: 'chips', property: 'chips' },
  { tag: 'chip-export-status', collection: 'chips', property: 'record', id: 'chip' },
  { tag: 'chip-as-of-control', collection: 'rules' },
];
