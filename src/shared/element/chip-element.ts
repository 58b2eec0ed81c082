import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { HoldController } from '../layout/hold-controller.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { ReadyEvent } from './chip-events.js';

/**
 * What every element that shows something has in common: the attributes that mean the same everywhere, the look of host
 * and frame, and the moment at which the article's own text gives way. It never registers, fetches or listens.
 */
export abstract class ChipElement extends LitElement {
  static override styles = [hostStyles, frameStyles];

  /** Address of the author's own data, JSON of our schema or CSV; without it the built-in dataset is used. */
  @property() src: string | undefined;

  /** Adds the author's own data to the built-in dataset instead of replacing it. */
  @property({ type: Boolean }) merge = false;

  /** Shows only what had happened and was public by this day (`2025`, `2025-04` or `2025-04-09`); without it everything known. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** Light, dark, or what the page around it is; `auto` by default. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The author's own headline; without it the record's. An empty one shows none. */
  @property() heading: string | undefined;

  /** Level of the headline in the article's outline, 1 to 6; 3 by default. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Leaves out the description and the note. */
  @property({ type: Boolean, reflect: true }) compact = false;

  readonly #hold = new HoldController(this);
  #wasShown = false;

  /** Whether the element shows its own content instead of the article's text. */
  abstract get ready(): boolean;

  override connectedCallback(): void {
    // Before the shadow root takes the article's text off the page, or its height is lost.
    if (!this.hasUpdated) this.#hold.remember(this.getBoundingClientRect().height);
    super.connectedCallback();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.ready && !this.#wasShown) this.#hold.hold();
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.ready || this.#wasShown) return;
    this.#wasShown = true;
    this.dispatchEvent(new ReadyEvent());
  }
}
