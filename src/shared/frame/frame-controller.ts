import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { CollectionName, Dataset } from 'chip-policy-data/dataset';
import type { InterfaceLanguage } from '../i18n/language.js';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import type { FrameView } from './frame-view.js';

export type PanelName = 'data' | 'cite';

/** What the panels need besides the view. */
export interface PanelContext {
  readonly view: FrameView;
  readonly dataset: Dataset;
  readonly collection: CollectionName;
  /** The record to cite. Without one the dataset itself is cited. */
  readonly recordId?: string | undefined;
  readonly language: InterfaceLanguage;
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

  readonly #host: ReactiveControllerHost;
  #panels: Panels | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.open === undefined) return;
    this.open = undefined;
    this.#host.requestUpdate();
  }

  async toggle(name: PanelName): Promise<void> {
    try {
      this.#panels ??= await import('./panels.js');
    } catch {
      // The file is not there, or the network is not: the panel stays closed, and another press tries again.
      return;
    }
    this.open = this.open === name ? undefined : name;
    this.#host.requestUpdate();
  }

  render(context: PanelContext): TemplateResult | undefined {
    if (this.open === undefined) return undefined;
    return this.#panels?.[this.open === 'data' ? 'dataPanel' : 'citePanel'](context);
  }
}
