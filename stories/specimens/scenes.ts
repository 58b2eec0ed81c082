import type { Dataset } from 'chip-policy-data/dataset';
import { chartSpecimen } from './chart.js';
import { gaugeSpecimen } from './gauge.js';
import { meterSpecimen } from './meter.js';
import { quoteSpecimen } from './quote.js';
import { theme } from './theme.js';
import { timelineSpecimen } from './timeline.js';

/**
 * What the pictures show: every element with real, frozen records. The pictures that a change is compared with, the
 * committed accessibility trees and the storyboard in Storybook are all made from this list.
 */
export const specimens = {
  chart: chartSpecimen,
  gauge: gaugeSpecimen,
  meter: meterSpecimen,
  quote: quoteSpecimen,
  timeline: timelineSpecimen,
} as const satisfies Readonly<Record<string, Dataset>>;

export interface Scene {
  /** Name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly specimen: keyof typeof specimens;
  /** The tag as an author writes it; `SRC` stands for the address of the specimen. */
  readonly markup: string;
  /** Style of the page around it. */
  readonly style?: string;
  /** A variant of a scene above: seen in fewer conditions. */
  readonly variant?: true;
}

export const scenes: readonly Scene[] = [
  {
    id: 'quote-card',
    title: 'Quote card',
    specimen: 'quote',
    markup: '<chip-quote-card src="SRC" quote="q-lau-2025-05-14-generations"></chip-quote-card>',
  },
  {
    id: 'quote-card-pull',
    title: 'Quote card, pull quote',
    specimen: 'quote',
    markup: '<chip-quote-card src="SRC" quote="q-lau-2025-05-14-generations" variant="pull"></chip-quote-card>',
    variant: true,
  },
  {
    id: 'quote-card-line',
    title: 'Quote card, one line',
    specimen: 'quote',
    markup: '<chip-quote-card src="SRC" quote="q-lau-2025-05-14-generations" variant="line"></chip-quote-card>',
    variant: true,
  },
  {
    id: 'quote-card-themed',
    title: 'Quote card with a theme of ten lines',
    specimen: 'quote',
    markup: '<chip-quote-card src="SRC" quote="q-ren-2025-02-17-plan2"></chip-quote-card>',
    style: theme,
    variant: true,
  },
  {
    id: 'stockpile-gauge',
    title: 'Stockpile gauge',
    specimen: 'gauge',
    markup: '<chip-stockpile-gauge src="SRC" figure="h20-orders-2025-q1"></chip-stockpile-gauge>',
  },
  {
    id: 'stockpile-gauge-undisclosed',
    title: 'Stockpile gauge, quantity not disclosed',
    specimen: 'gauge',
    markup: '<chip-stockpile-gauge src="SRC" figure="tencent-stockpile-2025-q1"></chip-stockpile-gauge>',
    variant: true,
  },
  {
    id: 'self-sufficiency-meter',
    title: 'Self-sufficiency meter, a forecast that moved',
    specimen: 'meter',
    markup:
      '<chip-self-sufficiency-meter src="SRC" indicator="ss-cn-ms-gpu-2027-rev202601"></chip-self-sufficiency-meter>',
  },
  {
    id: 'self-sufficiency-meter-definitions',
    title: 'Self-sufficiency meter, two definitions',
    specimen: 'meter',
    markup: '<chip-self-sufficiency-meter src="SRC" indicator="ss-cn-ic-2020"></chip-self-sufficiency-meter>',
    variant: true,
  },
  {
    id: 'ban-timeline',
    title: 'Ban timeline',
    specimen: 'timeline',
    markup: '<chip-ban-timeline src="SRC" select="h20-licence-requirement-2025"></chip-ban-timeline>',
  },
  {
    id: 'control-chart',
    title: 'Control chart',
    specimen: 'chart',
    markup: '<chip-control-chart src="SRC" highlight="h20" tpp="4000" die-area="800"></chip-control-chart>',
  },
  {
    id: 'export-status',
    title: 'Export status',
    specimen: 'chart',
    markup: `<p>Nvidia H20: <chip-export-status src="SRC" chip="h20"></chip-export-status>. ${'A sentence goes on around it and over the end of the line. '.repeat(2)}
      <chip-export-status src="SRC" chip="h20" to="united-arab-emirates"></chip-export-status>, and
      <chip-export-status src="SRC" chip="nvidia-b30a" as-of="2026-01-20"></chip-export-status>.</p>`,
  },
  {
    id: 'as-of-control',
    title: 'As-of control',
    specimen: 'chart',
    markup: `<chip-policy-provider src="SRC" as-of="2025-05-01"><chip-as-of-control></chip-as-of-control>
      <p><chip-export-status chip="h20"></chip-export-status></p></chip-policy-provider>`,
  },
];

export interface Condition {
  /** Name of its file. */
  readonly id: string;
  readonly title: string;
  readonly lang: 'en' | 'fr' | 'zh-Hans' | 'ar';
  readonly width: 320 | 600 | 1000;
  readonly dark?: true;
  readonly forcedColours?: true;
  readonly print?: true;
  /** Text at twice its size. */
  readonly large?: true;
  /** Seen of variants too. */
  readonly always?: true;
}

export const conditions: readonly Condition[] = [
  { id: 'en-320', title: 'English, 320 px', lang: 'en', width: 320, always: true },
  { id: 'en-600', title: 'English, 600 px', lang: 'en', width: 600 },
  { id: 'en-1000', title: 'English, 1000 px', lang: 'en', width: 1000 },
  { id: 'fr-320', title: 'French, 320 px', lang: 'fr', width: 320 },
  { id: 'fr-600', title: 'French, 600 px', lang: 'fr', width: 600 },
  { id: 'fr-1000', title: 'French, 1000 px', lang: 'fr', width: 1000, always: true },
  { id: 'zh-320', title: 'Chinese, 320 px', lang: 'zh-Hans', width: 320 },
  { id: 'zh-600', title: 'Chinese, 600 px', lang: 'zh-Hans', width: 600, always: true },
  { id: 'zh-1000', title: 'Chinese, 1000 px', lang: 'zh-Hans', width: 1000 },
  { id: 'ar-600', title: 'Arabic, right to left', lang: 'ar', width: 600, always: true },
  { id: 'dark', title: 'Dark page', lang: 'en', width: 600, dark: true, always: true },
  { id: 'forced-colours', title: 'Forced colours', lang: 'en', width: 600, forcedColours: true },
  { id: 'print', title: 'Print', lang: 'en', width: 600, print: true },
  { id: 'large-text', title: 'Text at 200 %', lang: 'en', width: 600, large: true },
];

export const conditionsOf = ({ variant }: Scene): readonly Condition[] =>
  variant ? conditions.filter(({ always }) => always) : conditions;
