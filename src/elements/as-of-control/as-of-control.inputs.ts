/** Templates of everything that a reader can press or type in; apart from the class so that both fit on one screen. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlainDate } from 'chip-policy-data/plain-date';
import type { ControlMessages } from '../../shared/i18n/messages/control.en.js';
import { toDate, type ControlView, type JumpView } from './as-of-control.layout.js';
import { renderMarks } from './as-of-control.marks.js';

export interface InputsTemplate {
  readonly view: ControlView;
  readonly messages: ControlMessages;
  readonly width: number;
  /** Whether a date was chosen, by the author or by the reader: then there is more to show. */
  readonly dated: boolean;
  /** Undefined where playing is not offered. */
  readonly playing: boolean | undefined;
  readonly onMove: (asOf: PlainDate | undefined) => void;
  /** A press that leads nowhere is one all the same. */
  readonly onJump: (day: PlainDate | undefined) => void;
  readonly onPlay: () => void;
  readonly onReset: () => void;
}

export const renderInputs = (inputs: InputsTemplate): TemplateResult => html`
  <div class="picture" part="picture">${renderRange(inputs)} ${renderMarks(inputs.view, inputs.width)}</div>
  <div class="steps">${renderSteps(inputs)}</div>
  <div class="set">${renderPlay(inputs)} ${renderReset(inputs)} ${renderField(inputs)}</div>
`;

/**
 * A step is a day: every day can be reached by arrow keys, and a screen reader is told each. Four years are too many
 * days to walk, so Page Up and Page Down keep the leap that each browser gives them, and the buttons go to the changes.
 */
const renderRange = ({ view: { range, valueText, ...view }, messages, onMove }: InputsTemplate): TemplateResult =>
  html`<input
    type="range"
    part="range"
    step="1"
    min=${range.min}
    max=${range.max}
    .value=${live(String(Math.min(range.max, Math.max(range.min, range.value))))}
    aria-label=${messages.control.range}
    aria-valuetext=${valueText}
    @input=${(event: InputEvent) => onMove(toDate({ range, valueText, ...view }, inputOf(event).valueAsNumber))}
  />`;

const ARROW = svg`<path d="M4.5 1 1 5l3.5 4M1 5h9" fill="none" stroke="currentColor" stroke-width="1.4"/>`;
const PLAY = svg`<path d="M1.5.5 9 5 1.5 9.5Z" fill="currentColor"/>`;
const PAUSE = svg`<path d="M1.5 1H4v8H1.5ZM6 1h2.5v8H6Z" fill="currentColor"/>`;

const renderSteps = ({ view, messages: { control }, onJump }: InputsTemplate): TemplateResult =>
  html`${renderJump(view.previous, { none: control.noPrevious, name: 'previous', onJump })}
  ${renderJump(view.next, { none: control.noNext, name: 'next', onJump })}`;

const renderPlay = ({ messages: { control }, playing, onPlay }: InputsTemplate): TemplateResult | typeof nothing =>
  playing === undefined
    ? nothing
    : html`<button type="button" class="play" part="play" @click=${onPlay}>
        <svg class="sign" viewBox="0 0 10 10" aria-hidden="true">${playing ? PAUSE : PLAY}</svg>
        ${playing ? control.pause : control.play}
      </button>`;

/** Where it leads nowhere the button stays, so that the focus is not lost, and does nothing. */
function renderJump(
  jump: JumpView | undefined,
  { none, name, onJump }: Pick<InputsTemplate, 'onJump'> & { readonly none: string; readonly name: string },
): TemplateResult {
  return html`<button
    type="button"
    class="jump ${name}"
    part=${name}
    aria-label=${jump?.name ?? nothing}
    aria-disabled=${jump ? nothing : 'true'}
    @click=${() => onJump(jump?.day)}
  >
    <svg class="sign" viewBox="0 0 10 10" aria-hidden="true">${ARROW}</svg>
    ${jump ? html`<span class="long">${jump.name}</span><span class="short">${jump.short}</span>` : html`<span>${none}</span>`}
  </button>`;
}

const renderField = ({ view: { field }, messages, onMove }: InputsTemplate): TemplateResult => {
  // Half a date, or one outside the range while its year is being typed, moves nothing.
  const move = (event: Event): void => {
    const input = inputOf(event);
    if (input.validity.valid && input.value !== field.value) onMove(input.value || undefined);
  };
  const restore = (event: Event): void => {
    const input = inputOf(event);
    if (!input.validity.valid) input.value = field.value;
  };
  return html`<label class="day"
    ><span>${messages.control.field}</span
    ><input
      type="date"
      part="date"
      class=${field.value ? '' : 'empty'}
      min=${field.min}
      max=${field.max}
      .value=${field.value}
      @input=${move}
      @blur=${restore}
  /></label>`;
};

/** Keeps its place while it is not needed, so that nothing moves when it is. */
const renderReset = ({ dated, messages, onReset }: InputsTemplate): TemplateResult =>
  html`<button type="button" class="reset ${dated ? '' : 'unneeded'}" part="reset" @click=${onReset}>
    ${messages.control.everything}
  </button>`;

const inputOf = (event: Event): HTMLInputElement => event.target as HTMLInputElement;
