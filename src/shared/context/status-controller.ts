import type { LitElement } from 'lit';
import type { Dataset } from 'chip-policy-data/dataset';
import { periodsKnownOn } from 'chip-policy-data/periods';
import type { PlainDate } from 'chip-policy-data/plain-date';
import type { ChipStatus, StatusPeriod } from 'chip-policy-data/status';
import { unknownRecord, unreachable, type Problem } from '../diagnostics/problem.js';
import { loadBuiltInStatus } from './built-in-status.js';
import { DatasetController } from './dataset-controller.js';
import type { RecordPlace } from './record-files.js';

/** What a sentence wants to say, as its author wrote it. */
export interface StatusRequest {
  /** Id of a chip or a family; without it the author's own only chip. */
  readonly chip?: string | undefined;
  readonly to: string;
  readonly own?: unknown;
  readonly src?: string | undefined;
  readonly merge: boolean;
  readonly asOf?: string | undefined;
}

/** How a chip stood: the last of the periods that had begun, and could be known, on the day. */
export interface KnownStatus {
  readonly status: ChipStatus;
  readonly periods: readonly StatusPeriod[];
  /** Absent: the author's own data does not say to which day it is known. */
  readonly day?: PlainDate | undefined;
}

/** The last year that a date can name: by then everything is known. */
const LAST_YEAR = '9999';

/**
 * How a chip stood for a destination on the day that counts here. Looks in the same order as `DatasetController` and leaves
 * days, faults and the author's own data to it; the built-in dataset answers with one small file that is computed
 * beforehand. The code that reads rules is loaded for own data only.
 */
export class StatusController {
  readonly #host: LitElement & RecordPlace;
  readonly #dataset: DatasetController;
  #key: readonly unknown[] = [];
  #answer: { readonly status?: ChipStatus | undefined; readonly problem?: Problem } | undefined;

  constructor(host: LitElement & RecordPlace) {
    this.#host = host;
    this.#dataset = new DatasetController(host);
  }

  get problem(): Problem | undefined {
    return this.#dataset.problem;
  }

  /** Call in `willUpdate`: returns what is at hand, starts what is not, and asks the host to update when it has arrived. */
  resolve({ chip, to, ...request }: StatusRequest): KnownStatus | undefined {
    const { own, src, merge, asOf } = request;
    const { policy } = this.#dataset;
    const isOwn = [own, src, policy?.dataset, policy?.problem, policy?.waiting || undefined].some(
      (part) => part !== undefined,
    );
    let dataset: Dataset | undefined;
    if (isOwn) {
      if (!this.#dataset.resolve({ collection: 'chips', against: ['rules'], own, src, merge, asOf })) return undefined;
      dataset = this.#dataset.whole;
    } else if (!this.#dataset.chooseDay({ asOf })) return undefined;
    const id = chip ?? dataset?.chips?.[0]?.id;
    if (id === undefined) return undefined;
    this.#start(id, dataset);
    const { status, problem } = this.#answer ?? {};
    if (problem) return this.#dataset.fail(problem);
    return status && this.#check(status, to);
  }

  #start(id: string, dataset: Dataset | undefined): void {
    const { place } = this.#dataset;
    const key = [id, dataset, place.records, place.integrity];
    if (key.every((part, i) => this.#key[i] === part)) return;
    this.#key = key;
    this.#answer = undefined;
    void answerFor(id, dataset, place).then((answer) => {
      if (this.#key !== key) return;
      this.#answer = answer;
      this.#host.requestUpdate();
    });
  }

  #check(status: ChipStatus, to: string): KnownStatus | undefined {
    const history = status.histories.find(({ destinations }) => destinations.some((id) => id === to));
    if (!history) {
      const known = status.histories.flatMap(({ destinations }) => destinations).join(', ');
      return this.#dataset.fail({ code: 'unknown-record', subject: to, detail: `to: "${to}" is not one of ${known}` });
    }
    const day = this.#dataset.asOf ?? status.meta.asOf;
    const periods = periodsKnownOn(history.periods, day ?? LAST_YEAR);
    if (periods.length === 0) {
      const detail = `chips/${status.id} was not public`;
      return this.#dataset.fail({ code: 'not-yet-known', subject: day ?? LAST_YEAR, detail });
    }
    this.#dataset.settle();
    return { status, periods, day };
  }
}

async function answerFor(
  id: string,
  dataset: Dataset | undefined,
  place: RecordPlace,
): Promise<{ readonly status?: ChipStatus; readonly problem?: Problem }> {
  try {
    const status = dataset
      ? (await import('chip-policy-data/status')).chipStatus(dataset, id)
      : await loadBuiltInStatus(id, place);
    return status ? { status } : { problem: unknownRecord('chips', id) };
  } catch (error) {
    return { problem: unreachable('chips', error, id) };
  }
}
