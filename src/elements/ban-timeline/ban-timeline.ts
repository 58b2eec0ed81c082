import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DatasetController } from '../../shared/context/dataset-controller.js';
import { ChipElement } from '../../shared/element/chip-element.js';
import { toNumber } from '../../shared/element/number.js';
import { FrameController } from '../../shared/frame/frame-controller.js';
import { renderFallback, renderFrame, renderProblem } from '../../shared/frame/frame.js';
import { dataLanguage } from '../../shared/i18n/language.js';
import { LocaleController } from '../../shared/i18n/locale-controller.js';
import { messages as en, type TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { SizeController } from '../../shared/layout/size-controller.js';
import { DrawingController, SHORT_LIST } from './ban-timeline.drawing.js';
import { hideFiltered, renderFilters, renderYears } from './ban-timeline.entries.js';
import { faultOf } from './ban-timeline.fault.js';
import { NO_FILTER, toggle, type FilterButton, type FilterState } from './ban-timeline.filters.js';
import type { TimelineView } from './ban-timeline.layout.js';
import { toOverview, type OverviewView } from './ban-timeline.overview.js';
import { renderPicture } from './ban-timeline.picture.js';
import { Reading } from './ban-timeline.reading.js';
import { SelectionController } from './ban-timeline.selection.js';
import { overviewStyles } from './ban-timeline.overview.styles.js';
import { banTimelineStyles } from './ban-timeline.styles.js';

/** A list in an attribute: words apart by spaces. */
const list = {
  fromAttribute: (text: string | null): string[] => text?.split(/\s+/).filter(Boolean) ?? [],
};

/**
 * Policy events on AI chips, newest knowledge of each: a picture on a true time scale with the time in which each rule was
 * in force, and below it, or alone where the place is narrow, a list by year whose entries open in place to summary,
 * limits, chips and sources. The author supplies nothing, or narrows by attribute. Falls back to what stands inside the
 * tag, best an ordered list with dates. An ordered list of disclosures; the picture is hidden from assistive technology.
 *
 * @summary Policy events on AI chips and the periods in which rules were in force.
 * @tag chip-ban-timeline
 * @slot - The article's own text, shown until the timeline is ready and whenever there is nothing better.
 * @fires {EventSelectEvent} chip-event-select - A reader opened or closed an entry.
 * @fires {DataErrorEvent} chip-data-error - Something given to the timeline cannot be used.
 * @fires {ReadyEvent} chip-ready - The timeline shows its content for the first time.
 * @csspart frame - Everything the timeline draws.
 * @csspart headline - The headline.
 * @csspart axis - The base line of a lane.
 * @csspart marker - A mark in the picture or the list.
 * @csspart entry - An entry of the list.
 * @csspart foot - Sources, date and actions.
 * @cssproperty --chip-color-tightens - Colour of what tightens; vermilion by default.
 * @cssproperty --chip-color-loosens - Colour of what loosens; blue by default.
 */
export class BanTimelineElement extends ChipElement {
  static override styles = [...ChipElement.styles, overviewStyles, banTimelineStyles];
  protected static override choices = { ...super.choices, order: 'asc desc' };

  /** Leaves out events before this day; the whole record by default. */
  @property() from: string | undefined;

  /** Leaves out events after this day; none by default. */
  @property() to: string | undefined;

  /** Only these jurisdictions, by code (`US CN NL …`); all by default. */
  @property({ converter: list }) jurisdiction: string[] = [];

  /** Only these directions (`tightens loosens neutral`); all by default. */
  @property({ converter: list }) direction: string[] = [];

  /** Only these kinds of decision (`rule entity-list …`); all by default. */
  @property({ converter: list }) instrument: string[] = [];

  /** Only events that name these chips, by family or id (`h20 h200`); all by default. */
  @property({ converter: list }) chip: string[] = [];

  /** Id of the entry that stands open at first; none by default. */
  @property() select: string | undefined;

  /** Oldest first (`asc`) or newest first (`desc`); oldest first by default. */
  @property() order: 'asc' | 'desc' = 'asc';

  /** Keeps only so many of the newest events; all by default. */
  @property({ converter: toNumber }) limit: number | undefined;

  /** Only what became public after this day; everything by default. */
  @property() since: string | undefined;

  /** The author's own events, in the dataset's form; they come before everything else. */
  @property({ attribute: false }) events: unknown;

  @state() private filter: FilterState = NO_FILTER;

  readonly #dataset = new DatasetController(this);
  readonly #locale = new LocaleController<TimelineMessages>(this, {
    en,
    fr: async () => (await import('../../shared/i18n/messages/timeline.fr.js')).messages,
    'zh-Hans': async () => (await import('../../shared/i18n/messages/timeline.zh-Hans.js')).messages,
    ar: async () => (await import('../../shared/i18n/messages/timeline.ar.js')).messages,
  });
  readonly #frame = new FrameController(this);
  readonly #size = new SizeController(this);
  readonly #reading = new Reading();
  readonly #drawing = new DrawingController(this);
  readonly #selection = new SelectionController(this, (id) => this.#view?.events.find((view) => view.id === id)?.event);

  /** Whether more than a list of titles was asked for. */
  #inDetail = false;
  #view: TimelineView | undefined;
  #shown: ReadonlySet<string> = new Set();
  #hides = false;
  #overview: OverviewView | undefined;

  override get ready(): boolean {
    return this.#view !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('select') && this.select !== undefined) this.#selection.open(this.select);
    const { src, merge, asOf, events: own } = this;
    const { messages, language, locale } = this.#locale;
    // Nobody has opened an entry, searched or asked for the data: a list needs no more than the titles.
    const index = this.#inDetail || this.#selection.selected || this.#frame.open ? undefined : dataLanguage(language);
    const request = { collection: 'events', own, src, merge, asOf, index, ignoreSelection: true } as const;
    const dataset = this.#dataset.resolve(request);
    this.#inDetail ||= index === undefined;
    this.#selection.follow(this.#dataset.policy);
    const fault = dataset && messages && faultOf(this, this.getAttribute('limit'), messages);
    if (fault) this.#dataset.fail(fault);
    this.#view = undefined;
    if (!dataset || !messages || fault) return;
    const words = { language, locale, messages, asOf: this.#dataset.asOf };
    this.#view = this.#reading.view(dataset, this, words);
    const date = this.#dataset.policy?.selection?.date ?? words.asOf;
    const until = this.to ?? words.asOf ?? dataset.meta.asOf ?? this.#view.events.at(-1)?.event.date ?? '';
    this.#overview = toOverview(this.#view.events, { width: this.#size.width, language, messages, until, date });
  }

  protected override render(): TemplateResult {
    const { messages, language, locale, lang } = this.#locale;
    const dataset = this.#dataset.current;
    if (!this.#view || !messages || !dataset) return renderFallback(this.#dataset.problem, this.#locale);
    return renderFrame(
      {
        view: this.#view,
        dataset,
        collection: 'events',
        recordId: this.#selection.selected,
        language,
        locale,
        lang,
        messages,
      },
      {
        body: html`${this.#overview ? renderPicture(this.#overview, this.#selection, messages) : nothing}${this.#renderList(this.#view, messages)}`,
        controller: this.#frame,
        heading: this.heading,
        level: this.headingLevel,
        compact: this.compact,
      },
    );
  }

  protected override updated(): void {
    super.updated();
    if (!this.#view) return;
    // Of a list that was never filtered there is nothing to hide, however long it is.
    if (this.#hides || this.#shown.size < this.#view.events.length) hideFiltered(this.renderRoot, this.#shown);
    this.#hides = this.#shown.size < this.#view.events.length;
    this.#selection.readLink();
  }

  #renderList({ events, years }: TimelineView, messages: TimelineMessages): TemplateResult {
    this.#shown = this.#reading.shown(this.filter);
    const [shown, selection] = [this.#shown, this.#selection];
    const opened = events.findLastIndex(({ id }) => selection.isOpen(id)) + 1;
    const whole = events.length <= SHORT_LIST ? 'drawn' : 'when-open';
    const detail = this.#dataset.current?.meta.index ? 'missing' : whole;
    const list = { messages, shown, selection, level: this.headingLevel + 1, detail } as const;
    const missing = renderProblem(this.#dataset.missing, this.#locale);
    return html`${renderFilters({
      buttons: this.#reading.buttons,
      state: this.filter,
      total: events.length,
      shown: shown.size,
      messages,
      onToggle: this.#toggleFilter,
      onReset: this.#resetFilter,
      onSearch: this.#search,
    })}${renderYears(years, { ...list, missing, drawn: this.#drawing.count(events, opened) })}`;
  }

  readonly #toggleFilter = (button: FilterButton): void => {
    this.filter = toggle(this.filter, button);
  };

  readonly #resetFilter = (): void => {
    this.filter = NO_FILTER;
  };

  readonly #search = (event: InputEvent): void => {
    this.#inDetail = true;
    this.filter = { ...this.filter, query: (event.target as HTMLInputElement).value };
  };
}
