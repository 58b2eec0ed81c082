import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dataset as chips } from 'chip-policy-data/chips';
import { dataset as indicators } from 'chip-policy-data/indicators';
import { dataset as quotes } from 'chip-policy-data/quotes';
import { dataset as stockpiles } from 'chip-policy-data/stockpiles';
import type { Stockpile } from 'chip-policy-data/schema';
import '../../src/elements/define.js';
import type { EmbedName } from '../../src/embeds/snippet/children/index.js';
import { messages as gauge } from '../../src/shared/i18n/messages/gauge.en.js';
import { given, languageOf } from '../support/controls.js';
import { embedAddress, embedded } from '../support/embedded.js';

/** Each page asks what a journalist asks; what can be chosen, and what is shown, is read from the dataset. */
interface Args {
  readonly chip: string;
  readonly day: string;
  readonly measure: Stockpile['measure'];
  readonly speaker: string;
  readonly scope: string;
  readonly since: string;
  readonly tpp: number;
  readonly 'die-area': number;
}

type Globals = Readonly<Record<string, unknown>>;

/** A family by its shortest label: H20 comes as “H20” and as “H20 141 GB”. */
const families = new Map(
  [...(chips.chips ?? [])]
    .sort((one, other) => other.label.length - one.label.length)
    .map(({ family, label }) => [family, label]),
);
const speakers = new Map(
  (quotes.quotes ?? []).map(({ speaker }) => [
    speaker,
    quotes.actors?.find(({ id }) => id === speaker)?.name.en ?? speaker,
  ]),
);
const scopes = [...new Set((indicators.indicators ?? []).map(({ scope }) => scope))].sort();
const sorted = (labels: ReadonlyMap<string, string>): [string, string][] =>
  [...labels].sort(([, one], [, other]) => one.localeCompare(other));

const choice = (labels: readonly [string, string][], name: string): object => ({
  name,
  options: labels.map(([id]) => id),
  control: { type: 'select', labels: Object.fromEntries(labels) },
});

const meta: Meta<Args> = {
  title: 'Start here/By question',
  tags: ['!autodocs'],
  argTypes: {
    chip: choice(sorted(families), 'Chip'),
    day: { name: 'Day', control: 'text' },
    measure: choice(Object.entries(gauge.gauge.measure), 'Quantity'),
    speaker: choice(sorted(speakers), 'Speaker'),
    scope: choice(
      scopes.map((name) => [name, name.replaceAll('-', ' ')]),
      'Share of what',
    ),
    since: { name: 'Since', control: 'text' },
    tpp: { name: 'Total processing performance', control: 'number' },
    'die-area': { name: 'Die area, mm²', control: 'number' },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A question as its headline, what to do with the page, and the elements that answer it. */
const answered = (question: string, advice: string, answer: TemplateResult): TemplateResult =>
  html`<div style="max-inline-size: 60rem">
    <h1 style="margin-block: 0 0.3em; font-size: 1.7em; line-height: 1.2">${question}</h1>
    <p style="margin-block: 0 1.2em">${advice}</p>
    ${answer}
  </div>`;

const copyLink = (element: EmbedName, attributes: Readonly<Record<string, string>>, globals: Globals): TemplateResult =>
  html`<p style="margin-block: 0.4em 2.4em; font-size: 0.9em">
    <a href=${embedAddress(element, attributes, languageOf({}, globals))} target="_top" style="color: inherit"
      >Embed this</a
    >
  </p>`;

/** One after the other, each with where to copy it; those that stay when a choice changes are not drawn again. */
const each = (element: EmbedName, attribute: string, ids: readonly string[], globals: Globals): TemplateResult =>
  html`${repeat(
    ids,
    (id) => id,
    (id) => html`${embedded(element, { [attribute]: id })}${copyLink(element, { [attribute]: id }, globals)}`,
  )}`;

const newest = <Record_ extends { readonly id: string }>(
  records: readonly Record_[] | undefined,
  isAsked: (record: Record_) => boolean,
  dayOf: (record: Record_) => string,
): string[] =>
  (records ?? [])
    .filter(isAsked)
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)))
    .map(({ id }) => id);

