import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isPlainDate } from 'chip-policy-data/plain-date';
import { loadOwn } from '../../shared/context/own-data.js';
import { policyContext, type Policy } from '../../shared/context/policy-context.js';
import type { Problem } from '../../shared/diagnostics/problem.js';
import { warnOnce } from '../../shared/diagnostics/warn-once.js';
import { DataErrorEvent, type EventSelectEvent } from '../../shared/element/chip-events.js';

/**
 * Gives one dataset, one date and one selection to the elements inside it. Optional: every element works alone. Draws
 * nothing of its own and takes no part in the layout. When a reader opens an entry of a timeline inside it, every other
 * element inside moves to that entry's date.
 *
 * @summary Makes several elements agree on data, date and selection.
 * @tag chip-policy-provider
 * @slot - The elements that shall agree, and any other part of the article.
 * @fires {DataErrorEvent} chip-data-error - The file named by `src` or the date cannot be used.
 */
export class PolicyProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the author's own data, JSON of our schema; without it the built-in dataset is used. */
  @property() src: string | undefined;

  /** The date for everything inside (`2025`, `2025-04` or `2025-04-09`); everything known by default. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  @state() private selection: Policy['selection'];
  @state() private own: Pick<Policy, 'dataset' | 'problem' | 'waiting'> = {};

  readonly #provider = new ContextProvider(this, { context: policyContext, initialValue: {} });

  constructor() {
    super();
    this.addEventListener('chip-event-select', this.#moveToEvent);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#load();
    if (changed.has('asOf')) this.#checkDate();
    this.#provider.setValue({
      ...this.own,
      // An attribute that was taken away is null.
      ...((this.asOf ?? undefined) !== undefined && { asOf: this.asOf }),
      ...(this.selection && { selection: this.selection }),
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #load(): void {
    const src = this.src ?? undefined;
    this.own = src === undefined ? {} : { waiting: true };
    if (src === undefined) return;
    void loadOwn(src, this.baseURI, 'events').then((result) => {
      if ((this.src ?? undefined) !== src) return;
      this.own = result;
      if ('problem' in result) this.#report(result.problem);
    });
  }

  /** The elements inside say it to the reader; here it is said once for the developer. */
  #checkDate(): void {
    if (this.asOf == null || isPlainDate(this.asOf)) return;
    const detail = `as-of: "${this.asOf}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`;
    this.#report({ code: 'invalid-date', subject: this.asOf, detail });
  }

  #report(problem: Problem): void {
    warnOnce(problem.code, this.localName, problem.detail);
    this.dispatchEvent(new DataErrorEvent(problem));
  }

  readonly #moveToEvent = ({ id, date }: EventSelectEvent): void => {
    this.selection = id !== undefined && date !== undefined ? { id, date } : undefined;
  };
}
