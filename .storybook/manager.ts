import { createElement, type ReactElement } from 'react';
import { addons, types, useArgs, useGlobals, useStorybookApi } from 'storybook/manager-api';

/** The embed page beside a story, with what the story shows. */
const EMBEDDED = [
  'quote-card',
  'stockpile-gauge',
  'self-sufficiency-meter',
  'ban-timeline',
  'control-chart',
  'export-status',
];

function EmbedPanel({ active }: { readonly active?: boolean }): ReactElement | null {
  // Nothing is given before the first story is prepared, whatever the type says.
  const args = useArgs()[0] as Readonly<Record<string, unknown>> | undefined;
  const [globals] = useGlobals();
  const data = useStorybookApi().getCurrentStoryData();
  const element = EMBEDDED.find((name) => data?.title === titleOf(name));
  if (!active) return null;
  if (!element) return createElement('p', { style: { padding: '1rem' } }, 'Choose a story of one element.');
  const query = new URLSearchParams({ element });
  for (const [name, value] of Object.entries(args ?? {})) {
    if (typeof value === 'string' || typeof value === 'number') query.set(name, String(value));
  }
  if (typeof globals['language'] === 'string') query.set('lang', globals['language']);
  const src = `embed-page/index.html?${query.toString()}`;
  return createElement('iframe', { src, title: 'Embed', style: { border: 0, width: '100%', height: '100%' } });
}

/** `quote-card` is told under “Elements/Quote card”. */
const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return `Elements/${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace('Self sufficiency', 'Self-sufficiency');
};

addons.register('chip-policy-elements/embed', () => {
  addons.add('chip-policy-elements/embed/panel', {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(EmbedPanel, { active: active === true }),
  });
});
