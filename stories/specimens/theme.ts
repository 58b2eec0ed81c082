/** A newspaper's look in ten lines. The guide prints it, a story shows it, a picture holds it. */
export const theme = `
html {
  --chip-color-text: #12303b;
  --chip-color-muted: #4a6570;
  --chip-color-hairline: #b9cbd2;
  --chip-color-track: #dfeaee;
  --chip-color-tightens: #8a1c4a;
  --chip-color-loosens: #0b6b57;
}
chip-quote-card::part(words) { border-inline-start: 4px solid #0b6b57; padding-inline-start: 0.8em; font-weight: 600; }
chip-quote-card::part(frame), chip-ban-timeline::part(frame), chip-stockpile-gauge::part(frame) { border-block-start: 6px double; }`.trim();