export const LegalThatDay: Story = {
  name: 'Was the H20 legal on that day?',
  parameters: { controls: { include: ['Chip', 'Day'] } },
  args: { chip: 'h20', day: '2025-05-14' },
  render: ({ chip, day }, { globals }) => {
    const label = families.get(chip) ?? chip;
    return answered(
      `Was the ${label} legal on that day?`,
      'Move the date; everything below follows. Another chip is under Controls.',
      html`<chip-policy-provider as-of=${given(day)}>
        <chip-as-of-control heading=""></chip-as-of-control>
        <p style="font-size: 1.2em">For China, <chip-export-status chip=${chip}>${label}</chip-export-status></p>
        ${copyLink('export-status', { chip, 'as-of': day }, globals)}
        <chip-control-chart highlight=${chip}></chip-control-chart>
        ${copyLink('control-chart', { highlight: chip, 'as-of': day }, globals)}
        <chip-ban-timeline chip=${chip}></chip-ban-timeline>
        ${copyLink('ban-timeline', { chip, 'as-of': day }, globals)}
      </chip-policy-provider>`,
    );
  },
};

export const HowMuch: Story = {
  name: 'How much did they order?',
  parameters: { controls: { include: ['Quantity'] } },
  args: { measure: 'orders' },
  render: ({ measure }, { globals }) =>
    answered(
      measure === 'orders' ? 'How much did they order?' : `How much? ${gauge.gauge.measure[measure]}`,
      'The newest first. Stocks, purchases, shipments and more are under Controls.',
      each(
        'stockpile-gauge',
        'figure',
        newest(
          stockpiles.stockpiles,
          (record) => record.measure === measure,
          ({ published }) => published,
        ),
        globals,
      ),
    ),
};

export const WhoSaidWhat: Story = {
  name: 'Who said what?',
  parameters: { controls: { include: ['Speaker'] } },
  args: { speaker: 'jensen-huang' },
  render: ({ speaker }, { globals }) =>
    answered(
      `What did ${speakers.get(speaker) ?? speaker} say?`,
      'The newest first, each with what came of it. Everyone who is quoted is under Controls.',
      each(
        'quote-card',
        'quote',
        newest(
          quotes.quotes,
          (quote) => quote.speaker === speaker,
          ({ date }) => date,
        ),
        globals,
      ),
    ),
};

export const HowFar: Story = {
  name: 'How far is China from its target?',
  parameters: { controls: { include: ['Share of what'] } },
  args: { scope: 'all-ics' },
  render: ({ scope }, { globals }) =>
    answered(
      'How far is China from its target?',
      'It depends on what is counted: choose under Controls.',
      html`<chip-self-sufficiency-meter country="CN" scope=${scope}></chip-self-sufficiency-meter>
        ${copyLink('self-sufficiency-meter', { country: 'CN', scope }, globals)}`,
    ),
};

export const WhatChanged: Story = {
  name: 'What changed since my article?',
  parameters: { controls: { include: ['Since'] } },
  args: { since: '2026-05-01' },
  render: ({ since }, { globals }) =>
    answered(
      'What changed since my article?',
      'Write the day on which it appeared under Controls.',
      html`<chip-ban-timeline since=${given(since)}></chip-ban-timeline>
        ${copyLink('ban-timeline', { since }, globals)}`,
    ),
};

export const WhichRule: Story = {
  name: 'Which rule catches this chip?',
  parameters: { controls: { include: ['Total processing performance', 'Die area, mm²'] } },
  args: { tpp: 3000, 'die-area': 800 },
  render: (args, { globals }) => {
    const [tpp, area] = [String(args.tpp), String(args['die-area'])];
    return answered(
      'Which rule catches this chip?',
      'Type its numbers into the element; it names the paragraph and shows the working.',
      html`<chip-control-chart tpp=${tpp} die-area=${area}></chip-control-chart>
        ${copyLink('control-chart', { tpp, 'die-area': area }, globals)}`,
    );
  },
};
