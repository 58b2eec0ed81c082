/** What can be asked for by name, in a `div data-chip` or in the address of a frame; each has a script of that name. */
export const TAG_NAMES = [
  'as-of-control',
  'ban-timeline',
  'control-chart',
  'export-status',
  'policy-provider',
  'quote-card',
  'self-sufficiency-meter',
  'stockpile-gauge',
] as const;
export type TagName = (typeof TAG_NAMES)[number];

export const isTagName = (name: string | null): name is TagName => (TAG_NAMES as readonly unknown[]).includes(name);

/**
 * The attributes that an author may write on a tag: those that the element itself reads, and the language. Asking the
 * element keeps `onclick`, `style`, `slot` and whatever browsers invent off it without naming them.
 */
export const attributesOf = (tag: string): readonly string[] => [
  'lang',
  ...((customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined)
    ?.observedAttributes ?? []),
];
