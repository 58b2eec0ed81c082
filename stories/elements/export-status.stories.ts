import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { DESTINATIONS, isDestination, type DestinationId } from 'chip-policy-data/classify';
import type { Language } from 'chip-policy-data/schema';
import '../../src/elements/export-status/define.js';
import { messages } from '../../src/shared/i18n/messages/status.en.js';
import { commonControls, documentedOnly, given, languageOf, recordControls } from '../support/controls.js';
import { statusFallback } from '../support/fallback/status.js';
import { pasteFor } from '../support/paste.js';

interface Args {
  readonly chip?: string;
  readonly otherId?: string;
  readonly to?: DestinationId;
  readonly lang?: string;
  readonly src?: string;
  readonly merge?: boolean;
  readonly 'as-of'?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly compact?: boolean;
  /** The chip that the article itself names, when the id is not found. */
  readonly printed?: string;
}

/** The article around it: what stands before and after the status. */
const SENTENCES: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: [
    'Whether an AI chip may be sold abroad changes every few months. This is how one of them stands: ',
    '. Anyone who writes about it needs the date as much as the answer, because both will be read long after the next change.',
  ],
  fr: [
    'Le droit de vendre une puce d’IA à l’étranger change tous les quelques mois. Voici où en est l’une d’elles : ',
    '. Qui en parle a besoin de la date autant que de la réponse : on lira les deux longtemps après le prochain changement.',
  ],
  'zh-Hans': [
    'AI芯片能否出口，每隔几个月就会变化。其中一款的情况如下：',
    '。写到这一点时，日期与答案同样重要：下一次变化之后很久，仍会有人读到。',
  ],
};

function sentence(args: Args, language: Language, children: TemplateResult | typeof nothing): TemplateResult {
  const [before, after] = SENTENCES[language];
  const to = args.to === 'china' ? undefined : args.to;
  return html`<p>
    ${before}<chip-export-status
      chip=${given(args.otherId) === nothing ? given(args.chip) : given(args.otherId)}
      to=${given(to)}
      lang=${given(args.lang)}
      as-of=${given(args['as-of'])}
      theme=${args.theme === 'auto' ? nothing : given(args.theme)}
      ?compact=${args.compact}
      src=${given(args.src)}
      ?merge=${args.merge}
      >${children}</chip-export-status
    >${after}
  </p>`;
}

const meta: Meta<Args> = {
  title: 'Elements/Export status',
  component: 'chip-export-status',
  parameters: pasteFor('export-status'),
  argTypes: {
    ...commonControls,
    ...recordControls('chip', {
      h20: 'H20',
      h200: 'H200',
      a800: 'A800',
      b30a: 'B30A',
      'nvidia-rtx-4090': 'RTX 4090',
      'nvidia-rtx-4090d': 'RTX 4090 D',
      mi300x: 'MI300X',
      'tpu-v4': 'TPU v4',
    }),
    to: {
      table: { category: 'attributes' },
      control: { type: 'select', labels: messages.exportStatus.destination },
      options: Object.keys(DESTINATIONS).filter(isDestination),
    },
    ...documentedOnly('asOf'),
    printed: { table: { disable: true } },
  },
  args: { chip: 'h20', to: 'china' },
  render: (args, { globals }) => {
    const language = languageOf(args, globals);
    const chip = args.printed ?? (args.otherId || args.chip);
    const children = statusFallback({ chip, to: args.to ?? 'china', language, asOf: args['as-of'] });
    return sentence(args, language, children);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Inside a paragraph. Press the date: rule, history and source open below the line. */
export const AsPublished: Story = { name: 'As published' };

export const OnAPhone: Story = { name: 'On a phone', globals: { width: 'phone' } };

export const InFrench: Story = { name: 'In French', globals: { language: 'fr' } };

export const InChinese: Story = { name: 'In Chinese', globals: { language: 'zh-Hans' } };

/** Any destination but China is named in the sentence. */
export const OtherDestination: Story = {
  name: 'For another destination',
  args: { chip: 'h20', to: 'united-arab-emirates' },
};

/** A licence for some recipients and none for others: the sentence does not decide what the rule does not. */
export const DependsOnTheRecipient: Story = {
  name: 'It depends on the recipient',
  args: { chip: 'h200', to: 'united-arab-emirates' },
};

/** A number that decides was never published. “Perhaps”, and why. */
export const NotDecided: Story = { name: 'Not decided', args: { chip: 'tpu-v4' } };

/** It was controlled from its first day on: no “since”, but the day to which that is known. */
export const ControlledFromTheBeginning: Story = { name: 'Controlled from the beginning', args: { chip: 'h200' } };

/** The numbers that were compared are estimates, and the sentence says so. */
export const ByEstimates: Story = { name: 'By estimated numbers', args: { chip: 'mi300x' } };

/** On 14 April 2025 nobody outside knew of the letter that Nvidia had received on the 9th. */
export const OnADay: Story = { name: 'As it was known on a day', args: { chip: 'h20', 'as-of': '2025-04-14' } };

/** Words alone, for a table or a caption that has its source elsewhere. */
export const WordsAlone: Story = { name: 'Words alone', args: { chip: 'h20', compact: true } };

/** The id is misspelt. The article’s own words stay, and one line within the sentence says what is wrong. */
export const WhenDataIsMissing: Story = {
  name: 'When data is missing',
  tags: ['warns'],
  args: { chip: 'h2000', printed: 'h20' },
};
