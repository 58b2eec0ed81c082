import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import type { InterfaceLanguage } from '../i18n/language.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import { formsOffered, type FormsModule } from './embed-forms.js';
import type { FrameView } from './frame-view.js';
import { LaterController, type PinnedHost } from './later-controller.js';

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

/**
 * Which panel of the foot is open. The code of the panels is fetched when a reader first opens one: most never do, and
 * it would be paid for by every embed.
 */
export class FrameController implements ReactiveController {
  open: PanelName | undefined;
  readonly later: LaterController;

  readonly #host: PinnedHost;
  #panels: Panels | undefined;
  #forms: FormsModule | undefined;

  constructor(host: PinnedHost) {
    this.#host = host;
    this.later = new LaterController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.open === undefined) return;
    this.open = undefined;
    this.#host.requestUpdate();
  }

  async toggle(name: PanelName): Promise<void> {
    try {
      if (name === 'embed') this.#forms ??= await formsOffered()?.();
      else this.#panels ??= await import('./panels.js');
      this.#wear((this.#forms ?? this.#panels)?.panelsStyles);
    } catch {
      // The file is not there, or the network is not: the panel stays closed, and another press tries again.
      return;
    }
    this.open = this.open === name ? undefined : name;
    this.#host.requestUpdate();
  }

  /** A constructed sheet, as the element's own are: a style tag is what a strict policy forbids. */
  #wear(styles: CSSResult | undefined): void {
    const sheet = styles?.styleSheet;
    const sheets = this.#host.shadowRoot?.adoptedStyleSheets;
    if (sheet && sheets && !sheets.includes(sheet)) sheets.push(sheet);
  }

  render(context: PanelContext): TemplateResult | undefined {
    if (this.open === undefined) return undefined;
    if (this.open === 'embed') {
      const request = { ...context, host: this.#host };
      return this.#forms?.formsPanel(request, () => this.#host.requestUpdate());
    }
    return this.#panels?.[this.open === 'data' ? 'dataPanel' : 'citePanel'](context);
  }
}
