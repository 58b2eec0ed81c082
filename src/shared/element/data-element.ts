import { html, LitElement, render, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { invalidChoice, type Problem } from '../diagnostics/problem.js';
import { warnOnce } from '../diagnostics/warn-once.js';
import { DataErrorEvent, ReadyEvent } from './chip-events.js';
import { inTurn } from './turns.js';

/**
 * What every element that reads data has in common, whether it stands in the article's column or within a sentence: the
 * attributes that mean the same everywhere, and the moment at which the article's own text gives way.
 */
export abstract class DataElement extends LitElement {
  /** The words that an attribute may hold; of any other an editor is told, and the default holds. */
  protected static choices: Readonly<Record<string, string>> = { theme: 'auto light dark' };

  /** Address of the author's own data, JSON of our schema or CSV; without it the built-in dataset is used. */
  @property() src: string | undefined;

  /** Adds the author's own data to the built-in dataset instead of replacing it. */
  @property({ type: Boolean }) merge = false;

  /** Shows only what had happened and was public by this day (`2025`, `2025-04` or `2025-04-09`); without it everything known. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** Address of a folder with the dataset's files, to follow or to pin them; beside the script by default. */
  @property() records: string | undefined;

  /** Hash of the one file that is shown (`sha384-…`); a file that differs is not used. Not checked by default. */
  @property() integrity: string | undefined;

  /** The day on which this embed was made, for one that never changes; follows the data by default. */
  @property() pinned: string | undefined;

  /** Address of the log that a pinned embed asks whether its record was corrected since; none is asked by default. */
  @property() corrections: string | undefined;

  /** Light, dark, or what the page around it is; `auto` by default. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Whether it is on a page and at work. */
  #isAlive = false;
  #wasShown = false;
  /** Whether the page brought the shadow root with it, and what it shows is still to be seen. */
  #isDeclared = false;

  /** What was said last of data that cannot be shown. */
  #broken = '';
  /** What was told of attributes that hold none of their words. */
  readonly #strange = new Set<string>();

  /** Whether the element shows its own content instead of the article's text. */
  abstract get ready(): boolean;

  /** Whether it has shown its own content once. */
  protected get wasShown(): boolean {
    return this.#wasShown;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot) {
      this.#isDeclared = true;
      this.addEventListener(DataErrorEvent.eventName, this.#giveWay);
    }
    return super.createRenderRoot();
  }

  /** What a server drew stays until there is something newer, or a fault that a reader must know of. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!this.#isDeclared) return true;
    // Starts what is not at hand.
    this.willUpdate(changed);
    return this.ready;
  }

  /** Until it is its turn, the element is a plain tag around the article's own text. */
  override connectedCallback(): void {
    void inTurn(() => {
      if (!this.isConnected || this.#isAlive) return;
      this.#isAlive = true;
      this.comeToLife();
    });
  }

  /** What Lit does with an element that has come on the page. */
  protected comeToLife(): void {
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    super.disconnectedCallback();
  }

  /** The first time at once, because without a slot the article's own text is not seen. */
  protected override scheduleUpdate(): void | Promise<void> {
    return inTurn(() => this.performUpdate(), !this.hasUpdated);
  }

  /**
   * An author's own data is checked before it comes here; a folder named by `records` is not. What breaks on a damaged
   * record breaks this element only, and the article's text stays.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#broken = '';
    } catch (error) {
      render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
      this.#tellBroken(`the data cannot be shown: ${String(error)}`);
    }
  }

  #tellBroken(detail: string): void {
    if (this.#broken === detail) return;
    this.#broken = detail;
    this.#tell({ code: 'data-unreachable', subject: this.localName, detail });
  }

  #tell(problem: Problem): void {
    warnOnce(this.localName, problem);
    queueMicrotask(() => this.dispatchEvent(new DataErrorEvent(problem)));
  }

  /** What is wrong with how it shall look: told, and not worth the article's text. An empty one was not filled in. */
  #tellChoices(): void {
    for (const [name, words] of Object.entries((this.constructor as typeof DataElement).choices)) {
      const written = this.getAttribute(name);
      if (!written || words.split(' ').includes(written) || this.#strange.has(name + written)) continue;
      this.#strange.add(name + written);
      this.#tell(invalidChoice(name, written, words));
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#tellChoices();
    this.#clearDeclared();
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.ready || this.#wasShown) return;
    this.#wasShown = true;
    this.dispatchEvent(new ReadyEvent());
  }

  /** In the task in which the new is drawn, so that nobody sees the gap. */
  #clearDeclared(): void {
    if (!this.#isDeclared) return;
    this.#isDeclared = false;
    this.renderRoot.replaceChildren();
    this.renderOptions.renderBefore = null;
  }

  readonly #giveWay = (event: Event): void => {
    if (event.target !== this) return;
    this.#clearDeclared();
    this.requestUpdate();
  };
}
