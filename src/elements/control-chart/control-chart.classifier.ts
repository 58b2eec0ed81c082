import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from 'chip-policy-data/dataset';
import { toSubject, type Classify, type Subject, type SubjectRequest } from './control-chart.subject.js';

type Asked = Omit<SubjectRequest, 'classify'>;

/**
 * Fetches the code that knows the rules, beside the data and not before the chart's own script, and keeps its answers:
 * every key that a reader presses draws the chart again, and the chips have not changed.
 */
export class ClassifierController implements ReactiveController {
  /** Whether the code could not be had. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  #classify: Classify | undefined;
  #loading = false;
  #last: { readonly dataset: Dataset; readonly asked: Asked; readonly subject: Subject } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#classify || this.#loading) return;
    this.#loading = true;
    this.failed = false;
    void this.#load();
  }

  /** What the chart is about; nothing until the code has arrived, and the article's text stays. */
  subject(dataset: Dataset, asked: Asked): Subject | undefined {
    if (!this.#classify) return undefined;
    const last = this.#last;
    if (last?.dataset === dataset && last.asked.rule === asked.rule && last.asked.asOf === asked.asOf) {
      return last.subject;
    }
    const subject = toSubject(dataset, { ...asked, classify: this.#classify });
    this.#last = { dataset, asked, subject };
    if (last) return subject;
    // To answer for every chip with code that nobody has run yet, and to draw, is too much for one task.
    queueMicrotask(() => this.#host.requestUpdate());
    return undefined;
  }

  async #load(): Promise<void> {
    try {
      const { classify } = await import('chip-policy-data/classify');
      this.#classify = classify;
    } catch {
      // The file is missing or the network is down: the next time the element is put on a page it tries again.
      this.failed = true;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
