import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import type { Status, Stockpile } from 'chip-policy-data/schema';
import { DatasetController } from '../../shared/context/dataset-controller.js';
import { ChipElement } from '../../shared/element/chip-element.js';
import { numberFault, toNumber } from '../../shared/element/number.js';
import { FrameController } from '../../shared/frame/frame-controller.js';
import { renderFallback, renderFrame } from '../../shared/frame/frame.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type GaugeMessages } from '../../shared/i18n/messages/gauge.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { hatch } from '../../shared/marks/hatch.js';
import { toView, type GaugeView, type RowView } from './stockpile-gauge.layout.js';
import { OWN_ID, faultOf, hasOwnFigure, toOwnDataset, type OwnFigure } from './stockpile-gauge.own.js';
import { emptyTrack, renderBar } from './stockpile-gauge.picture.js';
import { renderGroups, renderTicks } from './stockpile-gauge.rows.js';
import { stockpileGaugeStyles } from './stockpile-gauge.styles.js';

/**
 * One quantity (stock, orders, shipments, capacity, spending) with its hedge, against sourced references of the same unit
 * where there are any. A quantity that nobody disclosed is shown as undisclosed, beside estimates by others. The author
 * names a `figure` of the dataset, or gives a `record`, or writes numbers in attributes. Falls back to what stands inside
 * the tag. A number in words and a list of figures; the bars are hidden from assistive technology.
 *
 * @summary A quantity with its hedge, its source and what to hold it against.
 * @tag chip-stockpile-gauge
 * @slot - The article's own text, shown until the gauge is ready and whenever there is nothing better.
 * @slot source - The source of the author's own figure, as a link.
 * @fires {DataErrorEvent} chip-data-error - Something given to the gauge cannot be used.
 * @fires {ReadyEvent} chip-ready - The gauge shows its content for the first time.
 * @csspart frame - Everything the gauge draws.
 * @csspart headline - The headline.
 * @csspart picture - The figures with their bars.
 * @csspart foot - Status, sources, date and actions.
 * @cssproperty --chip-color-track - Colour of the empty part of a bar.
 */
export class StockpileGaugeElement extends ChipElement {
  static override styles = [...ChipElement.styles, stockpileGaugeStyles];

  /** Id of the quantity in the dataset; without it the author's own numbers are shown. */
  @property() figure: string | undefined;

  /** The author's own number; not given by default. */
  @property({ converter: toNumber }) value: number | undefined;

  /** Lower end of the author's own range; not given by default. */
  @property({ converter: toNumber }) low: number | undefined;

  /** Upper end of the author's own range; not given by default. */
  @property({ converter: toNumber }) high: number | undefined;

  /** A sourced number to hold the author's own against; without it there is no scale. */
  @property({ converter: toNumber, attribute: 'reference-value' }) referenceValue: number | undefined;

  /** Unit of the author's own numbers (`USD`, `chips`, or any word); none by default. */
  @property() unit = '';

  /** What the author's own number counts; empty by default. */
  @property() label = '';

  /** What kind of claim the author's own number is; `reported` by default. */
  @property({ attribute: 'claim-status' }) claimStatus: Status = 'reported';

  /** How many are used in a month, to say how long a stock lasts; not said by default. */
  @property({ converter: toNumber, attribute: 'monthly-use' }) monthlyUse: number | undefined;

  /** The author's own record, in the dataset's form; it comes before everything else. */
  @property({ attribute: false }) record: unknown;

