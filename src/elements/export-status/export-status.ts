import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DestinationId, Outcome } from 'chip-policy-data/classify';
import { sourceLink } from '../../shared/attribution/source-note.template.js';
import type { Problem } from '../../shared/diagnostics/problem.js';
import { StatusController } from '../../shared/context/status-controller.js';
import { DataElement } from '../../shared/element/data-element.js';
import { LaterController } from '../../shared/frame/later-controller.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type StatusMessages } from '../../shared/i18n/messages/status.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { statusMark } from '../../shared/marks/marks.js';
import { toView, type StatusView } from './export-status.layout.js';
import { exportStatusStyles } from './export-status.styles.js';

/**
 * How one chip stood for one destination on one day, within a sentence of the article: a mark, words and a date. Pressing
 * the date opens the rule, its paragraph, the history and the source in place. The author names a `chip` and, unless it is
 * China, the destination; or gives a `record`. Falls back to what stands inside the tag. A sentence with one button.
 *
 * @summary A chip's export status as words in a sentence, with rule, history and source behind the date.
 * @tag chip-export-status
 * @slot - The article's own words, shown until the status is ready and whenever there is nothing better.
 * @fires {DataErrorEvent} chip-data-error - Something given to the status cannot be used.
 * @fires {ReadyEvent} chip-ready - The status shows its content for the first time.
 * @csspart sentence - The words in the article's sentence.
 * @csspart marker - The mark before them.
 * @csspart detail - What opens below the line.
 * @csspart foot - Status, sources and date in the detail.
 */
export class ExportStatusElement extends DataElement {
  static override styles = [exportStatusStyles];

  /** Id of a chip (`nvidia-h20`) or of a family (`h20`); without it the author's own record. */
  @property() chip: string | undefined;

  /** The destination; `china` by default, Hong Kong included. */
  @property() to: DestinationId = 'china';

  /** Leaves out the button with rule, history and source. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** The author's own chip, in the dataset's form; it comes before everything else. */
  @property({ attribute: false }) record: unknown;

  /** Whether the reader asked for the source. */
  @state() private open = false;

  readonly #status = new StatusController(this);
  readonly #later = new LaterController(this);
  readonly #locale = new LocaleController<StatusMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/status.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/status.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/status.ar.js')).messages,
  });

  #view: StatusView | undefined;

  override get ready(): boolean {
    return this.#view !== undefined;
  }

  protected override willUpdate(): void {
    const { messages, language, locale } = this.#locale;
    // An attribute that was taken away is null.
    const [chip, src, asOf] = [this.chip ?? undefined, this.src ?? undefined, this.asOf ?? undefined];
    const [to, own] = [this.to ?? 'china', this.record ?? undefined];
    const known = this.#status.resolve({ chip, to, own, src, merge: this.merge, asOf });
    this.#view = known && messages && toView(known, { to, language, locale, messages });
  }

  protected override render(): TemplateResult {
    const { messages, lang } = this.#locale;
    if (!this.#view || !messages) return renderFallback(this.#status.problem, this.#locale);
    const { outcome, label, before } = this.#view;
    return html`<span class="status" lang=${lang ?? nothing} dir=${messages.dir} @keydown=${this.#closeOnEscape}
      ><span part="sentence"
        ><span class="label">${outcomeMark(outcome)}${label}</span
        >${before}${this.#renderPressed(this.#view, messages)}${this.#view.after}</span
      >${this.compact ? nothing : this.#renderDetail(this.#view, messages)}</span
    >`;
  }

  #renderPressed({ pressed, isoDate }: StatusView, messages: StatusMessages): TemplateResult {
    const words = isoDate === undefined ? html`${pressed}` : html`<time datetime=${isoDate}>${pressed}</time>`;
    if (this.compact) return words;
    const name = html`<span class="visually-hidden">${messages.listSeparator}${messages.exportStatus.more}</span>`;
    // No space on either side of the words inside the button: Chinese has none there.
    // prettier-ignore
    return html`<button type="button" aria-expanded=${this.open} aria-controls="detail" @click=${this.#toggle}>${words}${name}</button>`;
  }

  #renderDetail(view: StatusView, messages: StatusMessages): TemplateResult {
    const { terms, gap, disclaimer } = messages.exportStatus;
    return html`<div class="detail ${this.open ? 'open' : ''}" id="detail" part="detail">
      ${view.rows.map(
        ({ term, words }) => html`<p><strong>${messages.label(term)}</strong>${gap}${words.map(phrase)}</p>`,
      )}
      <p class="history"><strong>${terms.history}</strong></p>
      <ol>
        ${view.history.map(
          ({ date, isoDate, words, isShown }) =>
            html`<li aria-current=${isShown ? 'true' : nothing}>
              <time datetime=${isoDate ?? nothing}>${date}</time>${gap}${words.map(phrase)}
            </li>`,
        )}
      </ol>
      ${this.#renderLater(view, messages)} ${renderFoot(view, messages)}
      <p class="foot">${disclaimer}</p>
    </div>`;
  }

  /** Of the chip and of every rule that its history cites. */
  #renderLater({ keys }: StatusView, messages: StatusMessages): readonly TemplateResult[] | undefined {
    const { language, locale } = this.#locale;
    return this.#later.render({ keys, language, locale, messages });
  }

  readonly #toggle = async (): Promise<void> => {
    this.open = !this.open;
    await this.updateComplete;
    if (this.open) keepInItsBox(this, this.renderRoot.querySelector('.detail'));
  };

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    // The page may close something of its own with the same key.
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  };
}

