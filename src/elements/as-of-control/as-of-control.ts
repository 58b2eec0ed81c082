import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PlainDate } from 'chip-policy-data/plain-date';
import { DatasetController } from '../../shared/context/dataset-controller.js';
import type { Problem } from '../../shared/diagnostics/problem.js';
import { AsOfChangeEvent } from '../../shared/element/chip-events.js';
import { ChipElement } from '../../shared/element/chip-element.js';
import { FrameController } from '../../shared/frame/frame-controller.js';
import { renderFallback, renderFrame } from '../../shared/frame/frame.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type ControlMessages } from '../../shared/i18n/messages/control.en.js';
import { SizeController } from '../../shared/layout/size-controller.js';
import { faultOf } from './as-of-control.fault.js';
import { renderInputs } from './as-of-control.inputs.js';
import { toView, type ControlView } from './as-of-control.layout.js';
import { PlayerController } from './as-of-control.player.js';
import { rangeStyles } from './as-of-control.range.styles.js';
import { renderSentence } from './as-of-control.sentence.js';
import { asOfControlStyles } from './as-of-control.styles.js';

/** How long a reader must have stopped before the date is spoken, in milliseconds. */
const STILL = 700;

/**
 * Moves the date of the provider that it stands in: a range with a mark on each day on which rules changed, a field for a
 * day, buttons from change to change, and the date with what changed on it in words. Alone it shows the same and tells the
 * page. The author supplies nothing. Falls back to what stands inside the tag, best a sentence with the date. A native
 * slider and a native date field; what is chosen is spoken once the reader has stopped.
 *
 * @summary Moves the date of everything inside a provider.
 * @tag chip-as-of-control
 * @slot - The article's own text, shown until the control is ready and whenever there is nothing better.
 * @fires {AsOfChangeEvent} chip-as-of-change - A reader chose a date, or everything known.
 * @fires {DataErrorEvent} chip-data-error - Something given to the control cannot be used.
 * @fires {ReadyEvent} chip-ready - The control shows its content for the first time.
 * @csspart frame - Everything the control draws.
 * @csspart headline - The headline.
 * @csspart sentence - The date and what changed on it.
 * @csspart range - The slider.
 * @csspart date - The field for a day.
 * @csspart previous - The button to the change before.
 * @csspart next - The button to the change after.
 * @csspart play - The button that plays and pauses.
 * @csspart reset - The button that shows everything known.
 * @csspart axis - Marks and years under the slider.
 * @csspart marker - A mark under the slider.
 * @csspart foot - Status, sources and actions.
 */
export class AsOfControlElement extends ChipElement {
  static override styles = [...ChipElement.styles, rangeStyles, asOfControlStyles];

  /** Where the range begins (`2022`, `2022-08` or `2022-08-31`); the first change of a rule by default. */
  @property() from: string | undefined;

  /** Where the range ends (`2025`, `2025-04` or `2025-04-09`); the day to which the data is known by default. */
  @property() to: string | undefined;

  /** The date that a control without a provider starts at; inside a provider the provider's date counts. Everything known by default. */
  @property({ attribute: 'as-of' }) override asOf: string | undefined;

  /** What a reader chose while there was no provider to tell. */
  @state() private moved: { readonly asOf: PlainDate | undefined } | undefined;
  @state() private spoken: ControlView | undefined;

