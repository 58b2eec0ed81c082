import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isPlainDate, type PlainDate } from 'chip-policy-data/plain-date';
import type { OwnData } from '../../shared/context/own-data.js';
import { policyContext, type Policy } from '../../shared/context/policy-context.js';
import { unreachable, type Problem } from '../../shared/diagnostics/problem.js';
import { warnOnce } from '../../shared/diagnostics/warn-once.js';
import { DataErrorEvent, type AsOfChangeEvent, type EventSelectEvent } from '../../shared/element/chip-events.js';

/**
 * What a provider has acted on. Providers may stand in each other and only the nearest one moves, while the event goes on
 * to the page. The event's path would not tell which one is nearest: a closed shadow root hides what is in it.
 */
const handled = new WeakSet<Event>();

/**
 * Gives one dataset, one date and one selection to the elements inside it. Optional: every element works alone. Draws
 * nothing of its own and takes no part in the layout. When a reader opens an entry of a timeline inside it, every other
 * element inside moves to that entry's date; when a reader moves an as-of control inside it, everything moves.
 *
 * There is one date, and the last act decides it: the author's `as-of`, also when it is set anew by a script, or what a
 * reader chose since. A reader's choice does not overwrite the attribute.
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

  /** The date that a reader chose on a control, or everything known; it holds until the author gives another date. */
  @state() private moved: { readonly asOf: PlainDate | undefined } | undefined;
  @state() private selection: Policy['selection'];
  @state() private own: Pick<Policy, 'dataset' | 'problem' | 'waiting'> = {};

  readonly #provider = new ContextProvider(this, { context: policyContext, initialValue: {} });

  constructor() {
    super();
    this.addEventListener('chip-event-select', this.#moveToEvent);
    this.addEventListener('chip-as-of-change', this.#moveToDate);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#load();
    if (changed.has('asOf')) this.#takeDate();
    // An attribute that was taken away is null.
    const asOf = this.moved ? this.moved.asOf : (this.asOf ?? undefined);
    this.#provider.setValue({
      ...this.own,
      ...(asOf !== undefined && { asOf }),
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
    void this.#loadOwn(src).then((result) => {
      if ((this.src ?? undefined) !== src) return;
      this.own = result;
      if ('problem' in result) this.#report(result.problem);
    });
  }

  async #loadOwn(src: string): Promise<OwnData> {
    try {
      return await (await import('../../shared/context/own-data.js')).loadOwn(src, this.baseURI, 'events');
    } catch (error) {
      return { problem: unreachable('script', error) };
    }
  }

  /** A date of the author's ends what a reader chose. Is it none, the elements inside say so; here a developer is told. */
  #takeDate(): void {
    this.moved = undefined;
    this.selection = undefined;
    if (this.asOf == null || isPlainDate(this.asOf)) return;
    const detail = `as-of: "${this.asOf}" must be a date that exists, written 2028, 2025-04 or 2025-04-09`;
    this.#report({ code: 'invalid-date', subject: this.asOf, detail });
  }

  #report(problem: Problem): void {
    warnOnce(this.localName, problem);
    this.dispatchEvent(new DataErrorEvent(problem));
  }

  readonly #moveToEvent = (event: EventSelectEvent): void => {
    if (!isFirstToHandle(event)) return;
    const { id, date } = event;
    this.selection = id !== undefined && date !== undefined ? { id, date } : undefined;
  };

  readonly #moveToDate = (event: AsOfChangeEvent): void => {
    if (!isFirstToHandle(event)) return;
    this.moved = { asOf: event.asOf };
    this.selection = undefined;
  };
}

function isFirstToHandle(event: Event): boolean {
  if (handled.has(event)) return false;
  handled.add(event);
  return true;
}