/** Full, half and empty: what is said in words, by shape and never by colour alone. */
const SHAPES: Readonly<Record<Outcome, SVGTemplateResult>> = {
  'licence-required': svg`<circle cx="5" cy="5" r="5" fill="currentColor"/>`,
  depends: svg`<circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5 .8a4.2 4.2 0 0 0 0 8.4Z" fill="currentColor"/>`,
  'not-controlled': svg`<circle cx="5" cy="5" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
};

const outcomeMark = (outcome: Outcome): TemplateResult =>
  html`<svg class="mark ${outcome}" part="marker" viewBox="0 0 10 10" aria-hidden="true">${SHAPES[outcome]}</svg>`;

/** At the end of a box nothing follows that would make room for a float, and it would hang out: there it is a block. */
function keepInItsBox(host: Element, detail: Element | null): void {
  let box = host.parentElement;
  while (box && getComputedStyle(box).display === 'inline') box = box.parentElement;
  if (!box || !detail || box.nextElementSibling) return;
  const hangsOut = detail.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom;
  detail.classList.toggle('last', hangsOut);
}

function renderFoot(view: StatusView, messages: StatusMessages): TemplateResult {
  const { status, sources, credit, asOf } = view;
  return html`<p class="foot" part="foot">
    ${status ? html`<span part="status">${statusMark(status)}${messages.status[status]}</span>` : nothing}
    ${
      sources.length > 0
        ? html`<span part="sources"
            >${sources.map((source, i) => html`${i > 0 ? ' · ' : nothing}${sourceLink(source, messages)}`)}</span
          >`
        : nothing
    }
    ${credit ? html`<span part="credit">${credit}</span>` : nothing}
    ${asOf ? html`<span part="as-of">${asOf}</span>` : nothing}
  </p>`;
}

/** The article's own words, and within the line why nothing better stands there. */
function renderFallback(problem: Problem | undefined, locale: LocaleController<unknown>): TemplateResult {
  const line = locale.problemLine(problem);
  return html`<slot></slot>${
      line
        ? html`<span class="problem" part="problem" lang=${locale.lang ?? nothing} dir=${line.dir}>${line.text}</span>`
        : nothing
    }`;
}
