import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/define.js';
import { given, languageOf, type CommonArgs } from '../support/controls.js';
import { gaugeFallback } from '../support/fallback/gauge.js';
import { meterFallback } from '../support/fallback/meter.js';
import { quoteFallback } from '../support/fallback/quote.js';
import { timelineFallback } from '../support/fallback/timeline.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  /** Everything inside shows only what was public by this day. */
  readonly day?: string;
}

const choice = { chip: ['h20'], from: '2025-04', to: '2026-02' };

const meta: Meta<Args> = {
  title: 'Start here/One story, four elements',
  tags: ['!autodocs'],
  parameters: { ...pasteFor('chip-policy-elements'), controls: { include: ['day'] } },
  argTypes: {
    day: { name: 'as-of', description: 'A day such as 2025-05-20; empty for everything known.', control: 'text' },
  },
  render: (args, { globals }): TemplateResult => {
    const language = languageOf(args, globals);
    return html`<chip-policy-provider as-of=${given(args.day)}>
      <chip-quote-card quote="q-lau-2025-05-14-generations"
        >${quoteFallback('q-lau-2025-05-14-generations', { language })}</chip-quote-card
      >
      <chip-stockpile-gauge figure="tencent-stockpile-2025-q1"
        >${gaugeFallback('tencent-stockpile-2025-q1', { language })}</chip-stockpile-gauge
      >
      <chip-stockpile-gauge figure="h20-orders-2025-q1"
        >${gaugeFallback('h20-orders-2025-q1', { language })}</chip-stockpile-gauge
      >
      <chip-ban-timeline chip="h20" from=${choice.from} to=${choice.to}
        >${timelineFallback(choice, { language, asOf: args.day || undefined })}</chip-ban-timeline
      >
      <chip-quote-card quote="q-ren-2025-02-17-plan2"
        >${quoteFallback('q-ren-2025-02-17-plan2', { language })}</chip-quote-card
      >
      <chip-self-sufficiency-meter indicator="ss-cn-ren-2028"
        >${meterFallback({ id: 'ss-cn-ren-2028' }, language)}</chip-self-sufficiency-meter
      >
    </chip-policy-provider>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Together: Story = { name: 'Together' };

export const OnAPastDay: Story = { name: 'On 20 May 2025', args: { day: '2025-05-20' } };

/** A reader's own date: a plain date field of the article moves everything inside the provider. */
export const MovedByADateField: Story = {
  name: 'Moved by a date field',
  args: { day: '2025-05-20' },
  decorators: [
    (story, context) => {
      const move = ({ target }: Event): void => {
        const { value } = target as HTMLInputElement;
        const provider = (target as HTMLElement).closest('section')?.querySelector('chip-policy-provider');
        if (provider) provider.asOf = value || undefined;
      };
      return html`<section>
        <label>As known on <input type="date" .value=${String(context.args['day'] ?? '')} @change=${move} /></label>
        ${story()}
      </section>`;
    },
  ],
};
