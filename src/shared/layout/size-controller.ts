import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels; below this a redraw would not be seen. */
const STEP = 8;

/**
 * The host's width, for the few pictures that must be laid out in pixels. Everything that CSS container queries can do
 * is left to them. Asks for an update only when the width has changed by more than a step, not on every pixel.
 */
export class SizeController implements ReactiveController {
  width = 0;

  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What a server drew is seen already: the picture that takes its place must fit at once.
    if (this.#host.shadowRoot?.firstChild) this.width ||= this.#host.clientWidth;
    this.#observer = new ResizeObserver((entries) => {
      const width = Math.round(Math.max(...entries.map(({ contentRect }) => contentRect.width)));
      cancelAnimationFrame(this.#frame);
      // None is told of what is not seen, and of a frame that is gone.
      if (!width || Math.abs(width - this.width) < STEP) return;
      // In the next frame: drawn at once, the new height would be told in the same round, which reaches the page as an error.
      this.#frame = requestAnimationFrame(() => {
        this.width = width;
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
    this.hostUpdated();
  }

  /** Sees what is inside as well: on a page whose style sheet makes every tag inline, the host has no width. */
  hostUpdated(): void {
    const inside = this.#host.shadowRoot?.querySelector('.frame');
    if (inside) this.#observer?.observe(inside);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
