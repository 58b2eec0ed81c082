/** How much of a long list is drawn, so that thousands of entries neither keep the first ones back nor hold up the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Up to so many entries are drawn at once, with what they say when they are open. */
export const SHORT_LIST = 300;

const FIRST_SCREEN = 50;
const PER_TASK = 200;

interface Scheduler {
  postTask(task: () => void, options: { readonly priority: 'background' }): Promise<void>;
}

const later = (task: () => void): void => {
  const { scheduler } = window as Window & { readonly scheduler?: Scheduler };
  if (scheduler) void scheduler.postTask(task, { priority: 'background' });
  else window.setTimeout(task);
};

export class DrawingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #list: readonly unknown[] | undefined;
  #drawn = 0;
  #waiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** In the document again, what was left undone goes on. */
  hostConnected(): void {
    if (this.#list) this.#host.requestUpdate();
  }

  /** How many entries of the list to draw now, at least so many; asks for an update while there are more. */
  count(list: readonly unknown[], least: number): number {
    if (list.length <= SHORT_LIST) return list.length;
    if (list !== this.#list) {
      this.#list = list;
      this.#drawn = FIRST_SCREEN;
    }
    this.#drawn = Math.max(this.#drawn, least);
    if (this.#drawn < list.length && !this.#waiting) {
      this.#waiting = true;
      later(this.#goOn);
    }
    return this.#drawn;
  }

  readonly #goOn = (): void => {
    this.#waiting = false;
    this.#drawn += PER_TASK;
    this.#host.requestUpdate();
  };
}
