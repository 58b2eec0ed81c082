import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/stockpile-gauge/define.js';
import { frame } from '../../src/shared/i18n/messages/frame.en.js';
import {
  commonControls,
  documentedOnly,
  given,
  languageOf,
  recordControls,
  type CommonArgs,
} from '../support/controls.js';
import { gaugeFallback, gaugeHeadline } from '../support/fallback/gauge.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  readonly figure?: string;
  readonly otherId?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly 'reference-value'?: number;
  readonly unit?: string;
  readonly label?: string;
  readonly 'claim-status'?: string;
  readonly 'monthly-use'?: number;
  /** Whose text the article itself prints, when the id is not found. */
  readonly printed?: string;
}

const offered = [
  'h20-orders-2025-q1',
  'tencent-stockpile-2025-q1',
  'h20-stockpile-2025-nikkei',
  'h20-stockpile-2025-nikkei-usd',
  'tencent-hopper-2024-omdia',
  'huawei-ascend-2025-bis',
  'smuggling-2024-cnas',
  'deepseek-v3-gpus',
  'deepseek-v3-cost',
  'nvidia-h20-charge-actual',
];

function gauge(args: Args, children: TemplateResult | typeof nothing): TemplateResult {
  return html`<chip-stockpile-gauge
    figure=${given(args.otherId) === nothing ? given(args.figure) : given(args.otherId)}
    value=${given(args.value)}
    low=${given(args.low)}
    high=${given(args.high)}
    reference-value=${given(args['reference-value'])}
    unit=${given(args.unit)}
    label=${given(args.label)}
    claim-status=${args['claim-status'] === 'reported' ? nothing : given(args['claim-status'])}
    monthly-use=${given(args['monthly-use'])}
    lang=${given(args.lang)}
    as-of=${given(args['as-of'])}
    theme=${args.theme === 'auto' ? nothing : given(args.theme)}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] === 3 ? nothing : given(args['heading-level'])}
    ?compact=${args.compact}
    src=${given(args.src)}
    ?merge=${args.merge}
    >${children}</chip-stockpile-gauge
  >`;
}

const meta: Meta<Args> = {
  title: 'Elements/Stockpile gauge',
  component: 'chip-stockpile-gauge',
  parameters: pasteFor('stockpile-gauge'),
  argTypes: {
    ...commonControls,
    ...recordControls('figure', Object.fromEntries(offered.map((id) => [id, gaugeHeadline(id)]))),
    ...documentedOnly('referenceValue', 'claimStatus', 'monthlyUse', 'source'),
    'claim-status': { control: { type: 'select' }, options: Object.keys(frame.status) },
    printed: { table: { disable: true } },
  },
  args: { figure: 'h20-orders-2025-q1' },
  render: (args, { globals }) =>
    gauge(
      args,
      gaugeFallback(args.printed ?? (args.otherId || args.figure), {
        language: languageOf(args, globals),
        monthlyUse: args['monthly-use'],
      }),
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** “At least” is drawn open-ended, and held against numbers that Nvidia itself filed. */
export const AsPublished: Story = { name: 'As published' };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** No number was given, so none is shown: an empty track, the words that were used, and what others estimate. */
export const Undisclosed: Story = {
  name: 'Undisclosed, beside an estimate',
  args: { figure: 'tencent-stockpile-2025-q1' },
};

/** Two reports that do not agree, each with its own date and source. */
export const Contradiction: Story = {
  name: 'Two figures that contradict each other',
  args: { figure: 'huawei-ascend-2025-bis' },
};

/** A range is drawn as a band, and the estimate says that it is one. */
export const Range: Story = { name: 'A range', args: { figure: 'smuggling-2024-cnas' } };

/** Stock divided by monthly use. The assumption stands in the sentence: ten thousand a month is an example here. */
export const HowLongItLasts: Story = {
  name: 'How long it lasts',
  args: { figure: 'tencent-hopper-2024-omdia', 'monthly-use': 10_000 },
};

/** A stock without a number lasts for an unknown time, and the gauge says that instead of guessing. */
export const HowLongUnknown: Story = {
  name: 'How long it lasts, without a number',
  args: { figure: 'tencent-stockpile-2025-q1', 'monthly-use': 10_000 },
};

/** What was public by the end of April 2025: the results that Nvidia filed in May are not there yet. */
export const OnADay: Story = { name: 'As it was known on a day', args: { 'as-of': '2025-04-30' } };

/** A figure from your own reporting. The foot says that it is yours. All numbers here are made up. */
export const OwnNumber: Story = {
  name: 'The author’s own number',
  args: {
    figure: '',
    value: 1200,
    'reference-value': 2048,
    unit: 'chips',
    label: 'An example: chips in our own survey',
    'claim-status': 'estimate',
  },
  render: (args) =>
    gauge(
      args,
      html`<h3>An example: chips in our own survey</h3>
        <p><strong>1,200 chips</strong> (estimate), beside 2,048 for reference.</p>
        <p slot="source">Source: <a href="https://example.org/survey">our own survey</a></p>`,
    ),
};

/** The id is misspelt. The article’s own text stays, and one line says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  args: { figure: 'h20-order-2025-q1', printed: 'h20-orders-2025-q1' },
};
