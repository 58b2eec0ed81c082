import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Dataset } from 'chip-policy-data/dataset';
import { download } from '../../shared/frame/download.js';
import { messages } from '../../shared/i18n/messages/snippet.en.js';
import { copyText } from '../forms/copy-text.js';
import { EMBED_NAMES, KINDS } from '../snippet/children/index.js';
import { FORMS } from '../snippet/forms.js';
import { fromHost, type ReleaseFiles } from '../snippet/release.js';
import { snippet } from '../snippet/snippet.js';
import { today } from '../snippet/today.js';
import { isDrawn, leftOf, SYSTEMS } from './left.js';
import { ELEMENT_NAMES, FIELDS, FIRST, isMarkup, LANGUAGE_NAMES, LEFT } from './names.js';
import { pageStyles } from './page.styles.js';
import { pngOf, svgOf } from './picture.js';
import { addressOf, datasetFor, readJson, recordsOf } from './records.js';
import { fromAddress, LANGUAGES, tagAttributes, THEMES, toAddress, WIDTHS, type Choice } from './state.js';

/**
 * The page on which an editor chooses an element, a record and a look, sees it, and copies what to paste. Part of the static
 * site, alone or in a panel beside a story; its address holds every choice.
 */
export class EmbedPage extends LitElement {
  static override styles = pageStyles;

  @state() private choice: Choice = fromAddress(location.search);
  @state() private known: Dataset | undefined;
  @state() private release: ReleaseFiles | undefined;
  @state() private written = '';
  @state() private said = '';
  @state() private system = SYSTEMS[0]?.name ?? '';

