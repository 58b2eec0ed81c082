import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DatasetController } from '../../shared/context/dataset-controller.js';
import { ChipElement } from '../../shared/element/chip-element.js';
import { FrameController } from '../../shared/frame/frame-controller.js';
import { renderFallback, renderFrame } from '../../shared/frame/frame.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type QuoteMessages } from '../../shared/i18n/messages/quote.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { pickQuote, toView, type QuoteView } from './quote-card.layout.js';
import { quoteCardStyles } from './quote-card.styles.js';

/**
 * A quotation in the reader's language with the original one press away: who said it, in what role on that day, where,
 * when, and on what source. The author names a `quote` of the dataset, or gives a `record`, or writes a `<blockquote>`
 * inside the tag, which is then what the reader sees. Falls back to what stands inside the tag. A figure with a
 * blockquote and a caption.
 *
 * @summary A quotation with speaker, role on that day, original, context and source.
 * @tag chip-quote-card
 * @slot - The article's own text, shown until the card is ready and whenever there is nothing better.
 * @slot portrait - A picture of the speaker, with its own alternative text.
 * @fires {DataErrorEvent} chip-data-error - Something given to the card cannot be used.
 * @fires {ReadyEvent} chip-ready - The card shows its content for the first time.
 * @csspart frame - Everything the card draws.
 * @csspart words - The quotation.
 * @csspart attribution - Speaker, role, place and date.
 * @csspart note - What a reader should know.
 * @csspart foot - Status, sources, date and actions.
 * @cssproperty --chip-font-quote - Typeface of the quotation; the article's by default.
 * @cssproperty --quote-size - Size of the quotation.
 */
export class QuoteCardElement extends ChipElement {
  static override styles = [...ChipElement.styles, quoteCardStyles];
  protected static override choices = { ...super.choices, variant: 'card pull line' };

  /** Id of the quotation in the dataset; without it the author's own record or blockquote is shown. */
  @property() quote: string | undefined;

  /** Shows the words as spoken first; the reader's language first by default. */
  @property({ type: Boolean }) original = false;

  /** Card, pull quote for running text, or a single line; `card` by default. */
  @property({ reflect: true, useDefault: true }) variant: 'card' | 'pull' | 'line' = 'card';

  /** The author's own quotation, in the dataset's form; it comes before everything else. */
  @property({ attribute: false }) record: unknown;

  /** Whether the reader asked for the other wording. */
  @state() private swapped = false;

  readonly #dataset = new DatasetController(this);
  readonly #locale = new LocaleController<QuoteMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/quote.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/quote.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/quote.ar.js')).messages,
  });
  readonly #frame = new FrameController(this);

  #view: QuoteView | undefined;
  #ownBlockquote = false;

  override get ready(): boolean {
    return this.#view !== undefined || this.#ownBlockquote;
  }

  protected override willUpdate(): void {
    const { record: own, merge, asOf } = this;
    // An attribute that was taken away is null.
    const [id, src] = [this.quote ?? undefined, this.src ?? undefined];
    const nothingAsked = id === undefined && own === undefined && src === undefined;
    this.#ownBlockquote = nothingAsked && this.querySelector('blockquote') !== null;
    this.#view = undefined;
    this.#dataset.problem = undefined;
    if (nothingAsked) return;
    const dataset = this.#dataset.resolve({ collection: 'quotes', id, own, src, merge, asOf });
    const quote = dataset && pickQuote(dataset, id);
    const { messages, language, locale } = this.#locale;
    if (!quote || !messages) return;
    const original = this.original !== this.swapped;
    this.#view = toView(dataset, quote, {
      language,
      locale,
      messages,
      asOf: this.#dataset.asOf,
      original,
    });
  }

  protected override render(): TemplateResult {
    if (this.#ownBlockquote) return html`<div class="own" part="frame"><slot></slot></div>`;
    const { messages, language, locale, lang } = this.#locale;
    const dataset = this.#dataset.current;
    if (!this.#view || !messages || !dataset) {
      return renderFallback(this.#dataset.problem, this.#locale);
    }
    return renderFrame(
      { view: this.#view, dataset, collection: 'quotes', recordId: this.quote, language, locale, lang, messages },
      {
        body: this.#renderFigure(this.#view, messages),
        controller: this.#frame,
        heading: this.heading,
        level: this.headingLevel,
        compact: this.compact || this.variant === 'line',
      },
    );
  }

  #renderFigure(view: QuoteView, messages: QuoteMessages): TemplateResult {
    const { open, close } = messages.quote;
    const words = view.quoted ? html`${open}${view.words.text}${close}` : view.words.text;
    return html`<figure class="body">
      <slot name="portrait"></slot>
      <div>
        <blockquote class="words" part="words" cite=${view.cite ?? nothing}>
          <p lang=${view.words.lang ?? nothing} dir=${view.words.lang ? 'auto' : nothing}>${words}</p>
        </blockquote>
        <figcaption>
          <p class="who" part="attribution">
            <span class="name">${phrase(view.name)}</span
            >${view.place.map((part) => html`${messages.listSeparator}${phrase(part)}`)}${messages.listSeparator}<time
              datetime=${view.isoDate}
              >${view.date}</time
            >
          </p>
          ${this.#renderWording(view)} ${this.compact ? nothing : renderContext(view, messages)}
        </figcaption>
      </div>
    </figure>`;
  }

  #renderWording(view: QuoteView): TemplateResult | typeof nothing {
    if (!view.otherWording && !view.wording) return nothing;
    return html`<p class="wording">
      ${
        view.otherWording
          ? html`<button type="button" @click=${this.#swapWording}>${view.otherWording}</button>`
          : nothing
      }${view.otherWording && view.wording ? ' · ' : nothing}${view.wording}
    </p>`;
  }

  readonly #swapWording = (): void => {
    this.swapped = !this.swapped;
  };
}

function renderContext(view: QuoteView, messages: QuoteMessages): TemplateResult | typeof nothing {
  const { context, since, caution } = view;
  if (!context && !since && !caution) return nothing;
  return html`<div class="note" part="note">
    ${caution ? html`<span class="item">${caution}</span>` : nothing}
    ${
      context ? html`<span class="item"><strong>${messages.quote.context}.</strong> ${phrase(context)}</span>` : nothing
    }
    ${since ? html`<span class="item"><strong>${messages.quote.since}.</strong> ${phrase(since)}</span>` : nothing}
  </div>`;
}
