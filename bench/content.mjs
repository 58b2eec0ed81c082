/** What every subject of a job shows, taken from the words that our own snippets carry, so that nobody draws more or less. */
import { readFileSync } from 'node:fs';
import { fromHost, snippet } from '../dist/embeds/snippet/index.js';
import { builtInDataset, renderStatic } from '../dist/embeds/static/index.js';

/** @typedef {{ text: string, href?: string | undefined }} Block */
/** @typedef {{ heading: string, before: Block[], items: Block[], after: Block[] }} Content */

export const dataset = await builtInDataset();
const language = 'en';

/** The tag as a newsroom pastes it, the same without the words inside, the words alone, and the tag as a server draws it. */
export async function formsOf(name, attributes, origin) {
  const release = fromHost(JSON.parse(readFileSync('dist/embeds/release.json', 'utf8')), `${origin}/embeds/`);
  const pasted = await snippet(name, attributes, { form: 'tag', language, mode: 'follow', dataset, release });
  const [, open = '', words = '', rest = ''] = /^([^]*?<chip-[^>]*>)([^]*)(<\/chip-[^]*)$/.exec(pasted) ?? [];
  const scripts = /<\/chip-[^>]*>([^]*)$/.exec(rest)?.[1] ?? '';
  const drawn = await renderStatic(name, attributes, { language });
  return { pasted, empty: open + rest, words, drawn: drawn + scripts };
}

/** @returns {Content} */
export function contentOf(words) {
  const found = words.matchAll(/<(h3|p|li)>([^]*?)<\/\1>/g);
  const blocks = [...found].map(([, tag, inside]) => ({ tag, block: blockOf(inside) }));
  const first = blocks.findIndex(({ tag }) => tag === 'li');
  const texts = (keep) => blocks.filter(({ tag }, at) => tag === 'p' && keep(at)).map(({ block }) => block);
  return {
    heading: blocks.find(({ tag }) => tag === 'h3')?.block.text ?? '',
    before: blocks.length === 0 ? [blockOf(words)] : texts((at) => first < 0 || at < first),
    items: blocks.filter(({ tag }) => tag === 'li').map(({ block }) => block),
    after: texts((at) => first >= 0 && at > first),
  };
}

/**
 * Every entry of the timeline, of which a snippet names only the newest.
 *
 * @returns {Content}
 */
export function contentOfEvents({ events, sources }) {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const items = [...events]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((event) => ({
      text: `${event.date} (${event.direction}): ${event.title.en}`,
      href: urls.get(event.sources[0]),
    }));
  return { heading: 'Decisions on AI chips', before: [], items, after: [] };
}

const blockOf = (inside) => ({
  text: inside.replace(/<[^>]*>/g, '').trim(),
  href: /<a href="([^"]*)"/.exec(inside)?.[1],
});

/** Chips with both numbers that the chart's axes show, each between 0 and 1 of its axis. */
export function pointsOf(chips) {
  const both = chips.filter(({ tpp, performanceDensity }) => tpp?.value > 0 && performanceDensity?.value > 0);
  return both.map(({ label, tpp, performanceDensity }) => ({
    name: label,
    x: Math.min(1, Math.log10(tpp.value) / 5),
    y: Math.min(1, Math.max(0, Math.log10(performanceDensity.value + 1) / 2.5)),
  }));
}
