import { html, nothing, type TemplateResult } from 'lit';
import { renderCorrections } from '../attribution/corrections.template.js';
import { sourceLink } from '../attribution/source-note.template.js';
import type { Problem } from '../diagnostics/problem.js';
import { formatDate } from '../format/date.js';
import type { LocaleController } from '../i18n/locale-controller.js';
import { phrase } from '../i18n/phrase.template.js';
import { statusMark } from '../marks/marks.js';
import { formsOffered } from './embed-forms.js';
import type { FrameController, PanelContext } from './frame-controller.js';

/** Where an editor reads how to put the same on another page. */
const EMBED_PAGE = 'https://www.npmjs.com/package/chip-policy-elements';

/** The foot names this many sources; the rest stand under *Cite*. */
const SOURCES_IN_FOOT = 2;

/** A headline at the level that fits the article around it. */
export function headline(words: TemplateResult | string | typeof nothing, level: number): TemplateResult {
  return html`<div class="headline" part="headline" role="heading" aria-level=${level}>${words}</div>`;
}

/** The frame: headline, description, whatever the element draws, note, foot. */
export function renderFrame(
  context: PanelContext,
  options: {
    readonly body: TemplateResult;
    readonly controller: FrameController;
    readonly heading?: string | undefined;
    readonly level: number;
    readonly compact: boolean;
  },
): TemplateResult {
  const { view, messages } = context;
  const heading = options.heading ?? phrase(view.heading);
  return html`<div class="frame" part="frame" lang=${context.lang ?? nothing} dir=${messages.dir}>
    ${heading === nothing || heading === '' ? nothing : headline(heading, options.level)}
    ${
      view.description && !options.compact
        ? html`<p class="description" part="description">${phrase(view.description)}</p>`
        : nothing
    }
    ${options.body}
    ${
      view.note && !options.compact
        ? html`<p class="note" part="note"><strong>${messages.note}.</strong> ${phrase(view.note)}</p>`
        : nothing
    }
    ${renderCorrections(view.corrections)}
    ${options.controller.later.render({ ...context, keys: [`${context.collection}/${context.recordId ?? ''}`] }) ?? nothing}
    ${renderFoot(context, options.controller)} ${options.controller.render(context) ?? nothing}
  </div>`;
}

function renderFoot({ view, messages, locale }: PanelContext, controller: FrameController): TemplateResult {
  const { pinned } = controller.later;
  const names = formsOffered() ? (['data', 'cite', 'embed'] as const) : (['data', 'cite'] as const);
  const shown = view.sources.slice(0, SOURCES_IN_FOOT);
  const more = view.sources.length - shown.length;
  return html`<div class="foot" part="foot">
    <div class="facts">
      ${
        view.status
          ? html`<span part="status">${statusMark(view.status)}${messages.status[view.status]}</span>`
          : nothing
      }
      ${
        shown.length > 0
          ? html`<span part="sources"
              >${shown.map(
                (source, i) => html`${i > 0 ? ' · ' : nothing}${sourceLink(source, messages)}`,
              )}${more > 0 ? ` ${messages.moreSources(more)}` : nothing}</span
            >`
          : nothing
      }
      ${view.credit ? html`<span part="credit">${view.credit}</span>` : nothing}
      ${view.asOf ? html`<span part="as-of">${view.asOf}</span>` : nothing}
      ${pinned ? html`<span part="pinned">${messages.pinned(formatDate(pinned, locale))}</span>` : nothing}
    </div>
    <div class="actions" part="actions">
      ${names.map(
        (name) =>
          html`<button
            type="button"
            aria-expanded=${controller.open === name}
            @click=${() => void controller.toggle(name)}
          >
            ${messages[name]}
          </button>`,
      )}
      ${formsOffered() ? nothing : html`<a href=${EMBED_PAGE} rel="noopener">${messages.embed}</a>`}
    </div>
  </div>`;
}

/** The line that says what is wrong, as soon as its words have come. */
export function renderProblem(problem: Problem | undefined, locale: LocaleController<unknown>) {
  const line = locale.problemLine(problem);
  if (!line) return nothing;
  return html`<p class="problem" part="problem" lang=${locale.lang ?? nothing} dir=${line.dir}>${line.text}</p>`;
}

/** The article's own text, and the line that says why nothing better stands there. */
export const renderFallback = (problem: Problem | undefined, locale: LocaleController<unknown>): TemplateResult =>
  html`<slot></slot>${renderProblem(problem, locale)}`;
