import { html, nothing, type TemplateResult } from 'lit';
import type { FrameMessages } from '../i18n/messages/frame.en.js';
import type { SourceView } from './source-note.js';

/** A source as a link where it has an address. A source that nobody has read says so. */
export const sourceLink = (view: SourceView, messages: FrameMessages): TemplateResult =>
  html`${
    view.url
      ? html`<a href=${view.url} rel="noopener" title=${view.title}>${view.label}</a>`
      : html`<span title=${view.title}>${view.label}</span>`
  }${view.archived ? html` (<a href=${view.archived} rel="noopener">${messages.archived}</a>)` : nothing}${
    view.checked ? nothing : ` (${messages.unchecked})`
  }`;