  readonly #dataset = new DatasetController(this);
  readonly #locale = new LocaleController<GaugeMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/gauge.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/gauge.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/gauge.ar.js')).messages,
  });
  readonly #frame = new FrameController(this);

  #shown: Dataset | undefined;
  #view: GaugeView | undefined;

  override get ready(): boolean {
    return this.#view !== undefined;
  }

  protected override willUpdate(): void {
    const { messages, language, locale } = this.#locale;
    this.#view = undefined;
    this.#shown = this.#resolve(messages, language);
    const record = this.#shown && this.#pick(this.#shown);
    if (!this.#shown || !record || !messages) return;
    const { monthlyUse } = this;
    this.#view = toView(this.#shown, record, {
      language,
      locale,
      messages,
      asOf: this.#dataset.asOf,
      monthlyUse,
    });
  }

  protected override render(): TemplateResult {
    const { messages, language, locale, lang } = this.#locale;
    if (!this.#view || !messages || !this.#shown) return renderFallback(this.#dataset.problem, this.#locale);
    return renderFrame(
      {
        view: this.#view,
        dataset: this.#shown,
        collection: 'stockpiles',
        recordId: this.figure,
        language,
        locale,
        lang,
        messages,
      },
      {
        body: this.#renderBody(this.#view, messages),
        controller: this.#frame,
        heading: this.heading,
        level: this.headingLevel,
        compact: this.compact,
      },
    );
  }

  #resolve(messages: GaugeMessages | undefined, language: InterfaceLanguage): Dataset | undefined {
    this.#dataset.problem = undefined;
    const { record: own, merge, asOf } = this;
    const [id, src] = [this.figure ?? undefined, this.src ?? undefined];
    const figure = this.#ownFigure;
    const isOwn = id === undefined && own === undefined && hasOwnFigure(figure);
    const fault =
      numberFault(this, { 'monthly-use': this.monthlyUse }) ??
      (isOwn ? faultOf(this, figure, messages?.status) : undefined);
    if (fault) return this.#dataset.fail(fault);
    if (isOwn) {
      const words = messages && { credit: messages.authorsData, reference: messages.gauge.reference, language };
      return words && toOwnDataset(figure, words);
    }
    if (id === undefined && own === undefined && src === undefined) return undefined;
    return this.#dataset.resolve({ collection: 'stockpiles', id, own, src, merge, asOf });
  }

  get #ownFigure(): OwnFigure {
    const { unit, label } = this;
    // An attribute that was taken away is null, one that was not filled in is empty.
    const status = this.claimStatus || 'reported';
    const [value, low, high] = [this.value ?? undefined, this.low ?? undefined, this.high ?? undefined];
    return { value, low, high, referenceValue: this.referenceValue ?? undefined, unit, label, status };
  }

  #pick(dataset: Dataset): Stockpile | undefined {
    const id = this.figure ?? dataset.stockpiles?.[0]?.id ?? OWN_ID;
    return findRecord(dataset, 'stockpiles', id);
  }

  #renderBody(view: GaugeView, messages: GaugeMessages): TemplateResult {
    const [main, ...others] = view.rows;
    const beside = others.filter(({ bar }) => bar !== undefined);
    return html`<div class="picture" part="picture">
        <svg width="0" height="0" aria-hidden="true" class="visually-hidden">${hatch}</svg>
        ${main ? this.#renderMain(view, main) : nothing} ${renderGroups(beside, messages)}
        ${view.ticks.length > 0 ? renderTicks(view) : nothing}
        ${renderGroups(
          others.filter(({ bar }) => bar === undefined),
          messages,
        )}
      </div>
      ${view.runway ? html`<p class="sentence runway">${view.runway}</p>` : nothing}
      ${view.sentence && !this.compact ? html`<p class="sentence" part="sentence">${phrase(view.sentence)}</p>` : nothing}
      <slot name="source"></slot>`;
  }

  #renderMain(view: GaugeView, main: RowView): TemplateResult {
    const undisclosed = view.disclosed ? undefined : emptyTrack;
    const picture = main.bar ? renderBar(main, main.bar) : undisclosed;
    return html`<p class="amount" part="amount">${view.amount}</p>
      ${view.horizon ? html`<p class="horizon">${phrase(view.horizon)}</p>` : nothing}
      ${picture ? html`<svg class="bar runs" aria-hidden="true">${picture}</svg>` : nothing}`;
  }
}