  readonly #dataset = new DatasetController(this);
  readonly #locale = new LocaleController<ControlMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/control.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/control.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/control.ar.js')).messages,
  });
  readonly #frame = new FrameController(this);
  readonly #size = new SizeController(this);
  readonly #player = new PlayerController(this, (isFirst) => this.#playOn(isFirst));

  #date: PlainDate | undefined;
  #view: ControlView | undefined;
  /** The dates that the player moves between. Any other one was chosen by somebody else, and it stops. */
  #played: readonly (PlainDate | undefined)[] = [];
  #stillness = 0;

  override get ready(): boolean {
    return this.#view !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { src, merge, asOf, from, to } = this;
    this.#view = undefined;
    // The marks are those of all rules, also of days after the date: only the date itself is asked to be one.
    const faultIn = (): Problem | undefined => faultOf(this);
    this.#dataset.resolve({ collection: 'rules', against: ['rules'], src, merge, asOf, faultIn });
    const { policy, whole, problem } = this.#dataset;
    if (changed.has('asOf') || policy) this.moved = undefined;
    const alone = this.moved ? this.moved.asOf : (asOf ?? undefined);
    this.#date = policy ? (policy.selection?.date ?? policy.asOf) : alone;
    if (this.#player.playing && !this.#played.includes(this.#date)) this.#player.stop();
    const { messages, language, locale } = this.#locale;
    if (problem || !whole || !messages) return;
    const limits = { from: from ?? undefined, to: to ?? undefined };
    this.#view = toView(whole, { language, locale, messages, ...limits, date: this.#date });
    // What was spoken of another date must not be found there by a reader who goes through the page.
    if (this.spoken?.label !== this.#view?.label) this.spoken = undefined;
  }

  protected override render(): TemplateResult {
    const { messages, language, locale, lang } = this.#locale;
    const { whole: dataset, problem } = this.#dataset;
    const view = this.#view;
    if (!view || !messages || !dataset) return renderFallback(problem, this.#locale);
    return renderFrame(
      { view, dataset, collection: 'rules', recordId: view.ruleId, language, locale, lang, messages },
      {
        body: this.#renderBody(view, messages),
        controller: this.#frame,
        heading: this.heading,
        level: this.headingLevel,
        compact: this.compact,
      },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#stillness);
    this.spoken = undefined;
  }

  #renderBody(view: ControlView, messages: ControlMessages): TemplateResult {
    const inputs = renderInputs({
      view,
      messages,
      width: this.#size.width,
      dated: this.#date !== undefined,
      playing: this.#player.offered ? this.#player.playing : undefined,
      onMove: this.#choose,
      onJump: this.#jump,
      onPlay: this.#togglePlay,
      onReset: this.#reset,
    });
    return html`<div role="group" aria-label=${this.heading || messages.control.name}>
      <div class="sentence" part="sentence">${renderSentence(view, messages)}</div>
      ${inputs}
      <output class="visually-hidden">${this.spoken ? renderSentence(this.spoken, messages) : ''}</output>
    </div>`;
  }

  readonly #choose = (asOf: PlainDate | undefined): void => {
    this.#player.stop();
    this.#move(asOf);
  };

  readonly #jump = (day: PlainDate | undefined): void => (day === undefined ? this.#player.stop() : this.#choose(day));

  readonly #togglePlay = (): void => {
    if (this.#player.playing) this.#player.stop();
    else this.#player.start();
    this.#speakWhenStill();
  };

  readonly #reset = (): void => {
    this.#choose(undefined);
    // The button has done its work and goes: the focus must not fall out of the control.
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };

  /** From the end of the range playing begins anew. */
  #playOn(isFirst: boolean): boolean {
    const { next, days = [] } = this.#view ?? {};
    const day = next?.day ?? (isFirst ? days[0] : undefined);
    if (day === undefined) return false;
    this.#played = [this.#date, day];
    this.#move(day);
    return day !== days.at(-1);
  }

  #move(asOf: PlainDate | undefined): void {
    if (!this.#dataset.policy) this.moved = { asOf };
    this.dispatchEvent(new AsOfChangeEvent(asOf));
    this.#speakWhenStill();
  }

  /** Not on each step of the range, which speaks for itself, and not while it plays. */
  #speakWhenStill(): void {
    window.clearTimeout(this.#stillness);
    this.#stillness = window.setTimeout(() => {
      if (!this.#player.playing) this.spoken = this.#view;
    }, STILL);
  }
}
