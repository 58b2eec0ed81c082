import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { COLLECTION_NAMES, type CollectionName } from 'chip-policy-data/dataset';
import { builtInDataset } from '../../src/embeds/static/built-in-dataset.js';
import { frame } from '../../src/shared/i18n/messages/frame.en.js';
import { embedAddress, embedded } from '../support/embedded.js';
import { COLLECTION_TITLES, findEntries, toEntries, type Entry } from './entries.js';
import { finderStyles } from './record-finder.styles.js';
import { shownIn, type Named } from './shown-in.js';

/** How many lines are listed before a reader asks for a narrower search. */
const MOST = 50;

/** Tells the page around it which record was chosen, so that its address and the Embed panel can name it. */
export class RecordChooseEvent extends Event {
  constructor(readonly chosen: Named) {
    super('record-choose', { bubbles: true, composed: true });
  }
}

/** Searches every record of the dataset and shows one in its element. Part of this Storybook, not of the package. */
export class RecordFinder extends LitElement {
  static override styles = finderStyles;

  @property() search = '';
  @property() record = '';
  @property() language = 'en';

  @state() private entries: readonly Entry[] = [];
  @state() private kind: CollectionName | '' = '';

  /** Kept while a reader goes on searching. */
  #shown:
    { readonly entry: Entry; readonly drawn: HTMLElement | undefined; readonly copy: string | undefined } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) void builtInDataset().then((all) => (this.entries = toEntries(all, this.language)));
    if (changed.has('record') || changed.has('entries' as keyof RecordFinder)) this.#show();
  }

  protected override render(): TemplateResult {
    const found = findEntries(this.entries, this.search, this.kind || undefined);
    return html`${this.#renderForm()} ${this.#renderShown()}
      <p class="count" role="status">${this.entries.length > 0 ? countOf(found.length) : 'Reading the dataset …'}</p>
      <ul lang=${this.language}>
        ${found.slice(0, MOST).map((entry) => this.#renderLine(entry))}
      </ul>`;
  }

  #renderForm(): TemplateResult {
    return html`<form role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label
        >A name, a chip, a word, a year, a publisher
        <input type="search" .value=${this.search} @input=${this.#takeSearch} autocomplete="off"
      /></label>
      <label
        >Kind
        <select @change=${this.#takeKind}>
          <option value="">Everything</option>
          ${COLLECTION_NAMES.map(
            (name) => html`<option value=${name} ?selected=${name === this.kind}>${COLLECTION_TITLES[name]}</option>`,
          )}
        </select></label
      >
    </form>`;
  }

  #renderLine({ collection, id, title, day, status }: Entry): TemplateResult {
    const about = [day, COLLECTION_TITLES[collection], status && wordOf(status)].filter(Boolean).join(' · ');
    return html`<li>
      <button type="button" @click=${() => this.#choose({ collection, id, day })}>
        <span class="title">${title}</span><span class="about">${about}</span>
      </button>
    </li>`;
  }

  #show(): void {
    const entry = this.entries.find(({ id }) => id === this.record);
    const shown = entry && shownIn(entry);
    this.#shown = entry && {
      entry,
      drawn: shown && embedded(shown.element, shown.attributes),
      copy: shown && embedAddress(shown.element, shown.attributes, this.language),
    };
  }

  #renderShown(): TemplateResult | typeof nothing {
    if (!this.#shown) return nothing;
    const { entry, drawn, copy } = this.#shown;
    return html`<section class="shown" aria-label="The record" lang=${this.language}>
      ${drawn && entry.collection !== 'chips' ? nothing : html`<h2>${entry.title}</h2>`}
      ${drawn ?? this.#renderNaming(entry)}
      <p class="links">
        ${copy ? html`<a href=${copy} target="_top">Embed this</a> · ` : nothing}id <code>${entry.id}</code>
      </p>
    </section>`;
  }

  /** People and sources are shown by what rests on them. */
  #renderNaming({ id }: Entry): TemplateResult {
    const naming = this.entries.filter(({ names }) => names.has(id));
    return html`<p class="count">${naming.length === 1 ? '1 record names it' : `${naming.length} records name it`}</p>
      <ul>
        ${naming.map((entry) => this.#renderLine(entry))}
      </ul>`;
  }

  #choose(chosen: Named): void {
    this.record = chosen.id;
    this.dispatchEvent(new RecordChooseEvent(chosen));
    void this.updateComplete.then(() => this.renderRoot.querySelector('.shown')?.scrollIntoView({ block: 'nearest' }));
  }

  readonly #takeSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
  };

  readonly #takeKind = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.kind = COLLECTION_NAMES.find((name) => name === value) ?? '';
  };
}

const countOf = (found: number): string => {
  if (found === 0) return 'Nothing found. Try one word less.';
  const many = found === 1 ? '1 record' : `${found} records`;
  return found > MOST ? `${many}; the first ${MOST}:` : many;
};

const wordOf = (status: string): string => (frame.status as Readonly<Record<string, string>>)[status] ?? status;

customElements.define('record-finder', RecordFinder);
