/** The forms under *Embed*: the same element to paste elsewhere, following the data or pinned to this release. */
import { html, type TemplateResult } from 'lit';
import type { Dataset } from 'chip-policy-data/dataset';
import type { FormsRequest } from '../../shared/frame/embed-forms.js';
import type { SnippetMessages } from '../../shared/i18n/messages/snippet.en.js';
import type { Attributes } from '../snippet/children/index.js';
import type { Form } from '../snippet/forms.js';
import type { ReleaseFiles } from '../snippet/release.js';
import type { Mode } from '../snippet/snippet.js';
import { today } from '../snippet/today.js';
import { copyText } from './copy-text.js';

export { panelsStyles } from '../../shared/styles/panels.styles.js';

interface Panel {
  /** What `written` was written from: a timeline has more of it once it is asked for. */
  dataset?: Dataset;
  form: Form;
  mode: Mode;
  written: string;
  said: string;
  words?: SnippetMessages;
  forms: readonly Form[];
}

/** The scripts lie in one folder; a chunk of theirs lies one deeper. */
const folder = new URL('./', import.meta.url.replace(/\/chunks\/[^/]*$/, '/')).href;

/** One file beside the scripts of all tags, so that none of them carries it. */
const writer = (): Promise<typeof import('./writer.js')> => {
  const address = `${folder}forms.js`;
  return import(address) as Promise<typeof import('./writer.js')>;
};

let release: Promise<ReleaseFiles> | undefined;
const panels = new WeakMap<Element, Panel>();

export function formsPanel(request: FormsRequest, onChange: () => void): TemplateResult {
  const known = panels.get(request.host);
  const panel: Panel = known ?? { form: 'tag', mode: 'follow', written: '', said: '', forms: [] };
  const show = (change: Partial<Panel>): void => {
    Object.assign(panel, { said: '' }, change);
    void write(request, panel).then(onChange);
  };
  if (panel.dataset !== request.dataset) {
    panels.set(request.host, panel);
    show({ dataset: request.dataset });
  }
  const { words } = panel;
  return html`<div class="panel" part="embed">
    <p class="actions">
      ${panel.forms.map(
        (form) =>
          html`<button type="button" aria-pressed=${form === panel.form} @click=${() => show({ form })}>
            ${words?.forms[form] ?? form}
          </button>`,
      )}
    </p>
    <p class="actions">
      ${(['follow', 'pin'] as const).map(
        (mode) =>
          html`<button type="button" aria-pressed=${mode === panel.mode} @click=${() => show({ mode })}>
            ${words?.modes[mode] ?? mode}
          </button>`,
      )}
    </p>
    <textarea readonly rows="8" aria-label=${words?.forms[panel.form] ?? panel.form} .value=${panel.written}></textarea>
    <p class="actions">
      <button type="button" @click=${(event: Event) => void copy(event, panel, onChange)}>${words?.copy ?? ''}</button>
      <span role="status">${panel.said}</span>
    </p>
  </div>`;
}

async function write({ host, dataset, language }: FormsRequest, panel: Panel): Promise<void> {
  const { form, mode } = panel;
  const name = host.localName.replace('chip-', '');
  try {
    const { FORMS, fromHost, isEmbedName, snippet, wordsFor } = await writer();
    panel.forms = FORMS;
    panel.words ??= await wordsFor(language);
    if (!isEmbedName(name)) return;
    const written = await snippet(name, attributesOf(host), {
      form,
      mode,
      language: host.getAttribute('lang') ?? language,
      dataset,
      release: fromHost(await readRelease(), folder),
      date: today(),
    });
    if (form === panel.form && mode === panel.mode && dataset === panel.dataset) panel.written = written;
  } catch (error) {
    panel.written = error instanceof Error ? error.message : String(error);
  }
}

/** As the author wrote them, without what the page says of the element for its own purposes. */
const attributesOf = (host: Element): Attributes =>
  Object.fromEntries(
    [...host.attributes]
      .filter(
        ({ name }) =>
          !/^(?:id|class|style|slot|dir|lang|hidden|records|integrity|pinned|corrections|data-.*|on.*)$/.test(name),
      )
      .filter(({ name, value }) => name !== 'theme' || value !== 'auto')
      .filter(({ name, value }) => name !== 'variant' || value !== 'card')
      .map(({ name, value }) => [name, value]),
  );

function readRelease(): Promise<ReleaseFiles> {
  release ??= fetch(`${folder}release.json`).then((response) => response.json() as Promise<ReleaseFiles>);
  release.catch(() => (release = undefined));
  return release;
}

async function copy(event: Event, panel: Panel, onChange: () => void): Promise<void> {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  const isCopied = await copyText(panel.written, root.querySelector('textarea'));
  panel.said = panel.words?.[isCopied ? 'copied' : 'selected'] ?? '';
  onChange();
}
