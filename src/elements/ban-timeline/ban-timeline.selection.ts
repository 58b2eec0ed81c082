/** Which entries stand open. A controller of its own because three things open one: a reader, the author, an address. */
import type { LitElement, ReactiveController } from 'lit';
import type { PolicyEvent } from 'chip-policy-data/schema';
import type { Policy } from '../../shared/context/policy-context.js';
import { EventSelectEvent } from '../../shared/element/chip-events.js';

/** Ids of entries, and what a link to one ends with: `#chip-event-h20-reversal-2025`. */
export const ENTRY_PREFIX = 'chip-event-';

export class SelectionController implements ReactiveController {
  /** The entry opened last; a provider's other elements move to its date. */
  selected: string | undefined;

  readonly #host: LitElement;
  readonly #find: (id: string) => PolicyEvent | undefined;
  #opened: ReadonlySet<string> = new Set();
  #linkRead = false;
  #policy: Policy | undefined;

  constructor(host: LitElement, find: (id: string) => PolicyEvent | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followLink);
  }

  isOpen(id: string): boolean {
    return this.#opened.has(id);
  }

  open(id: string): void {
    this.#opened = new Set(this.#opened).add(id);
    this.selected = id;
    this.#host.requestUpdate();
  }

  /**
   * Call with what the provider says. Once it stands at another date, because a reader moved a control or chose on another
   * timeline, the entry opened here is not the one that everything shows any more. It stays open, for it is being read.
   */
  follow(policy: Policy | undefined): void {
    const before = this.#policy;
    this.#policy = policy;
    if (!before || !policy || policy.selection?.id === this.selected) return;
    if (policy.selection !== before.selection || policy.asOf !== before.asOf) this.selected = undefined;
  }

  /** Call when the list is on the screen: the page's address may point at one of its entries. */
  readLink(): void {
    if (this.#linkRead) return;
    this.#linkRead = true;
    // Not in the update that has just ended, or a second one would follow at once.
    queueMicrotask(this.#followLink);
  }

  /** A reader opened or closed an entry. `toggle` does not bubble; it is caught on its way down. */
  readonly followToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    const id = details.closest('li')?.dataset['id'];
    if (id === undefined || details.open === this.isOpen(id)) return;
    if (details.open) this.open(id);
    else this.#close(id);
    this.#tell();
  };

  /** A reader pressed a mark in the picture. */
  readonly followMark = ({ target }: Event): void => {
    const id = (target as Element).closest('[data-id]')?.getAttribute('data-id');
    if (id === null || id === undefined) return;
    this.#show(id);
    this.#tell();
  };

  readonly #followLink = (): void => {
    const prefix = `#${ENTRY_PREFIX}`;
    const id = location.hash.startsWith(prefix) ? location.hash.slice(prefix.length) : '';
    if (this.#find(id)) this.#show(id);
  };

  #close(id: string): void {
    this.#opened = new Set([...this.#opened].filter((other) => other !== id));
    if (this.selected === id) this.selected = undefined;
    this.#host.requestUpdate();
  }

  #show(id: string): void {
    this.open(id);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#${CSS.escape(ENTRY_PREFIX + id)}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #tell(): void {
    const event = this.selected === undefined ? undefined : this.#find(this.selected);
    const selection = event && { id: event.id, date: event.published ?? event.date };
    this.#host.dispatchEvent(new EventSelectEvent(selection));
  }
}
