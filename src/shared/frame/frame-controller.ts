import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { isPlainDate, type PlainDate } from 'chip-policy-data/plain-date';
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import type { InterfaceLanguage } from '../i18n/language.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import { formsOffered, type FormsModule } from './embed-forms.js';
import type { FrameView } from './frame-view.js';
import type { Later, LaterRequest } from './later.js';

export type PanelName = 'data' | 'cite' | 'embed';

/** What the panels need besides the view. */
export interface PanelContext {
  readonly view: FrameView;
  readonly dataset: Dataset;
  readonly collection: CollectionName;
  /** The record to cite. Without one the dataset itself is cited. */
  readonly recordId?: string | undefined;
  readonly language: InterfaceLanguage;
  readonly locale: string;
  /** The language of our words, when the page around them is in another. */
  readonly lang: InterfaceLanguage | undefined;
  readonly messages: FrameMessages;
}

type Panels = typeof import('./panels.js');
type LaterModule = typeof import('./later.js');

/** A host that may be pinned, and says where to ask what was corrected since. */
type Host = ReactiveControllerHost &
  Element & { readonly pinned?: string | undefined; readonly corrections?: string | undefined };

/**
 * Which panel of the foot is open. The code of the panels is fetched when a reader first opens one: most never do, and
 * it would be paid for by every embed.
 */
export class FrameController implements ReactiveController {
  open: PanelName | undefined;

  readonly #host: Host;
  #panels: Panels | undefined;
  #forms: FormsModule | undefined;
  #later: { readonly code: LaterModule; readonly found: Later } | undefined;
  #asked = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.open === undefined) return;
    this.open = undefined;
    this.#host.requestUpdate();
  }

  /** The day on which the embed was made, when it never changes. */
  get pinned(): PlainDate | undefined {
    const { pinned } = this.#host;
    return pinned && isPlainDate(pinned) ? pinned : undefined;
  }

  async toggle(name: PanelName): Promise<void> {
    try {
      if (name === 'embed') this.#forms ??= await formsOffered()?.();
      else this.#panels ??= await import('./panels.js');
    } catch {
      // The file is not there, or the network is not: the panel stays closed, and another press tries again.
      return;
    }
    this.open = this.open === name ? undefined : name;
    this.#host.requestUpdate();
  }

  render(context: PanelContext): TemplateResult | undefined {
    if (this.open === undefined) return undefined;
    if (this.open === 'embed') {
      const request = { ...context, host: this.#host };
      return this.#forms?.formsPanel(request, () => this.#host.requestUpdate());
    }
    return this.#panels?.[this.open === 'data' ? 'dataPanel' : 'citePanel'](context);
  }

  /** What was corrected after a pinned embed was made; asks for it the first time. */
  renderLater(context: PanelContext): readonly TemplateResult[] | undefined {
    const { pinned } = this;
    const { corrections } = this.#host;
    if (!pinned || !corrections) return undefined;
    void this.#ask({ ...context, corrections, pinned, base: this.#host.baseURI });
    return this.#later?.code.renderLater(this.#later.found, { ...context, pinned });
  }

  async #ask(request: LaterRequest): Promise<void> {
    const { corrections, pinned, collection, recordId } = request;
    const key = [corrections, pinned, collection, recordId].join(' ');
    if (key === this.#asked) return;
    this.#asked = key;
    const code = await import('./later.js').catch(() => undefined);
    const found = await code?.changesSince(request);
    if (!code || !found || key !== this.#asked) return;
    this.#later = { code, found };
    this.#host.requestUpdate();
  }
}
