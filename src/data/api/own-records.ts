/**
 * From what an author writes to what a record holds: plain text becomes text in the author's language, a name becomes
 * an actor, a source written in place becomes a source record, and a missing id is made from the row's number.
 */
import type { CollectionName } from './dataset.js';
import { NOT_NAMED } from '../schema/own.js';
import type { Language } from '../schema/index.js';

type Fields = Record<string, unknown>;

const LOCALIZED = [
  'title',
  'summary',
  'note',
  'role',
  'venue',
  'context',
  'definition',
  'area',
  'basis',
  'notComparable',
] as const;
const ACTORS = ['actor', 'subject', 'speaker', 'organisation', 'statedBy'] as const;
/** Fields of a quantity that may also stand on the record itself. */
const AMOUNTS = ['value', 'low', 'high', 'central', 'unit', 'qualifier', 'per'] as const;
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A source that was written in place, with the first record that wrote it, for whoever must say what is wrong. */
export interface MadeSource {
  readonly fields: Fields;
  readonly collection: CollectionName;
  readonly index: number;
}

interface Place {
  readonly index: number;
  /** The row, where there is one. */
  readonly number: number;
}

/** Collects the actors and sources that records name in place, and completes the records. */
export class OwnRecords {
  readonly #language: Language;
  readonly #actors = new Map<string, Fields>();
  readonly #sources = new Map<string, MadeSource>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** A record in the schema's shape, as far as what was written allows. What is wrong in it stays, to be reported. */
  complete(collection: CollectionName, written: unknown, { index, number }: Place): unknown {
    if (!isFields(written)) return written;
    const fields: Fields = { ...written };
    fields['id'] ??= `own-${collection}-${number}`;
    if (collection === 'actors' || collection === 'sources') return fields;
    if (collection === 'rules' || collection === 'chips') return fields;
    if (collection === 'stockpiles') toStockpile(fields);
    if (collection === 'indicators') this.#toIndicator(fields);
    if (collection === 'quotes') fields['lang'] ??= this.#language;
    this.#localize(collection, fields);
    this.#nameActors(fields);
    return this.#placeSources(fields, { collection, index });
  }

  /** The actors and sources that were made, to be added to those that were given. */
  get made(): { readonly actors: readonly Fields[]; readonly sources: readonly MadeSource[] } {
    return { actors: [...this.#actors.values()], sources: [...this.#sources.values()] };
  }

  #toIndicator(fields: Fields): void {
    const { country } = fields;
    if (typeof country === 'string') fields['country'] = country.toUpperCase();
    if (typeof fields['period'] === 'number') fields['period'] = String(fields['period']);
    fields['published'] ??= fields['period'];
    fields['title'] ??= [country, fields['scope']].filter(Boolean).join(', ') || undefined;
    if (fields['statedBy'] === undefined) this.#addNotNamed();
  }

  #localize(collection: CollectionName, fields: Fields): void {
    for (const name of LOCALIZED) {
      // On a quantity the basis is one of a list, on an indicator it is a sentence.
      const isList = name === 'basis' && collection === 'stockpiles';
      const value = fields[name];
      if (typeof value === 'string' && !isList) fields[name] = { [this.#language]: value };
    }
    if (collection !== 'stockpiles') return;
    fields['summary'] ??= {};
    if (fields['subject'] === undefined) this.#addNotNamed();
  }

  #nameActors(fields: Fields): void {
    for (const name of ACTORS) {
      const value = fields[name];
      if (typeof value === 'string') fields[name] = this.#actorFor(value);
    }
    const { buyers } = fields;
    if (!Array.isArray(buyers)) return;
    fields['buyers'] = buyers.map((buyer: unknown) => (typeof buyer === 'string' ? this.#actorFor(buyer) : buyer));
  }

  /** An id stays an id, for it may name an actor of the built-in dataset. Anything else is a name. */
  #actorFor(text: string): string {
    if (ID.test(text)) return text;
    const known = this.#actors.get(text);
    if (known) return known['id'] as string;
    const id = `own-actor-${this.#actors.size + 1}`;
    const kind = 'mixed';
    this.#actors.set(text, { id, name: { [this.#language]: text }, kind });
    return id;
  }

  #addNotNamed(): void {
    const name = { en: 'not named', fr: 'non nommé', 'zh-Hans': '未具名' };
    this.#actors.set(NOT_NAMED, { id: NOT_NAMED, name, kind: 'mixed' });
  }

  /** A new record: an object whose fields were deleted is slow to read ever after. */
  #placeSources(fields: Fields, from: Omit<MadeSource, 'fields'>): Fields {
    const { source, url, ...rest } = fields;
    const inline = source ?? (url === undefined ? undefined : { url });
    const given = fields['sources'] ?? [];
    if (!Array.isArray(given)) return fields;
    const all = inline === undefined ? given : [...(given as unknown[]), inline];
    return { ...rest, sources: all.map((one: unknown) => this.#sourceFor(one, from)) };
  }

  #sourceFor(written: unknown, from: Omit<MadeSource, 'fields'>): unknown {
    if (typeof written === 'string' && ID.test(written)) return written;
    const source = typeof written === 'string' ? toSource(written) : written;
    if (!isFields(source)) return written;
    const key = JSON.stringify(source);
    const known = this.#sources.get(key);
    if (known) return known.fields['id'];
    const address = source['url'];
    const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(String(address))?.[1];
    const publisher = source['publisher'] ?? host ?? source['title'] ?? address;
    const id = source['id'] ?? `own-source-${this.#sources.size + 1}`;
    const title = source['title'] ?? address ?? publisher;
    const defaults = { checked: null, language: this.#language, kind: 'secondary' };
    this.#sources.set(key, { ...from, fields: { ...defaults, ...source, id, publisher, title } });
    return id;
  }
}

const toSource = (text: string): Fields => (/^https?:\/\//i.test(text) ? { url: text } : { publisher: text });

function toStockpile(fields: Fields): void {
  const isFlat = AMOUNTS.some((name) => fields[name] !== undefined);
  if (isFlat && fields['quantity'] === undefined) {
    fields['quantity'] = Object.fromEntries(
      AMOUNTS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
    );
    AMOUNTS.forEach((name) => delete fields[name]);
  }
  const { period } = fields;
  if (typeof period === 'string') fields['period'] = { start: period, end: period };
  fields['published'] ??= fields['date'];
  delete fields['date'];
  if (isFields(period)) fields['published'] ??= period['end'];
  const { published } = fields;
  fields['published'] ??= period;
  fields['period'] ??= published === undefined ? undefined : { start: published, end: published };
}
