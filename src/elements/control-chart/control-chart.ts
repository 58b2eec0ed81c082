import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { findRecord, type Dataset } from 'chip-policy-data/dataset';
import { DatasetController } from '../../shared/context/dataset-controller.js';
import type { Problem } from '../../shared/diagnostics/problem.js';
import { ChipElement } from '../../shared/element/chip-element.js';
import { numberFault, toNumber } from '../../shared/element/number.js';
import { FrameController } from '../../shared/frame/frame-controller.js';
import { renderFallback, renderFrame } from '../../shared/frame/frame.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type ChartMessages } from '../../shared/i18n/messages/chart.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { SizeController } from '../../shared/layout/size-controller.js';
import { ClassifierController } from './control-chart.classifier.js';
import { NO_NUMBERS, hasNumbers, renderForm, toChipNumbers, type OwnNumbers } from './control-chart.form.js';
import { faultOf } from './control-chart.fault.js';
import { toOwnPoint, toView, type ChartView } from './control-chart.layout.js';
import { renderPicture } from './control-chart.picture.js';
import { toPlot, type PlotView } from './control-chart.plot.js';
import { controlChartStyles } from './control-chart.styles.js';
import { toVerdict, type VerdictView } from './control-chart.verdict.js';

/** A list in an attribute: words apart by spaces. */
const list = {
  fromAttribute: (text: string | null): string[] => text?.split(/\s+/).filter(Boolean) ?? [],
};

/**
 * AI chips by the two measures of a US export rule, with the areas that the rule controls and, for the chips that are pointed
 * out and for numbers that a reader types in, which paragraph catches it and why. The author supplies nothing, or names
 * chips, a rule or numbers. `compact` leaves out the form as well. Falls back to what stands inside the tag. Sentences, a form
 * and a table; the picture is hidden from assistive technology.
 *
 * @summary AI chips against the thresholds of US export rules, with the working.
 * @tag chip-control-chart
 * @slot - The article's own text, shown until the chart is ready and whenever there is nothing better.
 * @fires {DataErrorEvent} chip-data-error - Something given to the chart cannot be used.
 * @fires {ReadyEvent} chip-ready - The chart shows its content for the first time.
 * @csspart frame - Everything the chart draws.
 * @csspart headline - The headline.
 * @csspart picture - The picture with its key.
 * @csspart axis - The base line of the picture.
 * @csspart marker - A chip in the picture.
 * @csspart label - The name of a chip or an area in the picture.
 * @csspart form - The fields for the reader's own numbers.
 * @csspart own - What the rules say of the reader's own numbers.
 * @csspart foot - Status, sources, date and actions.
 * @cssproperty --chip-color-tightens - Colour of what a rule controls; vermilion by default.
 * @cssproperty --chip-color-loosens - Colour of what is reviewed more leniently; blue by default.
 */
export class ControlChartElement extends ChipElement {
  static override styles = [...ChipElement.styles, controlChartStyles];

  /** Chips to point out, by id or family (`h20 nvidia-l20`); none by default. */
  @property({ converter: list }) highlight: string[] = [];

  /** Id of the rule whose areas are drawn (`oct-2022`); the one in force on the day by default. */
  @property() rule: string | undefined;

  /** Total processing performance of the reader's own chip; empty by default. */
  @property({ converter: toNumber }) tpp: number | undefined;

  /** Applicable die area of the reader's own chip in mm²; empty by default. */
  @property({ converter: toNumber, attribute: 'die-area' }) dieArea: number | undefined;

  /** Bandwidth of the reader's own chip in GB/s, of its memory or, under the rule of 2022, of all inputs and outputs; empty by default. */
  @property({ converter: toNumber }) bandwidth: number | undefined;

  /** The author's own chips, in the dataset's form; they come before everything else. */
  @property({ attribute: false }) chips: unknown;

  @state() private typed: OwnNumbers = NO_NUMBERS;

