import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { conditionsOf, scenes, type Condition, type Scene } from '../specimens/scenes.js';

/**
 * Every element as it is promised to look: three widths, four languages, light and dark, with forced colours, on paper,
 * with text at twice its size. A change is compared with these pictures before it lands.
 */
const meta: Meta = {
  title: 'Guides/Storyboard',
  parameters: { controls: { disable: true }, docs: { source: { code: '' } } },
};
export default meta;

const addressOf = (scene: Scene, { id }: Condition): string => `baselines/${scene.id}/${id}.png`;

const picture = (scene: Scene, condition: Condition): TemplateResult => html`
  <figure style="margin: 0; max-inline-size: 100%">
    <figcaption style="font-size: 0.8em">${condition.title}</figcaption>
    <a href=${addressOf(scene, condition)}
      ><img
        src=${addressOf(scene, condition)}
        alt="${scene.title}. ${condition.title}"
        width=${condition.width / 2}
        loading="lazy"
        style="border: 1px solid #8888; max-inline-size: 100%; block-size: auto"
    /></a>
  </figure>
`;

const strip = (scene: Scene): TemplateResult => html`
  <h2 style="font-size: 1.2em">${scene.title}</h2>
  <div style="display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1.2em">
    ${conditionsOf(scene).map((condition) => picture(scene, condition))}
  </div>
`;

export const AllElements: StoryObj = {
  name: 'All elements side by side',
  render: () => html`${scenes.map(strip)}`,
};
