import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { asOf as datasetAsOf, isKnown } from 'chip-policy-data/as-of';
import { findRecord, type CollectionName, type Dataset } from 'chip-policy-data/dataset';
import { isPlainDate, type PlainDate } from 'chip-policy-data/plain-date';
import { mergeDatasets } from 'chip-policy-data/select';
import type { Problem } from '../diagnostics/problem.js';
import { warnOnce } from '../diagnostics/warn-once.js';
import { DataErrorEvent } from '../element/chip-events.js';
import { loadBuiltIn } from './built-in.js';
import { checkOwn, loadOwn, type OwnData } from './own-data.js';
import type { RecordPlace } from './record-files.js';
import { policyContext, type Policy } from './policy-context.js';

/** What an element wants to show, as its author wrote it. */
export interface DataRequest {
  readonly collection: CollectionName;
  /** Collections that it is read against; the built-in ones where the data at hand has none: own chips, official rules. */
  readonly against?: readonly CollectionName[];
  /** One record; without it the whole collection. */
  readonly id?: string | undefined;
  /** The element's own `record` or `events` property. */
  readonly own?: unknown;
  readonly src?: string | undefined;
  readonly merge?: boolean;
  readonly asOf?: string | undefined;
  /** What else may be wrong with what the author asked, seen against the data of the day and everything that was loaded. */
  readonly faultIn?: (dataset: Dataset, whole: Dataset) => Problem | undefined;
  /** A timeline keeps its place when a reader selects an event on it. */
  readonly ignoreSelection?: boolean;
}

export type DataOrigin = 'property' | 'src' | 'context' | 'built-in' | 'none';

interface Loaded {
  readonly origin: DataOrigin;
  readonly dataset?: Dataset | undefined;
  readonly problem?: Problem;
}

/**
 * The only consumer of data. It looks in one order: the element's own property, its own `src`, the nearest provider, the
 * built-in dataset (only the record or collection that is needed), nothing; and then the article's text stays.
 *
 * Call `resolve` in `willUpdate`: it returns what is at hand, starts what is not, and asks the host to update when it has
 * arrived. A newer request makes an older answer void.
 */
export class DatasetController implements ReactiveController {
  /** The date that the data is cut to, when the author, a provider or a reader chose one. */
  asOf: PlainDate | undefined;
  origin: DataOrigin = 'none';
  problem: Problem | undefined;
  /** What `resolve` returned last. */
  current: Dataset | undefined;

  readonly #host: LitElement & RecordPlace;
  readonly #consumer: ContextConsumer<typeof policyContext, LitElement>;
  #key: readonly unknown[] = [];
  #loaded: Loaded | undefined;
  #cut: { readonly from: Dataset; readonly day: string | undefined; readonly to: Dataset } | undefined;
  #told: Problem | undefined;

  constructor(host: LitElement & RecordPlace) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: policyContext, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    // Moved out of its provider, an element must not go on showing the provider's date.
    if (!this.#consumer.value) return;
    this.#consumer.value = undefined;
    this.#host.requestUpdate();
  }

  /** Everything that was loaded, not cut to the date: tells an id that is misspelt from one that was not yet known. */
  get whole(): Dataset | undefined {
    return this.#loaded?.dataset;
  }

  /** What the nearest provider says, if there is one. */
  get policy(): Policy | undefined {
    return this.#consumer.value;
  }

  /** Where the tag says that the built-in records come from; an attribute that was taken away is null. */
  get place(): RecordPlace {
    return { records: this.#host.records ?? undefined, integrity: this.#host.integrity || undefined };
  }

  resolve(request: DataRequest): Dataset | undefined {
    this.current = this.#resolve(withoutNull(request));
    return this.current;
  }

  /** Sets `asOf` to the day that the author, a reader or a provider chose; false when that is no date. */
  chooseDay({ asOf, ignoreSelection }: Pick<DataRequest, 'asOf' | 'ignoreSelection'>): boolean {
    const selected = ignoreSelection ? undefined : this.policy?.selection?.date;
    const day = asOf ?? selected ?? this.policy?.asOf;
    if (day !== undefined && !isPlainDate(day)) {
      const detail = `as-of: "${day}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`;
      this.fail({ code: 'invalid-date', subject: day, detail });
      return false;
    }
    this.asOf = day;
    return true;
  }

  #resolve(request: DataRequest): Dataset | undefined {
    if (!this.chooseDay(request)) return undefined;
    const day = this.asOf;
    this.#start(request);
    const { dataset, problem, origin } = this.#loaded ?? { origin: 'none' as const };
    this.origin = origin;
    if (problem) return this.fail(problem);
    if (!dataset) {
      this.problem = undefined;
      return undefined;
    }
    return this.#check(request, dataset, day);
  }

  #start(request: DataRequest): void {
    const { collection, id, own, src, merge } = request;
    const given = own ?? undefined;
    const context = given === undefined && src === undefined ? this.policy : undefined;
    const { records, integrity } = this.place;
    const shared = [context?.dataset, context?.problem, context?.waiting];
    const key = [collection, id, given, src, merge, records, integrity, ...shared];
    if (key.length === this.#key.length && key.every((part, i) => Object.is(part, this.#key[i]))) return;
    this.#key = key;
    if (context?.waiting) return;
    if (context?.problem) this.#loaded = { origin: 'context', problem: context.problem };
    else if (context?.dataset && lacking(context.dataset, request).length === 0) {
      this.#loaded = { origin: 'context', dataset: context.dataset };
    } else void this.#load(key, request, { given, shared: context?.dataset });
  }

