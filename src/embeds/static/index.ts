/**
 * Static HTML of an element, for Node: the tag with its declarative shadow root, which is the whole card without any script,
 * and inside it the readable text for whoever drops the shadow root as well: feeds, old browsers, sanitizers. When the
 * element's script arrives, it draws the same in place.
 */
import type { Dataset } from 'chip-policy-data/dataset';
import { childrenOf, type Attributes, type EmbedName } from '../snippet/children/index.js';
import { attributesHtml } from '../snippet/forms.js';
import { toHtml } from '../snippet/nodes.js';
import { builtInDataset } from './built-in-dataset.js';
import { toMarkup } from './markup.js';
import { unattached, type ElementClass } from './unattached.js';

export { builtInDataset } from './built-in-dataset.js';
export { EMBED_NAMES, type Attributes, type EmbedName } from '../snippet/children/index.js';

export interface StaticOptions {
  /** Language of the text and of the tag (`fr`); written on the tag. */
  readonly language: string;
  /** The whole dataset, or at least what the element shows; the built-in one by default. */
  readonly dataset?: Dataset;
  /** Width of the article's column in CSS pixels, for the pictures of timeline and chart; 600 by default. */
  readonly width?: number;
}

const CLASSES: Readonly<Record<EmbedName, () => Promise<ElementClass>>> = {
  'quote-card': async () => (await import('../../elements/quote-card/quote-card.js')).QuoteCardElement,
  'stockpile-gauge': async () =>
    (await import('../../elements/stockpile-gauge/stockpile-gauge.js')).StockpileGaugeElement,
  'self-sufficiency-meter': async () =>
    (await import('../../elements/self-sufficiency-meter/self-sufficiency-meter.js')).SelfSufficiencyMeterElement,
  'ban-timeline': async () => (await import('../../elements/ban-timeline/ban-timeline.js')).BanTimelineElement,
  'control-chart': async () => (await import('../../elements/control-chart/control-chart.js')).ControlChartElement,
  'export-status': async () => (await import('../../elements/export-status/export-status.js')).ExportStatusElement,
};

/** What a reader cannot press where scripts are switched off. Browsers that do not know the question show it. */
const WITHOUT_SCRIPTS = `@media (scripting: none) {
  .actions button, .wording button, .filters, .form { display: none }
}`;

/**
 * The element as HTML: `renderStatic('quote-card', { quote: 'q-…' }, { language: 'fr' })`.
 * @throws {RangeError} `unknown record: …` when the data has none of that id, or not on the day
 */
export async function renderStatic(name: EmbedName, attributes: Attributes, options: StaticOptions): Promise<string> {
  const { language, dataset = await builtInDataset(), width = 600 } = options;
  const children = await childrenOf(name, attributes, { dataset, language });
  const written = { ...attributes, lang: language };
  const element = await unattached(await CLASSES[name](), {
    attributes: written,
    language,
    policy: { dataset },
    width,
  });
  return `<chip-${name}${attributesHtml(written)}>
<template shadowrootmode="open"><style>${[...element.styles, WITHOUT_SCRIPTS].join('\n')}</style>${await toMarkup(element.content, `chip-${name}`)}</template>
${toHtml(children, '  ')}
</chip-${name}>`;
}
