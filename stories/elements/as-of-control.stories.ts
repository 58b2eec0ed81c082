import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/as-of-control/define.js';
import '../../src/elements/ban-timeline/define.js';
import '../../src/elements/control-chart/define.js';
import '../../src/elements/policy-provider/define.js';
import '../../src/elements/stockpile-gauge/define.js';
import { commonControls, documentedOnly, given, languageOf, type CommonArgs } from '../support/controls.js';
import { chartFallback } from '../support/fallback/chart.js';
import { controlFallback } from '../support/fallback/control.js';
import { gaugeFallback } from '../support/fallback/gauge.js';
import { timelineFallback } from '../support/fallback/timeline.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  readonly from?: string;
  readonly to?: string;
}

type Globals = Readonly<Record<string, unknown>>;

/** The date is the provider's where there is one: a control alone has it as its own. */
function control(args: Args, globals: Globals, asOf?: string): TemplateResult {
  return html`<chip-as-of-control
    from=${given(args.from)}
    to=${given(args.to)}
    as-of=${given(asOf)}
    lang=${given(args.lang)}
    theme=${args.theme === 'auto' ? nothing : given(args.theme)}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] === 3 ? nothing : given(args['heading-level'])}
    ?compact=${args.compact}
    src=${given(args.src)}
    ?merge=${args.merge}
    >${controlFallback({ language: languageOf(args, globals), asOf: args['as-of'] })}</chip-as-of-control
  >`;
}

function withOthers(args: Args, globals: Globals): TemplateResult {
  const language = languageOf(args, globals);
  const asOf = given(args['as-of']);
  const day = args['as-of'] || undefined;
  return html`<chip-policy-provider as-of=${asOf}>
    ${control(args, globals)}
    <chip-control-chart highlight="h20" lang=${given(args.lang)}
      >${chartFallback({ language, highlight: ['h20'], asOf: day })}</chip-control-chart
    >
    <chip-stockpile-gauge figure="h20-orders-2025-q1" lang=${given(args.lang)}
      >${gaugeFallback('h20-orders-2025-q1', { language })}</chip-stockpile-gauge
    >
    <chip-ban-timeline chip="h20" lang=${given(args.lang)}
      >${timelineFallback({ chip: ['h20'] }, { language, asOf: day })}</chip-ban-timeline
    >
  </chip-policy-provider>`;
}

const meta: Meta<Args> = {
  title: 'Elements/As-of control',
  component: 'chip-as-of-control',
  parameters: pasteFor('chip-policy-elements'),
  argTypes: { ...commonControls, ...documentedOnly('asOf') },
  args: { 'as-of': '2025-05-13' },
  render: (args, { globals }) => withOthers(args, globals),
};
export default meta;

type Story = StoryObj<Args>;

/** One date for everything below: move it, go from change to change, or open an entry of the timeline. */
export const AsPublished: Story = { name: 'As published' };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** Nothing around it: it shows when rules changed, and tells the page what a reader chose. */
export const Alone: Story = {
  name: 'Alone',
  parameters: pasteFor('as-of-control'),
  render: (args, { globals }) => control(args, globals, args['as-of']),
};

/** The date is mistyped. The article’s own text stays, and one line says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  parameters: pasteFor('as-of-control'),
  args: { from: '2025-13-40', 'as-of': '' },
  render: (args, { globals }) => control(args, globals),
};
