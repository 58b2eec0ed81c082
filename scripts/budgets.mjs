/**
 * What a reader downloads before the first picture, in bytes after gzip -9. `most` fails the check: it is what the file has
 * come down to, and goes down with it. `aim` is what it shall come to (README says which do not yet).
 */
const KiB = 1024;

/** Scripts, by file in dist/embeds. */
export const codeBudgets = {
  'quote-card.js': { most: 17_170, aim: 9 * KiB },
  'stockpile-gauge.js': { most: 20_230, aim: 9 * KiB },
  'self-sufficiency-meter.js': { most: 19_220, aim: 9 * KiB },
  'export-status.js': { most: 17_050, aim: 9 * KiB },
  'ban-timeline.js': { most: 24_210, aim: 12 * KiB },
  'control-chart.js': { most: 26_400, aim: 12 * KiB },
  'as-of-control.js': { most: 20_430, aim: 12 * KiB },
  'policy-provider.js': { most: 7_310, aim: 9 * KiB },
  'chip-policy-elements.js': { most: 55_840, aim: 26 * KiB },
  'loader.js': { most: 1023, aim: 1023 },
  'resizer.js': { most: 1023, aim: 1023 },
  'embed/embed.js': { most: 2 * KiB, aim: 2 * KiB },
};

/** Data, by folder in dist/embeds/data: the largest file in it. */
export const dataBudgets = {
  index: { most: 9 * KiB, aim: 9 * KiB },
  quotes: { most: 3_300, aim: 2 * KiB },
  stockpiles: { most: 2_800, aim: 2 * KiB },
  indicators: { most: 2_900, aim: 2 * KiB },
  status: { most: 2 * KiB, aim: 2 * KiB },
};
