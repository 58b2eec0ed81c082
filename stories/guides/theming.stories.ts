import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/ban-timeline/define.js';
import '../../src/elements/quote-card/define.js';
import '../../src/elements/stockpile-gauge/define.js';
import { theme } from '../specimens/theme.js';
import { gaugeFallback } from '../support/fallback/gauge.js';
import { quoteFallback } from '../support/fallback/quote.js';
import { timelineFallback } from '../support/fallback/timeline.js';
import { languageOf } from '../support/controls.js';

const meta: Meta = {
  title: 'Guides/Theming',
  parameters: { controls: { disable: true } },
  tags: ['!autodocs'],
};
export default meta;

/** One style sheet of the page; the elements are told nothing. */
export const ThemedPage: StoryObj = {
  name: 'A theme of ten lines',
  globals: { theme: 'light' },
  render: (_args, { globals }) => {
    const language = languageOf({}, globals);
    const quote = 'q-ren-2025-02-17-plan2';
    return html`<style>
        ${theme}
      </style>
      <chip-quote-card quote=${quote}>${quoteFallback(quote, { language })}</chip-quote-card>
      <chip-stockpile-gauge figure="h20-orders-2025-q1"
        >${gaugeFallback('h20-orders-2025-q1', { language })}</chip-stockpile-gauge
      >
      <chip-ban-timeline chip="h20">${timelineFallback({ chip: ['h20'] }, { language })}</chip-ban-timeline>`;
  },
};
