import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough to read what changed; milliseconds. */
const PAUSE = 2500;

/**
 * Goes from change to change by itself, because a reader asked for it, until there is none left, the reader does anything
 * else, or nobody can see it. Whoever wants less motion is not offered it: the buttons beside it do the same by hand.
 */
export class PlayerController implements ReactiveController {
  playing = false;

  readonly #host: ReactiveControllerHost;
  /** Makes one step and says whether there is another one. */
  readonly #step: (isFirst: boolean) => boolean;
  readonly #stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  #timer = 0;

  constructor(host: ReactiveControllerHost, step: (isFirst: boolean) => boolean) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  get offered(): boolean {
    return !this.#stillness.matches;
  }

  hostConnected(): void {
    this.#stillness.addEventListener('change', this.#obeyReader);
    document.addEventListener('visibilitychange', this.#stopUnseen);
  }

  hostDisconnected(): void {
    this.#stillness.removeEventListener('change', this.#obeyReader);
    document.removeEventListener('visibilitychange', this.#stopUnseen);
    this.stop();
  }

  start(): void {
    if (!this.offered || this.playing) return;
    this.playing = true;
    this.#timer = window.setInterval(() => this.#go(false), PAUSE);
    this.#go(true);
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.playing) return;
    this.playing = false;
    window.clearInterval(this.#timer);
    this.#host.requestUpdate();
  }

  #go(isFirst: boolean): void {
    if (!this.#step(isFirst)) this.stop();
  }

  readonly #obeyReader = (): void => {
    this.stop();
    this.#host.requestUpdate();
  };

  readonly #stopUnseen = (): void => {
    if (document.hidden) this.stop();
  };
}
