import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from 'chip-policy-data/indicators';
import '../../src/elements/self-sufficiency-meter/define.js';
import {
  commonControls,
  documentedOnly,
  given,
  languageOf,
  recordControls,
  type CommonArgs,
} from '../support/controls.js';
import { meterFallback, meterHeadline } from '../support/fallback/meter.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  readonly indicator?: string;
  readonly otherId?: string;
  readonly country?: string;
  readonly scope?: string;
  readonly year?: string;
  readonly value?: number;
  readonly 'target-value'?: number;
  readonly 'target-year'?: string;
  readonly label?: string;
  /** Whose text the article itself prints, when the id is not found. */
  readonly printed?: string;
}

const offered = [
  'ss-cn-ms-gpu-2027-rev202601',
  'ss-cn-ren-2028',
  'ss-cn-ic-2021',
  'ss-cn-techinsights-2023',
  'ss-cn-mic2025-2025',
  'ss-cn-idc-2025',
  'ss-cn-equip-2025',
  'ss-tw-tf-advanced-node-2023',
  'ss-tw-musk-2025',
  'ss-us-2030-target',
  'ss-eu-2030-target',
];

const valuesOf = (field: 'country' | 'scope'): string[] =>
  [...new Set((dataset.indicators ?? []).map((record) => record[field]))].sort();

function meter(args: Args, children: TemplateResult | typeof nothing): TemplateResult {
  return html`<chip-self-sufficiency-meter
    indicator=${given(args.otherId) === nothing ? given(args.indicator) : given(args.otherId)}
    country=${given(args.country)}
    scope=${given(args.scope)}
    year=${given(args.year)}
    value=${given(args.value)}
    target-value=${given(args['target-value'])}
    target-year=${given(args['target-year'])}
    label=${given(args.label)}
    lang=${given(args.lang)}
    as-of=${given(args['as-of'])}
    theme=${args.theme === 'auto' ? nothing : given(args.theme)}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] === 3 ? nothing : given(args['heading-level'])}
    ?compact=${args.compact}
    src=${given(args.src)}
    ?merge=${args.merge}
    >${children}</chip-self-sufficiency-meter
  >`;
}

const meta: Meta<Args> = {
  title: 'Elements/Self-sufficiency meter',
  component: 'chip-self-sufficiency-meter',
  parameters: pasteFor('self-sufficiency-meter'),
  argTypes: {
    ...commonControls,
    ...recordControls('indicator', Object.fromEntries(offered.map((id) => [id, meterHeadline(id)]))),
    ...documentedOnly('targetValue', 'targetYear', 'source'),
    country: { control: { type: 'select' }, options: valuesOf('country') },
    scope: { control: { type: 'select' }, options: valuesOf('scope') },
    printed: { table: { disable: true } },
  },
  args: { indicator: 'ss-cn-ic-2021' },
  render: (args, { globals }) => {
    const { country, scope, year } = args;
    const id = args.printed ?? (args.otherId || args.indicator || undefined);
    return meter(args, meterFallback({ id, country, scope, year }, languageOf(args, globals)));
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Earlier years behind it, the definition beside it, and a target of another definition on a track of its own. */
export const AsPublished: Story = { name: 'As published' };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** One bank, one definition, three forecasts for the same year: the meter says by how much they moved. */
export const ForecastThatMoved: Story = {
  name: 'A forecast that moved',
  args: { indicator: 'ss-cn-ms-gpu-2027-rev202601' },
};

/** Seventy per cent of something else is not a target for this share: two tracks, and a sentence that forbids the sum. */
export const AnotherDefinition: Story = {
  name: 'Against a target of another definition',
  args: { indicator: 'ss-cn-techinsights-2023' },
};

/** A number that everybody repeats and nobody confirmed: attributed, unconfirmed, a claim and not a measure. */
export const Unconfirmed: Story = { name: 'An unconfirmed attribution', args: { indicator: 'ss-cn-ren-2028' } };

/** Without an id: the newest estimate of a country and a scope. It changes when the data does. */
export const CountryAndScope: Story = {
  name: 'By country and scope',
  args: { indicator: '', country: 'CN', scope: 'equipment' },
};

/** What was public at the end of 2025: the third forecast had not been made. */
export const OnADay: Story = {
  name: 'As it was known on a day',
  args: { indicator: 'ss-cn-ms-gpu-2027-rev202509', 'as-of': '2025-12-31' },
};

/** A share from your own reporting. The foot says that it is yours. All numbers here are made up. */
export const OwnNumbers: Story = {
  name: 'The author’s own numbers',
  args: {
    indicator: '',
    value: 40,
    year: '2025',
    'target-value': 55,
    'target-year': '2028',
    label: 'An example of a share',
  },
  render: (args) =>
    meter(
      args,
      html`<h3>An example of a share</h3>
        <p><strong>40%</strong> in 2025; the target for 2028 is 55%.</p>
        <p slot="source">Source: <a href="https://example.org/survey">our own survey</a></p>`,
    ),
};

/** The id is misspelt. The article’s own text stays, and one line says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  args: { indicator: 'ss-cn-ren-2082', printed: 'ss-cn-ren-2028' },
};
