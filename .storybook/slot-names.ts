import type { setCustomElementsManifest } from '@storybook/web-components-vite';

type Manifest = Parameters<typeof setCustomElementsManifest>[0];

interface Declaration {
  readonly slots?: readonly { readonly name: string }[];
}

/** The slot without a name is the article's own text. Storybook would leave it out: it lists by name. */
export const withNamedSlots = (manifest: { readonly modules: readonly object[] }): Manifest =>
  JSON.parse(JSON.stringify(manifest), (key, value: unknown) =>
    key === 'slots'
      ? (value as Declaration['slots'])?.map((slot) => ({ ...slot, name: slot.name || 'default' }))
      : value,
  );
