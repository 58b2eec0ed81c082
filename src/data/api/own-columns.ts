/** The columns that a table of own data may have, and where each value belongs in a record. */

import type { Language } from '../schema/index.js';

/** Collections that can be written as a table. */
export const TABLE_COLLECTIONS = ['events', 'stockpiles', 'indicators', 'quotes'] as const;
export type TableCollection = (typeof TABLE_COLLECTIONS)[number];

/** A list of ids may be separated by spaces, a list of names only by semicolons or bars. */
export type CellKind = 'text' | 'number' | 'list' | 'names';

export interface ColumnTarget {
  readonly path: readonly string[];
  readonly kind: CellKind;
}

type Columns = Readonly<Record<string, string>>;

/** `path:kind`; the kind is `text` unless said. Names are compared without case, spaces, hyphens and full stops. */
const SHARED: Columns = {
  id: 'id',
  title: 'title:localized',
  note: 'note:localized',
  status: 'status',
  chips: 'chips:list',
  items: 'items:names',
  sources: 'sources:list',
  source: 'source.publisher',
  publisher: 'source.publisher',
  sourcetitle: 'source.title',
  url: 'source.url',
  link: 'source.url',
  sourceurl: 'source.url',
  sourcedate: 'source.date',
};

const AMOUNTS: Columns = { value: ':number', low: ':number', high: ':number', qualifier: '' };

const amountsIn = (prefix: string): Columns =>
  Object.fromEntries(
    Object.entries(AMOUNTS).flatMap(([name, kind]) => [
      [name, `${prefix}${name}${kind}`],
      [`quantity${name}`, `${prefix}${name}${kind}`],
    ]),
  );

const COLUMNS: Readonly<Record<TableCollection, Columns>> = {
  events: {
    ...SHARED,
    summary: 'summary:localized',
    date: 'date',
    published: 'published',
    effective: 'effective',
    expires: 'expires',
    jurisdiction: 'jurisdiction',
    actor: 'actor',
    instrument: 'instrument',
    direction: 'direction',
    citation: 'citation',
    rule: 'rule',
    related: 'related:list',
  },
  stockpiles: {
    ...SHARED,
    ...amountsIn('quantity.'),
    summary: 'summary:localized',
    central: 'quantity.central:number',
    quantitycentral: 'quantity.central:number',
    unit: 'quantity.unit',
    quantityunit: 'quantity.unit',
    per: 'quantity.per',
    quantityper: 'quantity.per',
    subject: 'subject',
    buyers: 'buyers:names',
    measure: 'measure',
    date: 'published',
    published: 'published',
    period: 'period',
    periodstart: 'period.start',
    periodend: 'period.end',
    basis: 'basis',
    speaker: 'speaker',
    sharepercent: 'sharePercent:number',
  },
  indicators: {
    ...SHARED,
    ...amountsIn(''),
    definition: 'definition:localized',
    basis: 'basis:localized',
    area: 'area:localized',
    notcomparable: 'notComparable:localized',
    country: 'country',
    scope: 'scope',
    series: 'series',
    kind: 'kind',
    unit: 'unit',
    period: 'period',
    year: 'period',
    date: 'published',
    published: 'published',
    statedby: 'statedBy',
    speaker: 'speaker',
    against: 'against:list',
  },
  quotes: {
    ...SHARED,
    text: 'text',
    quote: 'text',
    lang: 'lang',
    language: 'lang',
    speaker: 'speaker',
    role: 'role:localized',
    organisation: 'organisation',
    organization: 'organisation',
    date: 'date',
    venue: 'venue:localized',
    context: 'context:localized',
    topics: 'topics:list',
  },
};

const LANGUAGE_SUFFIX = /(en|fr|zh|zhhans)$/;

/**
 * Where a column's cells belong, or nothing when the column is none of ours: a sheet may hold its owner's notes. A text
 * column without a language holds text in the author's.
 */
export function targetOf(collection: TableCollection, header: string, language: Language): ColumnTarget | undefined {
  const name = header.toLowerCase().replace(/[\s._:()-]/g, '');
  const columns = COLUMNS[collection];
  const { path, kind } = toTarget(columns, name);
  if (path) return kind === 'localized' ? { path: [...path, language], kind: 'text' } : { path, kind };
  const suffix = LANGUAGE_SUFFIX.exec(name)?.[1];
  if (suffix === undefined) return undefined;
  const base = toTarget(columns, name.slice(0, -suffix.length));
  if (base.kind !== 'localized' || !base.path) return undefined;
  return { path: [...base.path, suffix.startsWith('zh') ? 'zh-Hans' : suffix], kind: 'text' };
}

function toTarget(
  columns: Columns,
  name: string,
): { readonly path?: readonly string[]; readonly kind: CellKind | 'localized' } {
  if (!Object.hasOwn(columns, name)) return { kind: 'text' };
  const [path = '', kind = 'text'] = (columns[name] ?? '').split(':');
  return { path: path.split('.'), kind: kind as CellKind | 'localized' };
}
