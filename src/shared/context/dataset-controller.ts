import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import { isPlainDate, type PlainDate } from 'chip-policy-data/plain-date';
import { unknownRecord, unreachable, type Problem } from '../diagnostics/problem.js';
import { warnOnce } from '../diagnostics/warn-once.js';
import { DataErrorEvent } from '../element/chip-events.js';
import { lacking, loadNeeded, type DataOrigin, type Loaded, type Needed } from './loaded.js';
import { policyContext, type Policy } from './policy-context.js';
import type { RecordPlace } from './record-files.js';

/** What an element wants to show, as its author wrote it. */
export interface DataRequest extends Needed {
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

/** What cuts data to a day, once an embed has asked for it; or why it did not come, which a reload may mend. */
let cutter: typeof import('chip-policy-data/as-of') | undefined;
let cutterProblem: Problem | undefined;

async function loadCutter(): Promise<void> {
  try {
    cutter = await import('chip-policy-data/as-of');
  } catch (error) {
    cutterProblem = unreachable('script', error);
  }
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((part, i) => Object.is(part, others[i]));

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
  /** Why there is no more than an index, when more was asked for and did not come. */
  missing: Problem | undefined;
  /** What `resolve` returned last. */
  current: Dataset | undefined;

  readonly #host: LitElement & RecordPlace;
  readonly #consumer: ContextConsumer<typeof policyContext, LitElement>;
  /** What was asked for last; the last part is whether it is an index. */
  #key: readonly unknown[] = [];
  #loaded: Loaded | undefined;
  #loadedKey: readonly unknown[] = [];
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
    const asked = asAsked(request);
    if (!this.#isCutterMissing(asked)) this.current = this.#resolve(asked);
    return this.current;
  }

  /** Sets `asOf` to the day that the author, a reader or a provider chose; false when that is no date. */
  chooseDay(request: Pick<DataRequest, 'asOf' | 'ignoreSelection'>): boolean {
    const day = this.#dayOf(request);
    if (day !== undefined && !isPlainDate(day)) {
      const detail = `as-of: "${day}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`;
      this.fail({ code: 'invalid-date', subject: day, detail });
      return false;
    }
    this.asOf = day;
    return true;
  }

  #dayOf({ asOf, ignoreSelection }: Pick<DataRequest, 'asOf' | 'ignoreSelection'>): string | undefined {
    const selected = ignoreSelection ? undefined : this.policy?.selection?.date;
    return asOf ?? selected ?? this.policy?.asOf;
  }

  /** Most embeds show everything known. What cuts the data to a day is fetched for the others; the last answer stays till then. */
  #isCutterMissing(request: DataRequest): boolean {
    if (cutter || cutterProblem || !isPlainDate(this.#dayOf(request))) return false;
    this.#start(request);
    void loadCutter().then(() => this.#host.requestUpdate());
    return true;
  }

  #resolve(request: DataRequest): Dataset | undefined {
    if (!this.chooseDay(request)) return undefined;
    this.#start(request);
    const { dataset, problem, origin } = this.#loaded ?? { origin: 'none' as const };
    this.origin = origin;
    if (problem) return this.fail(problem);
    if (dataset) return this.#check(request, dataset);
    this.problem = undefined;
    return undefined;
  }

  #start(request: DataRequest): void {
    const { collection, id, own, src, merge } = request;
    const isOwn = own !== undefined || src !== undefined;
    const context = isOwn ? undefined : this.policy;
    const { records, integrity } = this.place;
    const shared = [context?.dataset, context?.problem, context?.waiting];
    // Only the built-in dataset has an index; other data is not loaded again because somebody asks for more of it.
    const index = isOwn || context?.dataset ? undefined : request.index;
    const key = [collection, id, own, src, merge, records, integrity, ...shared, index];
    if (isSame(key, this.#key)) return;
    this.#key = key;
    if (context?.waiting) return;
    if (context?.problem) this.#take(key, { origin: 'context', problem: context.problem });
    else if (context?.dataset && lacking(context.dataset, request).length === 0) {
      this.#take(key, { origin: 'context', dataset: context.dataset });
    } else void this.#load(key, asAsked({ ...request, index }), context?.dataset);
  }

  async #load(key: readonly unknown[], request: DataRequest, shared: Dataset | undefined): Promise<void> {
    const loaded = await this.#find(request, shared).catch((error: unknown): Loaded => ({
      origin: 'none',
      problem: unreachable('script', error),
    }));
    if (this.#key !== key) return;
    // The rest of what is shown did not come: the index stays.
    const isRest = this.#loaded?.dataset?.meta.index && isSame(key.slice(0, -1), this.#loadedKey.slice(0, -1));
    if (loaded.problem && isRest) this.#tell((this.missing = loaded.problem));
    else this.#take(key, loaded);
    this.#host.requestUpdate();
  }

  #take(key: readonly unknown[], loaded: Loaded): void {
    this.#loadedKey = key;
    this.#loaded = loaded;
    this.missing = undefined;
  }

  /** Rejects when records that nobody checked cannot be put together, or a part of the script does not come. */
  async #find(request: DataRequest, shared: Dataset | undefined): Promise<Loaded> {
    if (!shared && request.own === undefined && request.src === undefined) return loadNeeded(request, this.place);
    const { loadRecords } = await import('./own-records.js');
    return loadRecords(asAsked({ ...request, shared, base: this.#host.baseURI }), this.place);
  }

  #check({ collection, id, faultIn }: DataRequest, dataset: Dataset): Dataset | undefined {
    const day = this.asOf;
    if (day !== undefined && cutterProblem) return this.fail(cutterProblem);
    if (id !== undefined) {
      const record = findRecord(dataset, collection, id);
      if (!record) return this.fail(unknownRecord(collection, id));
      if (record.withdrawn) {
        return this.fail({ code: 'withdrawn', subject: id, detail: `${collection}/${id} was withdrawn` });
      }
      if (day !== undefined && cutter?.isKnown(collection, record, day) === false) {
        return this.fail({ code: 'not-yet-known', subject: day, detail: `${collection}/${id} was not public` });
      }
    }
    if (this.#cut?.from !== dataset || this.#cut.day !== day) {
      this.#cut = { from: dataset, day, to: (day !== undefined && cutter?.asOf(dataset, day)) || dataset };
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
    this.#tell(problem);
    return undefined;
  }

  #tell(problem: Problem): void {
    if (this.#told?.code === problem.code && this.#told.subject === problem.subject) return;
    this.#told = problem;
    // Not an author's mistake, so nothing for the console: on that day there was nothing to show.
    if (problem.code !== 'not-yet-known') warnOnce(this.#host.localName, problem);
    queueMicrotask(() => this.#host.dispatchEvent(new DataErrorEvent(problem)));
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
const asAsked = <T extends DataRequest>(request: T): T => {
  const asked = Object.entries(request).filter(([, value]) => value !== null);
  return Object.setPrototypeOf(Object.fromEntries(asked), null) as T;
};
