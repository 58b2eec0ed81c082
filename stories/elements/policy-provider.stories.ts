import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/policy-provider/define.js';
import '../../src/elements/quote-card/define.js';
import '../../src/elements/stockpile-gauge/define.js';
import { documentedOnly, given, languageOf } from '../support/controls.js';
import { gaugeFallback } from '../support/fallback/gauge.js';
import { quoteFallback } from '../support/fallback/quote.js';
import { pasteFor } from '../support/paste.js';

interface Args {
  readonly 'as-of'?: string;
  readonly src?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Policy provider',
  component: 'chip-policy-provider',
  parameters: pasteFor('chip-policy-elements'),
  argTypes: documentedOnly('asOf'),
  render: (args, { globals }) => {
    const language = languageOf({}, globals);
    return html`<chip-policy-provider as-of=${given(args['as-of'])} src=${given(args.src)}>
      <chip-quote-card quote="q-lau-2025-05-14-stockpile"
        >${quoteFallback('q-lau-2025-05-14-stockpile', { language })}</chip-quote-card
      >
      <chip-stockpile-gauge figure="tencent-stockpile-2025-q1"
        >${gaugeFallback('tencent-stockpile-2025-q1', { language })}</chip-stockpile-gauge
      >
    </chip-policy-provider>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const AsPublished: Story = { name: 'As published' };

export const OnAPastDay: Story = { name: 'As known on 20 May 2025', args: { 'as-of': '2025-05-20' } };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** Nobody had heard of it yet: each element keeps the article's own text and says so. */
export const WhenDataIsMissing: Story = { name: 'When data is missing', args: { 'as-of': '2025-05-01' } };