  readonly #dataset = new DatasetController(this);
  readonly #locale = new LocaleController<ChartMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/chart.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/chart.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/chart.ar.js')).messages,
  });
  readonly #frame = new FrameController(this);
  readonly #size = new SizeController(this);
  readonly #classifier = new ClassifierController(this);

  #view: ChartView | undefined;
  #plot: PlotView | undefined;
  #own: VerdictView | undefined;

  override get ready(): boolean {
    return this.#view !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { tpp, dieArea, bandwidth } = this;
    if (changed.has('tpp') || changed.has('dieArea') || changed.has('bandwidth')) {
      this.typed = { ...this.typed, tpp, dieArea, bandwidth };
    }
    this.#view = undefined;
    const dataset = this.#resolve();
    const { messages, language, locale } = this.#locale;
    const rule = dataset && findRecord(dataset, 'rules', this.rule ?? '');
    const subject = dataset && this.#classifier.subject(dataset, { rule, asOf: this.#dataset.asOf });
    if (!dataset || !messages || !subject || subject.chips.length === 0) return;
    const { highlight } = this;
    const notYetKnown = this.#notYetKnown(dataset);
    const asOf = this.#dataset.asOf;
    this.#view = toView(dataset, subject, { language, locale, messages, asOf, highlight, notYetKnown });
    const own = hasNumbers(this.typed) ? subject.classifyNumbers(toChipNumbers(this.typed, subject.axes)) : undefined;
    const label = messages.chart.ownChip;
    this.#own = own && {
      label: messages.chart.about(label),
      text: toVerdict(own, undefined, { axes: subject.axes, messages, locale }),
    };
    this.#plot = toPlot(this.#view, {
      width: this.#size.width,
      locale,
      own: own && toOwnPoint(own, subject),
      ownLabel: { inside: label, off: messages.chart.offChart(label) },
    });
  }

  protected override render(): TemplateResult {
    const { messages, language, locale, lang } = this.#locale;
    const dataset = this.#dataset.current;
    if (!this.#view || !messages || !dataset) return renderFallback(this.#dataset.problem, this.#locale);
    return renderFrame(
      {
        view: this.#view,
        dataset,
        collection: 'rules',
        recordId: this.#view.subject.rule?.id,
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

  #resolve(): Dataset | undefined {
    const { tpp, dieArea, bandwidth, chips: own, src, merge, asOf } = this;
    const wrong = numberFault(this, { tpp, 'die-area': dieArea, bandwidth });
    if (wrong) return this.#dataset.fail(wrong);
    if (this.#classifier.failed) {
      const detail = 'the code of the rules: no answer';
      return this.#dataset.fail({ code: 'data-unreachable', subject: 'classify', detail });
    }
    const faultIn = (dataset: Dataset, whole: Dataset): Problem | undefined =>
      faultOf(this, { dataset, whole, day: this.#dataset.asOf });
    return this.#dataset.resolve({ collection: 'chips', against: ['rules'], own, src, merge, asOf, faultIn });
  }

  /** Names of chips that the author points out and that nobody knew on the day. */
  #notYetKnown(dataset: Dataset): string[] {
    const known = new Set(dataset.chips?.flatMap(({ id, family }) => [id, family]));
    return this.highlight
      .filter((id) => !known.has(id))
      .map((id) => this.#dataset.whole?.chips?.find((chip) => chip.id === id || chip.family === id)?.label ?? id);
  }

  #renderBody(view: ChartView, messages: ChartMessages): TemplateResult {
    const { subject, verdicts, sentence } = view;
    return html`${this.#plot ? renderPicture(this.#plot, view, messages) : nothing}
      ${verdicts.map(({ label, text }) => html`<p class="sentence" part="sentence"><strong>${label}</strong>${text}</p>`)}
      ${this.compact ? nothing : renderForm({ numbers: this.typed, axes: subject.axes, verdict: this.#own, messages, onType: this.#type })}
      ${sentence ? html`<p class="sentence small">${phrase(sentence)}</p>` : nothing}
      <p class="sentence small">${messages.chart.disclaimer}</p>`;
  }

  readonly #type = (numbers: Partial<OwnNumbers>): void => {
    this.typed = { ...this.typed, ...numbers };
  };
}
