import { createElement, type ReactElement } from 'react';
import { addons, types, useArgs, useGlobals, useStorybookApi } from 'storybook/manager-api';
import { shownIn, type Named } from '../stories/records/shown-in.js';
import { systemTheme } from './system-colours.js';

/** The embed page beside a story, with what the story shows. */
const EMBEDDED = [
  'quote-card',
  'stockpile-gauge',
  'self-sufficiency-meter',
  'ban-timeline',
  'control-chart',
  'export-status',
];

/** What is never pasted alone. */
const AROUND = ['as-of-control', 'policy-provider'];

type Values = Readonly<Record<string, unknown>>;

function EmbedPanel({ active }: { readonly active?: boolean }): ReactElement | null {
  // Nothing is given before the first story is prepared, whatever the type says.
  const args = useArgs()[0] as Values | undefined;
  const [globals] = useGlobals();
  const data = useStorybookApi().getCurrentStoryData();
  if (!active) return null;
  const chosen = chosenIn(data?.title, args ?? {});
  if (!chosen) return createElement('p', { style: { padding: '1rem' } }, ...withoutSnippet(data?.title));
  const query = new URLSearchParams({ element: chosen.element });
  for (const [name, value] of Object.entries(chosen.attributes)) {
    if (typeof value === 'string' || typeof value === 'number') query.set(name, String(value));
  }
  if (typeof globals['language'] === 'string') query.set('lang', globals['language']);
  const src = `embed-page/index.html?${query.toString()}`;
  return createElement('iframe', { src, title: 'Embed', style: { border: 0, width: '100%', height: '100%' } });
}

/** What an editor can do where one element alone is not what is pasted. */
function withoutSnippet(title: string | undefined): readonly (ReactElement | string)[] {
  const around = AROUND.find((name) => title === titleOf(name));
  if (around === undefined) return ['Choose a story of one element, or a record.'];
  const page = createElement('a', { href: `./?path=/docs/elements-${around}--docs` }, 'The page of this element');
  return [
    'This tag stands together with the tags whose date it moves. ',
    page,
    ' shows the whole HTML under “Show code”.',
  ];
}

/** What the story shows: the record that was found, or the element that its page is about. */
function chosenIn(
  title: string | undefined,
  args: Values,
): { readonly element: string; readonly attributes: Values } | undefined {
  const { record, collection, day } = args;
  if (typeof record === 'string' && record !== '') {
    return shownIn({ id: record, collection: collection as Named['collection'], day: day as Named['day'] });
  }
  const element = EMBEDDED.find((name) => title === titleOf(name));
  return element === undefined ? undefined : { element, attributes: args };
}

/** `quote-card` is told under “Elements/Quote card”. */
const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `Elements/${title.replace('Self sufficiency', 'Self-sufficiency').replace('As of', 'As-of')}`;
};

/** These pages stand alone: what is beside a story would only be in the way. */
const ALONE = /^start-here-what-this-is/;

addons.setConfig({
  theme: systemTheme,
  layoutCustomisations: {
    showPanel: ({ storyId }, otherwise) => (ALONE.test(storyId) ? false : otherwise),
  },
});

addons.register('chip-policy-elements/embed', () => {
  addons.add('chip-policy-elements/embed/panel', {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(EmbedPanel, { active: active === true }),
  });
});
