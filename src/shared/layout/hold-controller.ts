import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the height of the article's own text when the element takes its place, so that what stands below does not move
 * up. The height was observed while the text was shown, so nothing is measured at the moment of the change. Let go as soon
 * as the element is out of sight, where nobody sees the page move, or its width changes and the old height means nothing.
 */
export class HoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;
  #width = 0;
  #height = 0;
  #held = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const { inlineSize = 0, blockSize = 0 } = entry?.contentBoxSize[0] ?? {};
      // In the next frame: a size must not change while sizes are being told.
      if (this.#held && this.#width > 0 && Math.abs(inlineSize - this.#width) > 1)
        requestAnimationFrame(() => this.#release());
      if (!this.#held) this.#height = blockSize;
      this.#width = inlineSize;
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#release();
  }

  /** The height of the text before the element took over, for content that is there at once. */
  remember(height: number): void {
    this.#height = height;
  }

  /** Call when the element shows its own content for the first time. */
  hold(): void {
    if (this.#height <= 0) return;
    this.#held = true;
    this.#host.style.minBlockSize = `${this.#height}px`;
    this.#sight = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) this.#release();
    });
    this.#sight.observe(this.#host);
  }

  #release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#sight?.disconnect();
    this.#host.style.minBlockSize = '';
  }
}
