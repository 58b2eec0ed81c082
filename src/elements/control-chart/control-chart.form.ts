/** The reader's own numbers: what was written in attributes or typed, and the fields to type them in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChipNumbers } from 'chip-policy-data/classify';
import type { ChartMessages } from '../../shared/i18n/messages/chart.en.js';
import type { RuleAxes } from './control-chart.regions.js';
import type { VerdictView } from './control-chart.verdict.js';

export interface OwnNumbers {
  readonly tpp?: number | undefined;
  readonly dieArea?: number | undefined;
  readonly bandwidth?: number | undefined;
  readonly datacentre: boolean;
}

export const NO_NUMBERS: OwnNumbers = { datacentre: true };

/** A property whose attribute was taken away is null. */
const isGiven = (value: number | null | undefined): value is number => typeof value === 'number' && value > 0;

export const hasNumbers = ({ tpp, bandwidth }: OwnNumbers): boolean => isGiven(tpp) || isGiven(bandwidth);

/** Which bandwidth a rule asks for: that of all inputs and outputs in 2022, that of the memory since. */
export const bandwidthOf = ({ y }: RuleAxes): 'ioGBps' | 'dramGBps' => (y === 'ioGBps' ? 'ioGBps' : 'dramGBps');

/** The numbers as the classification takes them; an empty field and a zero are not numbers of a chip. */
export function toChipNumbers({ tpp, dieArea, bandwidth, datacentre }: OwnNumbers, axes: RuleAxes): ChipNumbers {
  return {
    datacentre,
    ...(isGiven(tpp) && { tpp }),
    ...(isGiven(dieArea) && { dieArea }),
    ...(isGiven(bandwidth) && { [bandwidthOf(axes)]: bandwidth }),
  };
}

export interface FormTemplate {
  readonly numbers: OwnNumbers;
  readonly axes: RuleAxes;
  readonly verdict: VerdictView | undefined;
  readonly messages: ChartMessages;
  readonly onType: (numbers: Partial<OwnNumbers>) => void;
}

type Field = 'tpp' | 'dieArea' | 'bandwidth';

export function renderForm({ numbers, axes, verdict, messages, onType }: FormTemplate): TemplateResult {
  const { form } = messages.chart;
  const field = (name: Field, label: string): TemplateResult =>
    html`<label
      ><span>${label}</span
      ><input
        type="number"
        min="0"
        step="any"
        inputmode="decimal"
        name=${name}
        .value=${String(numbers[name] ?? '')}
        @input=${(event: InputEvent) => onType({ [name]: numberIn(event) })}
    /></label>`;
  return html`<div class="form" part="form" role="group" aria-label=${form.title}>
      <p class="form-title" aria-hidden="true">${form.title}</p>
      ${field('tpp', form.TPP)} ${axes.y === 'ioGBps' ? nothing : field('dieArea', form.dieArea)}
      ${field('bandwidth', form[bandwidthOf(axes)])}
      <label class="check"
        ><input
          type="checkbox"
          .checked=${numbers.datacentre}
          @change=${(event: Event) => onType({ datacentre: (event.target as HTMLInputElement).checked })}
        /><span>${form.datacentre}</span></label
      >
    </div>
    <p class="sentence own" part="own" role="status">
      ${
        verdict
          ? html`<strong>${verdict.label}</strong>${verdict.text}`
          : html`<span class="prompt">${form.prompt}</span>`
      }
    </p>`;
}

function numberIn(event: InputEvent): number | undefined {
  const { valueAsNumber } = event.target as HTMLInputElement;
  return Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
}
