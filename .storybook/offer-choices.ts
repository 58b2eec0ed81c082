import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** What a page hears, fills or styles: told on the page of the element, with nothing to press. */
const TOLD_ONLY: ReadonlySet<string> = new Set(['events', 'slots', 'css custom properties', 'css shadow parts']);

/**
 * An attribute that takes one of a few words is offered as a list of them. Storybook reads such a
 * union from the manifest as an object and would ask an editor to write JSON.
 */
export const offerChoices: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (TOLD_ONLY.has(argType.table?.category ?? '')) return [name, { ...argType, control: false as const }];
      const options = choicesOf(argType.table?.type?.summary);
      if (!options || argType.options) return [name, argType];
      return [name, { ...argType, options, control: { type: 'select' as const } }];
    }),
  );

function choicesOf(type: string | undefined): string[] | undefined {
  const parts = (type ?? '').split('|').map((part) => part.trim());
  const words = parts.filter((part) => /^'[^']*'$/.test(part)).map((part) => part.slice(1, -1));
  const isUnion = words.length > 1 && parts.every((part) => /^('[^']*'|undefined)$/.test(part));
  return isUnion ? words : undefined;
}