  #preview: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void readJson<ReleaseFiles>('release.json').then((release) => (this.release = release));
    this.#choose({});
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('choice')) return;
    this.said = '';
    history.replaceState(null, '', toAddress(this.choice));
    this.#preview = this.#toPreview();
  }

  protected override render(): TemplateResult {
    const { lang, theme, width, mode, asOf } = this.choice;
    return html`${this.#renderWhat()}
      <fieldset>
        <legend>How</legend>
        ${this.#select('Language', lang, LANGUAGES, LANGUAGE_NAMES, (value) => ({ lang: value }))}
        <label
          >As it was known on (empty: as it is known now)<input
            type="date"
            .value=${asOf}
            @change=${(event: Event) => this.#choose({ asOf: valueOf(event) })}
        /></label>
        ${this.#select('Look', theme, THEMES, { auto: 'as the page', light: 'light', dark: 'dark' }, (value) => ({ theme: value }))}
        ${this.#select('Width of the preview', width, WIDTHS, { 320: '320 px', 600: '600 px', 1000: '1000 px' }, (value) => ({ width: value }))}
        ${this.#mode('follow', mode, 'follows the data')} ${this.#mode('pin', mode, 'never changes')}
      </fieldset>
      <section>
        <h2>Preview</h2>
        <div class="preview" data-theme=${theme} style="--width: ${width}px"><div>${this.#preview}</div></div>
        <p class="row">
          <button type="button" @click=${() => void this.#savePng()}>PNG</button>
          <button type="button" @click=${this.#saveSvg}>SVG</button>
        </p>
      </section>
      ${this.#renderForms()}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('choice') || changed.has('known') || changed.has('release')) void this.#write();
  }

  #renderWhat(): TemplateResult {
    const { element, attributes, lang } = this.choice;
    const { id } = KINDS[element];
    const records = this.known ? recordsOf(this.known, element, lang) : [];
    return html`<fieldset>
      <legend>What</legend>
      ${this.#select('Element', element, EMBED_NAMES, ELEMENT_NAMES, (value) => ({ element: value, attributes: {} }))}
      ${
        id
          ? html`<label class="wide"
              >Record<select @change=${(event: Event) => this.#set(id, valueOf(event))}>
                ${records.map(
                  ([value, words]) =>
                    html`<option value=${value} ?selected=${value === attributes[id]}>${words}</option>`,
                )}
              </select></label
            >`
          : nothing
      }
      ${(FIELDS[element] ?? []).map(
        (name) =>
          html`<label
            >${name}<input
              .value=${attributes[name] ?? ''}
              @change=${(event: Event) => this.#set(name, valueOf(event))}
          /></label>`,
      )}
    </fieldset>`;
  }

  #renderForms(): TemplateResult {
    const { form } = this.choice;
    return html`<section>
      <h2>To paste</h2>
      <p class="row" role="group" aria-label="Form">
        ${FORMS.map(
          (name) =>
            html`<button type="button" aria-pressed=${name === form} @click=${() => this.#choose({ form: name })}>
              ${messages.forms[name]}
            </button>`,
        )}
      </p>
      <div class="two">
        <div>
          <textarea readonly aria-label=${messages.forms[form]} .value=${this.written}></textarea>
          <p class="row">
            <button type="button" class="main" @click=${() => void this.#copy()}>Copy</button>
            <span role="status">${this.said}</span>
          </p>
          <p class="hint">The addresses lead to where this page lies. Host the folder yourself and they are yours.</p>
        </div>
        <div>${this.#renderLeft()}</div>
      </div>
    </section>`;
  }

  #renderLeft(): TemplateResult {
    const { form } = this.choice;
    const system = SYSTEMS.find(({ name }) => name === this.system);
    return html`${this.#select(
      'What will be left of it',
      this.system,
      SYSTEMS.map(({ name }) => name),
      {},
      (value) => {
        this.system = value;
        return {};
      },
    )}
    ${
      system && isMarkup(form)
        ? html`<p class="hint">${LEFT[isDrawn(form, system)]}</p>
            <div class="left">${leftOf(this.written, system)}</div>`
        : html`<p class="hint">Text, which every content system keeps as it is.</p>`
    }`;
  }

  #select<T extends string>(
    label: string,
    value: T,
    list: readonly T[],
    names: Readonly<Partial<Record<T, string>>>,
    chosen: (value: T) => Partial<Choice>,
  ): TemplateResult {
    return html`<label
      >${label}<select @change=${(event: Event) => this.#choose(chosen(valueOf(event) as T))}>
        ${list.map((item) => html`<option value=${item} ?selected=${item === value}>${names[item] ?? item}</option>`)}
      </select></label
    >`;
  }

  #mode(value: Choice['mode'], mode: Choice['mode'], words: string): TemplateResult {
    return html`<label class="choice"
      ><input
        type="radio"
        name="mode"
        .checked=${mode === value}
        @change=${() => this.#choose({ mode: value })}
      />“${words}”</label
    >`;
  }

  #set(name: string, value: string): void {
    this.#choose({ attributes: { ...this.choice.attributes, [name]: value || undefined } });
  }

  #choose(change: Partial<Choice>): void {
    const choice = { ...this.choice, ...change };
    const { element, attributes } = choice;
    const { id } = KINDS[element];
    const first = FIRST[element];
    const isEmpty = id !== undefined && !attributes[id];
    this.choice = isEmpty && first ? { ...choice, attributes: { ...attributes, [id]: first } } : choice;
    void datasetFor(element).then((dataset) => {
      if (this.choice.element === element) this.known = dataset;
    });
  }

  #toPreview(): HTMLElement {
    const { element, lang } = this.choice;
    void import(addressOf(`${element}.js`));
    const preview = document.createElement(`chip-${element}`);
    preview.lang = lang;
    preview.dir = lang === 'ar' ? 'rtl' : 'ltr';
    for (const [name, value] of Object.entries(tagAttributes(this.choice))) {
      if (value !== undefined) preview.setAttribute(name, value);
    }
    return preview;
  }

  async #write(): Promise<void> {
    const { choice, known: dataset, release } = this;
    if (!dataset || !release) return;
    const { element, form, lang, mode } = choice;
    try {
      const written = await snippet(element, tagAttributes(choice), {
        form,
        language: lang,
        mode,
        dataset,
        release: fromHost(release, addressOf('')),
        date: today(),
      });
      if (this.choice === choice) this.written = written;
    } catch (error) {
      if (this.choice === choice) this.written = error instanceof Error ? error.message : String(error);
    }
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.written, this.renderRoot.querySelector('textarea'));
    this.said = isCopied ? messages.copied : messages.selected;
  }

  async #savePng(): Promise<void> {
    if (this.#preview) download(`${this.#name}.png`, await pngOf(this.#preview));
  }

  readonly #saveSvg = (): void => {
    const drawing = this.#preview && svgOf(this.#preview, this.#name);
    if (drawing) download(`${this.#name}.svg`, new Blob([drawing], { type: 'image/svg+xml' }));
    else this.said = 'This element draws no picture; take the PNG.';
  };

  get #name(): string {
    const { element, attributes, lang } = this.choice;
    const { id } = KINDS[element];
    return `${(id && attributes[id]) ?? element}.${lang}`;
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

customElements.define('chip-embed-page', EmbedPage);
