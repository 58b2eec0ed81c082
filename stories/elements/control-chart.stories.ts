import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/elements/control-chart/define.js';
import { commonControls, documentedOnly, given, languageOf, listed, type CommonArgs } from '../support/controls.js';
import { chartFallback, ruleTitle } from '../support/fallback/chart.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  readonly highlight?: readonly string[];
  readonly rule?: string;
  readonly tpp?: number;
  readonly 'die-area'?: number;
  readonly bandwidth?: number;
}

const offeredRules = ['oct-2022', 'oct-2023', 'jan-2026-review'];
const offeredChips = ['h20', 'h100', 'h200', 'h800', 'a100', 'a800', 'l20', 'rtx-4090-d', 'ascend-910b', 'ascend-910c'];

const meta: Meta<Args> = {
  title: 'Elements/Control chart',
  component: 'chip-control-chart',
  parameters: pasteFor('control-chart'),
  argTypes: {
    ...commonControls,
    ...documentedOnly('dieArea', 'chips'),
    highlight: { control: { type: 'multi-select' }, options: offeredChips },
    rule: {
      control: { type: 'select', labels: Object.fromEntries(offeredRules.map((id) => [id, ruleTitle(id)])) },
      options: offeredRules,
    },
  },
  args: { highlight: ['h20'], 'as-of': '2025-05-01' },
  render: (args, { globals }) =>
    html`<chip-control-chart
      highlight=${listed(args.highlight)}
      rule=${given(args.rule)}
      tpp=${given(args.tpp)}
      die-area=${given(args['die-area'])}
      bandwidth=${given(args.bandwidth)}
      lang=${given(args.lang)}
      as-of=${given(args['as-of'])}
      theme=${args.theme === 'auto' ? nothing : given(args.theme)}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] === 3 ? nothing : given(args['heading-level'])}
      ?compact=${args.compact}
      src=${given(args.src)}
      ?merge=${args.merge}
      >${chartFallback({
        language: languageOf(args, globals),
        highlight: args.highlight ?? [],
        rule: args.rule,
        asOf: args['as-of'],
      })}</chip-control-chart
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** The H20 lies in the corner that the rule leaves free, and a letter requires a licence all the same. */
export const AsPublished: Story = { name: 'As published' };

/** Only the chip that you point out is named; all others are in the table under “Data”. */
export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** Nothing is pointed out: every chip that finds room is named, those near a line first. */
export const AllChips: Story = { name: 'All chips', args: { highlight: [], 'as-of': '' } };

/** The first rule compared interconnection, and the A800 was built to stay below it. */
export const TheFirstRule: Story = {
  name: 'The rule of October 2022',
  args: { highlight: ['a800'], 'as-of': '2022-12-01' },
};

/** Since January 2026 two other limits decide how an application is reviewed. */
export const ReviewOf2026: Story = {
  name: 'The review of January 2026',
  args: { highlight: ['h200'], rule: 'jan-2026-review', 'as-of': '2026-02-01' },
};

/** Numbers for the reader to start from. The cross follows what is typed, and the sentence says which paragraph catches it. */
export const OwnNumbers: Story = {
  name: 'The reader’s own numbers',
  args: { highlight: [], 'as-of': '', tpp: 3000, 'die-area': 800 },
};

/** The id is misspelt. The article’s own text stays, and one line says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  args: { highlight: ['h2o'] },
};
