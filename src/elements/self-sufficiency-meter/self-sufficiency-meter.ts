import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from 'chip-policy-data/dataset';
import { DatasetController } from '../../shared/context/dataset-controller.js';
import { ChipElement } from '../../shared/element/chip-element.js';
import { numberFault, toNumber } from '../../shared/element/number.js';
import { FrameController } from '../../shared/frame/frame-controller.js';
import { renderFallback, renderFrame } from '../../shared/frame/frame.js';
import type { InterfaceLanguage } from '../../shared/i18n/language.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type MeterMessages } from '../../shared/i18n/messages/meter.en.js';
import { phrase } from '../../shared/i18n/phrase.template.js';
import { pickIndicator, toView, type MeterView } from './self-sufficiency-meter.layout.js';
import { toOwnDataset, yearFault, type OwnShare } from './self-sufficiency-meter.own.js';
import { selfSufficiencyMeterStyles } from './self-sufficiency-meter.styles.js';
import { renderMeter, renderTrackAndList } from './self-sufficiency-meter.tracks.js';

/**
 * A share in percent with its definition beside it: what is estimated, what is claimed, what is aimed at and what was
 * forecast, each told apart by shape and word, and one sentence that does the sum. Shares of another definition stand on
 * a track of their own. The author names an `indicator`, or a `country` and `scope`, or gives a `record`, or writes numbers
 * in attributes. Falls back to what stands inside the tag. A meter with a spoken value and a list of shares.
 *
 * @summary A share against its targets, with the definition and the sum in words.
 * @tag chip-self-sufficiency-meter
 * @slot - The article's own text, shown until the meter is ready and whenever there is nothing better.
 * @slot source - The source of the author's own share, as a link.
 * @fires {DataErrorEvent} chip-data-error - Something given to the meter cannot be used.
 * @fires {ReadyEvent} chip-ready - The meter shows its content for the first time.
 * @csspart frame - Everything the meter draws.
 * @csspart headline - The headline.
 * @csspart picture - The tracks.
 * @csspart marker - A mark on a track.
 * @csspart foot - Status, sources, date and actions.
 * @cssproperty --chip-color-track - Colour of the empty part of a track.
 */
export class SelfSufficiencyMeterElement extends ChipElement {
  static override styles = [...ChipElement.styles, selfSufficiencyMeterStyles];

  /** Id of the share in the dataset; without it country and scope, or the author's own numbers. */
  @property() indicator: string | undefined;

  /** Country by code (`CN`), with `scope`: the newest estimate is shown; not used by default. */
  @property() country: string | undefined;

  /** What the share is of (`all-ics`, `ai-accelerators`, `equipment` …), with `country`; not used by default. */
  @property() scope: string | undefined;

  /** The year to show of a country and scope, or of the author's own number; the newest by default. */
  @property() year: string | undefined;

  /** The author's own share in percent; not given by default. */
  @property({ converter: toNumber }) value: number | undefined;

  /** The author's own target in percent; not given by default. */
  @property({ converter: toNumber, attribute: 'target-value' }) targetValue: number | undefined;

  /** The year of the author's own target; not given by default. */
  @property({ attribute: 'target-year' }) targetYear: string | undefined;

  /** What the author's own share is of; empty by default. */
  @property() label = '';

  /** The author's own record, in the dataset's form; it comes before everything else. */
  @property({ attribute: false }) record: unknown;

  readonly #dataset = new DatasetController(this);
  readonly #locale = new LocaleController<MeterMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/meter.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/meter.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/meter.ar.js')).messages,
  });
  readonly #frame = new FrameController(this);

  #shown: Dataset | undefined;
  #view: MeterView | undefined;

  override get ready(): boolean {
    return this.#view !== undefined;
  }

  protected override willUpdate(): void {
    const { messages, language, locale } = this.#locale;
    this.#view = undefined;
    this.#shown = this.#resolve(messages, language);
    const [id, country] = [this.indicator ?? undefined, this.country ?? undefined];
    const [scope, year] = [this.scope ?? undefined, this.year ?? undefined];
    const record = this.#shown && pickIndicator(this.#shown, { id, country, scope, year });
    if (this.#shown && !record) {
      const subject = [country, scope, year].filter(Boolean).join(' ');
      return this.#dataset.fail({ code: 'unknown-record', subject, detail: `indicators: no record of "${subject}"` });
    }
    if (!this.#shown || !record || !messages) return;
    this.#view = toView(this.#shown, record, {
      language,
      locale,
      messages,
      asOf: this.#dataset.asOf,
    });
  }

  protected override render(): TemplateResult {
    const { messages, language, locale, lang } = this.#locale;
    if (!this.#view || !messages || !this.#shown) return renderFallback(this.#dataset.problem, this.#locale);
    return renderFrame(
      {
        view: this.#view,
        dataset: this.#shown,
        collection: 'indicators',
        recordId: this.indicator,
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

  #resolve(messages: MeterMessages | undefined, language: InterfaceLanguage): Dataset | undefined {
    this.#dataset.problem = undefined;
    const { record: own, merge, asOf, label } = this;
    // An attribute that was taken away is null.
    const [id, country, src] = [this.indicator ?? undefined, this.country ?? undefined, this.src ?? undefined];
    const [value, targetValue] = [this.value ?? undefined, this.targetValue ?? undefined];
    const [targetYear, year] = [this.targetYear ?? undefined, this.year ?? undefined];
    const share: OwnShare = { value, targetValue, targetYear, year, label };
    if (id === undefined && own === undefined && value !== undefined) {
      const fault = numberFault(this, { value, 'target-value': targetValue }) ?? yearFault(share);
      if (fault) return this.#dataset.fail(fault);
      return messages && toOwnDataset(share, { credit: messages.authorsData, language });
    }
    if ([id, country, own, src].every((part) => part === undefined)) return undefined;
    return this.#dataset.resolve({ collection: 'indicators', id, own, src, merge, asOf });
  }

  #renderBody(view: MeterView, messages: MeterMessages): TemplateResult {
    const [first, ...others] = view.tracks;
    return html`${
        view.definition.text
          ? html`<p class="definition">
              <strong>${messages.label(messages.meter.definition)}</strong> ${phrase(view.definition)}
            </p>`
          : nothing
      }
      <div class="picture" part="picture">
        ${first ? renderMeter(view, first) : nothing}
        ${others.map(
          (track) =>
            html`<div class="other">
              <p class="definition"><strong>${messages.meter.otherDefinition}.</strong> ${phrase(track.definition)}</p>
              ${renderTrackAndList(view, track, false)}
            </div>`,
        )}
      </div>
      ${view.sentence ? html`<p class="sentence" part="sentence">${phrase(view.sentence)}</p>` : nothing}
      ${
        view.notComparable && !this.compact
          ? html`<p class="note"><strong>${messages.meter.notComparable}.</strong> ${phrase(view.notComparable)}</p>`
          : nothing
      }
      <slot name="source"></slot>`;
  }
}
