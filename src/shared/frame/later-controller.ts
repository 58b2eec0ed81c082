import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { isPlainDate, type PlainDate } from 'chip-policy-data/plain-date';
import type { InterfaceLanguage } from '../i18n/language.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import type { Later } from './later.js';

/** A host that may be pinned, and says where to ask what was corrected since. */
export type PinnedHost = ReactiveControllerHost &
  Element & { readonly pinned?: string | undefined; readonly corrections?: string | undefined };

type LaterModule = typeof import('./later.js');

/** What a pinned embed shows: records by `collection/id`; `collection/` stands for all of it. */
export interface LaterContext {
  readonly keys: readonly string[];
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly messages: FrameMessages;
}

/** Asks, for an embed that never changes, what was corrected since it was made. Any other embed asks nothing. */
export class LaterController {
  readonly #host: PinnedHost;
  #later: { readonly code: LaterModule; readonly found: Later } | undefined;
  #asked = '';

  constructor(host: PinnedHost) {
    this.#host = host;
  }

  /** The day on which the embed was made, when it never changes. */
  get pinned(): PlainDate | undefined {
    const { pinned } = this.#host;
    return pinned && isPlainDate(pinned) ? pinned : undefined;
  }

  /** What was corrected since; asks for it the first time. */
  render(context: LaterContext): readonly TemplateResult[] | undefined {
    const { pinned } = this;
    const { corrections } = this.#host;
    if (!pinned || !corrections) return undefined;
    void this.#ask(corrections, pinned, context.keys);
    return this.#later?.code.renderLater(this.#later.found, { ...context, pinned });
  }

  async #ask(corrections: string, pinned: PlainDate, keys: readonly string[]): Promise<void> {
    const asked = [corrections, pinned, ...keys].join(' ');
    if (asked === this.#asked) return;
    this.#asked = asked;
    const code = await import('./later.js').catch(() => undefined);
    const found = await code?.changesSince({ corrections, pinned, keys, base: this.#host.baseURI });
    if (!code || !found || asked !== this.#asked) return;
    this.#later = { code, found };
    this.#host.requestUpdate();
  }
}
