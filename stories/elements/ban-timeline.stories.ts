import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from 'chip-policy-data/events';
import '../../src/elements/ban-timeline/define.js';
import { messages } from '../../src/shared/i18n/messages/timeline.en.js';
import { commonControls, documentedOnly, given, languageOf, listed, type CommonArgs } from '../support/controls.js';
import { eventHeadline, timelineFallback } from '../support/fallback/timeline.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  readonly from?: string;
  readonly to?: string;
  readonly jurisdiction?: readonly string[];
  readonly direction?: readonly string[];
  readonly instrument?: readonly string[];
  readonly chip?: readonly string[];
  readonly select?: string;
  readonly order?: 'asc' | 'desc';
  readonly limit?: number;
  readonly since?: string;
}

const families = [...new Set(Object.values(dataset.chipNames ?? {}).map(({ family }) => family))].sort();

const selectable = [
  'nvidia-a100-h100-letter-2022',
  'oct-2022-advanced-computing-rule',
  'ai-diffusion-rule-2025',
  'h20-licence-requirement-2025',
  'ai-diffusion-rescission-2025',
  'h20-reversal-2025',
  'h200-decision-2025',
  'jan-2026-case-by-case-rule',
];

function timeline(args: Args, children: TemplateResult | typeof nothing): TemplateResult {
  return html`<chip-ban-timeline
    from=${given(args.from)}
    to=${given(args.to)}
    jurisdiction=${listed(args.jurisdiction)}
    direction=${listed(args.direction)}
    instrument=${listed(args.instrument)}
    chip=${listed(args.chip)}
    select=${given(args.select)}
    order=${args.order === 'asc' ? nothing : given(args.order)}
    limit=${given(args.limit)}
    since=${given(args.since)}
    lang=${given(args.lang)}
    as-of=${given(args['as-of'])}
    theme=${args.theme === 'auto' ? nothing : given(args.theme)}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] === 3 ? nothing : given(args['heading-level'])}
    ?compact=${args.compact}
    src=${given(args.src)}
    ?merge=${args.merge}
    >${children}</chip-ban-timeline
  >`;
}

const meta: Meta<Args> = {
  title: 'Elements/Ban timeline',
  component: 'chip-ban-timeline',
  parameters: pasteFor('ban-timeline'),
  argTypes: {
    ...commonControls,
    ...documentedOnly('events'),
    jurisdiction: {
      control: { type: 'check', labels: messages.timeline.jurisdiction },
      options: Object.keys(messages.timeline.jurisdiction),
    },
    direction: { control: { type: 'check' }, options: Object.keys(messages.direction) },
    instrument: {
      control: { type: 'check', labels: messages.timeline.instrument },
      options: Object.keys(messages.timeline.instrument),
    },
    chip: { control: { type: 'multi-select' }, options: families },
    select: {
      control: { type: 'select', labels: Object.fromEntries(selectable.map((id) => [id, eventHeadline(id)])) },
      options: selectable,
    },
  },
  args: { from: '2025', to: '2025' },
  render: (args, { globals }) => {
    const options = { language: languageOf(args, globals), asOf: args['as-of'] || undefined };
    const { from, to, since, limit, order, jurisdiction, direction, instrument, chip } = args;
    const written = { from, to, since, limit, order, jurisdiction, direction, instrument, chip };
    const choice = Object.fromEntries(
      Object.entries(written).filter(([, value]) => value !== undefined && value !== ''),
    );
    return timeline(args, timelineFallback(choice, options));
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The year 2025: thirty-odd decisions, in both directions. */
export const AsPublished: Story = { name: 'As published' };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** Without any attribute: everything in the dataset since 2018. */
export const WholeRecord: Story = { name: 'The whole record', args: { from: '', to: '' } };

/** What China decided: its own rules, not those against it. */
export const OneJurisdiction: Story = {
  name: 'One jurisdiction',
  args: { from: '', to: '', jurisdiction: ['CN'] },
};

/** The licence for the H20 that came in April 2025 and went in July. */
export const OneChip: Story = { name: 'One chip', args: { from: '', to: '', chip: ['h20'] } };

/** For an update to an older article: what became public after it appeared. */
export const SinceADate: Story = { name: 'Since a date', args: { from: '', to: '', since: '2026-05-01' } };

/** A short list for a column: the newest first, and no more than ten. */
export const NewestTen: Story = { name: 'The newest ten', args: { from: '', to: '', limit: 10, order: 'desc' } };

/** On 14 May 2025, when Tencent spoke to analysts: the reversal of July was not yet known. */
export const InThePast: Story = {
  name: 'On a date in the past',
  args: { from: '2025', to: '', 'as-of': '2025-05-14' },
};

/** One entry stands open from the start, with its limits, chips and sources. */
export const OneEntryOpen: Story = {
  name: 'One entry open',
  args: { from: '', to: '', chip: ['h20'], select: 'h20-licence-requirement-2025' },
};

/** The date does not exist. The article’s own text stays, and one line says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  args: { from: '', to: '', chip: ['h20'], 'as-of': '2025-13-40' },
  render: (args, { globals }) =>
    timeline(args, timelineFallback({ chip: ['h20'] }, { language: languageOf(args, globals) })),
};