  async #load(
    key: readonly unknown[],
    request: DataRequest,
    { given, shared }: { readonly given: unknown; readonly shared: Dataset | undefined },
  ): Promise<void> {
    const loaded = await this.#find(request, { given, shared }).catch((error: unknown): Loaded => {
      const detail = `${request.collection}: ${String(error)}`;
      return { origin: 'none', problem: { code: 'data-unreachable', subject: request.collection, detail } };
    });
    if (this.#key !== key) return;
    this.#loaded = loaded;
    this.#host.requestUpdate();
  }

  /** Rejects when records that nobody checked cannot be put together. */
  async #find(
    request: DataRequest,
    { given, shared }: { readonly given: unknown; readonly shared: Dataset | undefined },
  ): Promise<Loaded> {
    const { collection, id, src, merge } = request;
    let loaded: Loaded;
    if (shared) loaded = { origin: 'context', dataset: shared };
    else if (given !== undefined) loaded = toLoaded('property', await checkOwn(given, collection));
    else if (src !== undefined) {
      loaded = toLoaded('src', await loadOwn(src, this.#host.baseURI, collection));
      if (merge && loaded.dataset) loaded = await withBuiltIn(loaded, collection, this.place);
    } else loaded = await fromBuiltIn(collection, id, this.place);
    return completed(loaded, request, this.place);
  }

  #check({ collection, id, faultIn }: DataRequest, dataset: Dataset, day: PlainDate | undefined): Dataset | undefined {
    if (id !== undefined) {
      const record = findRecord(dataset, collection, id);
      if (!record) {
        return this.fail({
          code: 'unknown-record',
          subject: id,
          detail: `${collection}: no record "${id}"`,
        });
      }
      if (record.withdrawn) {
        return this.fail({
          code: 'withdrawn',
          subject: id,
          detail: `${collection}/${id} was withdrawn`,
        });
      }
      if (day !== undefined && !isKnown(collection, record, day)) {
        return this.fail({
          code: 'not-yet-known',
          subject: day,
          detail: `${collection}/${id} was not public`,
        });
      }
    }
    if (this.#cut?.from !== dataset || this.#cut.day !== day) {
      this.#cut = {
        from: dataset,
        day,
        to: day === undefined ? dataset : datasetAsOf(dataset, day),
      };
    }
    const fault = faultIn?.(this.#cut.to, dataset);
    if (fault) return this.fail(fault);
    this.settle();
    return this.#cut.to;
  }

  /** Nothing is wrong any more: the same fault is told again if it comes back. */
  settle(): void {
    this.problem = undefined;
    this.#told = undefined;
  }

  /** Says what is wrong: to the reader by `problem`, to the page by an event, to the developer once in the console. */
  fail(problem: Problem): undefined {
    this.problem = problem;
    if (this.#told?.code === problem.code && this.#told.subject === problem.subject) return undefined;
    this.#told = problem;
    // Not an author's mistake, so nothing for the console: on that day there was nothing to show.
    if (problem.code !== 'not-yet-known') warnOnce(problem.code, this.#host.localName, problem.detail);
    queueMicrotask(() => this.#host.dispatchEvent(new DataErrorEvent(problem)));
    return undefined;
  }

  /** Scripts load in any order: when a provider arrives late, whoever stands inside it asks again. */
  readonly #askAgain = (event: Event): void => {
    if ((event as Event & { readonly context?: unknown }).context !== policyContext) return;
    this.#consumer.hostDisconnected();
    this.#consumer.hostConnected();
  };
}

/**
 * A property whose attribute was taken away is null, which is the same as never given. What is not asked for is not read
 * off `Object.prototype` either, where old scripts put things of their own.
 */
const withoutNull = (request: DataRequest): DataRequest =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null)),
  ) as DataRequest;

const toLoaded = (origin: DataOrigin, own: OwnData): Loaded => ({ origin, ...own });

async function fromBuiltIn(collection: CollectionName, id: string | undefined, place: RecordPlace): Promise<Loaded> {
  try {
    const dataset = await loadBuiltIn(collection, id, place);
    if (dataset) return { origin: 'built-in', dataset };
    const problem: Problem = {
      code: 'unknown-record',
      subject: id ?? '',
      detail: `${collection}: no record "${id ?? ''}"`,
    };
    return { origin: 'built-in', problem };
  } catch (error) {
    const detail = `${collection}: ${error instanceof Error ? error.message : 'no answer'}`;
    return {
      origin: 'built-in',
      problem: { code: 'data-unreachable', subject: collection, detail },
    };
  }
}

const lacking = (dataset: Dataset, { against = [] }: DataRequest): CollectionName[] =>
  against.filter((collection) => !dataset[collection]);

/** Adds the collections that the records are read against, side by side; the records' own words win. */
async function completed(loaded: Loaded, request: DataRequest, { records }: RecordPlace): Promise<Loaded> {
  if (!loaded.dataset) return loaded;
  const parts = await Promise.all(
    lacking(loaded.dataset, request).map((name) => fromBuiltIn(name, undefined, { records })),
  );
  let { dataset } = loaded;
  for (const part of parts) {
    if (!part.dataset) return { ...part, origin: loaded.origin };
    dataset = mergeDatasets({ ...part.dataset, meta: {} }, dataset);
  }
  return { ...loaded, dataset };
}

async function withBuiltIn(own: Loaded, collection: CollectionName, { records }: RecordPlace): Promise<Loaded> {
  const base = await fromBuiltIn(collection, undefined, { records });
  if (!own.dataset || !base.dataset) return own;
  return { origin: own.origin, dataset: mergeDatasets(base.dataset, own.dataset) };
}
