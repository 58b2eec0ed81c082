import type { CSSResult, TemplateResult } from 'lit';
import type { Dataset } from 'chip-policy-data/dataset';
import type { InterfaceLanguage } from '../i18n/language.js';

/** What stands under *Embed*: the element as its author wrote it, and what it shows. */
export interface FormsRequest {
  readonly host: Element;
  readonly dataset: Dataset;
  readonly language: InterfaceLanguage;
}

export interface FormsModule {
  readonly panelsStyles: CSSResult;
  readonly formsPanel: (request: FormsRequest, onChange: () => void) => TemplateResult;
}

/**
 * The forms to copy are written by the scripts that a newsroom pastes, which know where they lie; they offer them here. In
 * the modular build nobody does, and *Embed* is a link.
 */
let offered: (() => Promise<FormsModule>) | undefined;

export const offerForms = (load: () => Promise<FormsModule>): void => {
  offered = load;
};

export const formsOffered = (): (() => Promise<FormsModule>) | undefined => offered;
