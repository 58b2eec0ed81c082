import { css } from 'lit';

/** Colours mixed from the text that they stand beside, so that they fit a light or a dark page. For one rule's body. */
export const colours = css`
  --tightens: var(--chip-color-tightens, #b83a1b);
  --loosens: var(--chip-color-loosens, #1f5fae);
  --muted: var(--chip-color-muted, color-mix(in srgb, currentColor 72%, transparent));
  --hairline: var(--chip-color-hairline, color-mix(in srgb, currentColor 20%, transparent));
  --track: var(--chip-color-track, color-mix(in srgb, currentColor 9%, transparent));
`;

/** The lightness of the accents follows the lightness of the text. Where a browser can compute it, in place of the above. */
export const accentsFromText = css`
  --tightens: var(--chip-color-tightens, oklch(from currentColor calc(0.5 + max(0, l - 0.5) * 0.5) 0.17 36 / 1));
  --loosens: var(--chip-color-loosens, oklch(from currentColor calc(0.47 + max(0, l - 0.5) * 0.56) 0.14 255 / 1));
`;
