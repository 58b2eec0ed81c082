import { svg } from 'lit';

/**
 * Hatching, for what is estimated, possible or unknown: `fill="url(#hatch)"`. Ids live in the shadow root, so no page can
 * clash with them, and each shadow root needs its own.
 */
export const hatch = svg`<defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1="0" x2="0" y1="0" y2="6" stroke="currentColor" stroke-width="2.6"></line>
  </pattern>
</defs>`;
