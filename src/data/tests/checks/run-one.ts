/** Runs one check on records written in a few lines of YAML, and gives what it says, word for word. */
import { strict as assert } from 'node:assert';
import { COLLECTION_NAMES, type AnyRecord, type CollectionName } from '../../api/dataset.js';
import type { Check, FullDataset } from '../../checks/check.js';
import { runChecks, toText } from '../../checks/run.js';
import { validate } from '../../scripts/read-records.js';
import { parseYaml } from '../../scripts/parse-yaml.js';

/** Records by collection and id: `{ events: { letter: 'date: "2025"' } }`. */
export type Written = Partial<Record<CollectionName, Readonly<Record<string, string>>>>;

/** The least that each schema wants, so that a test writes only what it is about. */
const LEAST: Record<CollectionName, string> = {
  events: `{title: {en: T}, date: "2025-04-09", jurisdiction: US, instrument: rule,
    direction: tightens, status: reported, sources: [press]}`,
  rules: `{title: {en: T}, kind: threshold, jurisdiction: US, validFrom: "2025-04-09",
    destinations: [china], status: official, sources: [press]}`,
  chips: `{name: T, label: T, family: t, vendor: maker, state: shipping, marketedFor: consumer,
    chinaVariant: false, status: company-claim, sources: [press]}`,
  stockpiles: `{title: {en: T}, summary: {en: T}, subject: maker, measure: orders,
    period: {start: "2025", end: "2025"}, published: "2025-04-09", basis: press-report,
    status: reported, sources: [press]}`,
  indicators: `{title: {en: T}, country: CN, scope: chips, definition: {en: T}, kind: target,
    unit: percent, published: "2025", statedBy: maker, status: reported, sources: [press]}`,
  quotes: `{speaker: maker, role: {en: T}, date: "2025-05-14", venue: {en: T}, text: T, lang: en,
    status: official, sources: [press]}`,
  actors: '{name: {en: T}, kind: company}',
  sources: '{publisher: T, title: T, checked: "2026-10", language: en, kind: secondary}',
};

interface Circumstances {
  readonly asOf?: string;
  readonly releasedIds?: FullDataset['releasedIds'];
}

export function say(check: Check, written: Written, { asOf = '2026-10', releasedIds }: Circumstances = {}) {
  const records = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      Object.entries(written[name] ?? {}).map(([id, text]) => toRecord(name, id, text)),
    ]),
  );
  const data = { ...records, meta: { asOf }, releasedIds } as unknown as FullDataset;
  return runChecks([check], data).map(toText);
}

function toRecord(collection: CollectionName, id: string, text: string): AnyRecord {
  const parts = [LEAST[collection], text].map((yaml) => {
    const parsed = parseYaml(yaml);
    assert.equal(parsed.faults, undefined);
    return parsed.value ?? {};
  });
  const { record, errors } = validate({ collection, id, fields: Object.assign({}, ...parts) });
  assert.deepEqual(errors, []);
  return record as AnyRecord;
}
