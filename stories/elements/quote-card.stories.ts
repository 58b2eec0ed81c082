import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/quote-card/define.js';
import {
  commonControls,
  documentedOnly,
  given,
  languageOf,
  recordControls,
  type CommonArgs,
} from '../support/controls.js';
import { quoteFallback, quoteHeadline } from '../support/fallback/quote.js';
import { pasteFor } from '../support/paste.js';

interface Args extends CommonArgs {
  readonly quote?: string;
  readonly otherId?: string;
  readonly original?: boolean;
  readonly variant?: 'card' | 'pull' | 'line';
  /** Whose words the article itself prints, when the id is not found. */
  readonly printed?: string;
}

const offered = [
  'q-lau-2025-05-14-stockpile',
  'q-lau-2025-05-14-generations',
  'q-ren-2025-02-17-rise',
  'q-ren-2025-02-17-plan2',
  'q-mitchell-2025-03-19-productivity',
  'q-sargent-2024-engineers',
  'q-musk-2025-03-17-taiwan',
  'q-huang-2025-05-21-failure',
  'q-toner-2025-05-07-success',
];

function card(args: Args, children: TemplateResult | typeof nothing): TemplateResult {
  return html`<chip-quote-card
    quote=${given(args.otherId) === nothing ? given(args.quote) : given(args.otherId)}
    variant=${args.variant === 'card' ? nothing : given(args.variant)}
    ?original=${args.original}
    lang=${given(args.lang)}
    as-of=${given(args['as-of'])}
    theme=${args.theme === 'auto' ? nothing : given(args.theme)}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] === 3 ? nothing : given(args['heading-level'])}
    ?compact=${args.compact}
    src=${given(args.src)}
    ?merge=${args.merge}
    >${children}</chip-quote-card
  >`;
}

const meta: Meta<Args> = {
  title: 'Elements/Quote card',
  component: 'chip-quote-card',
  parameters: pasteFor('quote-card'),
  argTypes: {
    ...commonControls,
    ...recordControls('quote', Object.fromEntries(offered.map((id) => [id, quoteHeadline(id)]))),
    ...documentedOnly('portrait'),
    printed: { table: { disable: true } },
  },
  args: { quote: 'q-lau-2025-05-14-stockpile' },
  render: (args, { globals }) =>
    card(
      args,
      quoteFallback(args.printed ?? (args.otherId || args.quote), {
        language: languageOf(args, globals),
        original: args.original,
        line: args.variant === 'line',
      }),
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const AsPublished: Story = { name: 'As published' };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** For running text: large, a few words, pulled out of the article. */
export const PullQuote: Story = {
  name: 'Pull quote',
  args: { quote: 'q-huang-2025-05-21-failure', variant: 'pull', compact: true },
};

/** One line, for a list of voices or a place with little room. */
export const OneLine: Story = { name: 'On one line', args: { quote: 'q-toner-2025-05-07-success', variant: 'line' } };

/** The words as they were spoken come first, the translation is one press away. */
export const OriginalFirst: Story = {
  name: 'The original first',
  args: { quote: 'q-ren-2025-02-17-rise', original: true },
};

/** Words that somebody else reported get no quotation marks, and the card says why. */
export const ReportedSpeech: Story = {
  name: 'Reported speech',
  args: { quote: 'q-ren-2025-02-17-plan2' },
};

/** The original was never found: what is printed is itself a translation, and the card says so. */
export const OriginalNotFound: Story = {
  name: 'A quotation whose original is lost',
  args: { quote: 'q-sargent-2024-engineers' },
};

/** On that day nobody knew what came of the promise: the paragraph “Since then” is left out. */
export const OnADay: Story = {
  name: 'As it was known on a day',
  args: { quote: 'q-lau-2025-05-14-generations', 'as-of': '2025-05-15' },
};

/** A quotation that is not in the dataset: write it yourself, and the element gives it the same look. */
export const OwnQuotation: Story = {
  name: 'The author’s own quotation',
  args: { quote: '' },
  render: (args) =>
    card(
      args,
      html`<blockquote><p>“Our readers asked for the date beside each number. Now they get it.”</p></blockquote>
        <p>— the editor of an example newspaper, <time datetime="2026-11-24">24 November 2026</time></p>`,
    ),
};

/** The id is misspelt. The article’s own text stays, and one line says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  args: { quote: 'q-lau-2025-05-14-stockpiles', printed: 'q-lau-2025-05-14-stockpile' },
};
