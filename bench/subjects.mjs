/** Who is measured at which job: static HTML, bare Lit, our tag in the three ways in which it is handed out, and peers. */
import { barePoints, bareWords } from './bundle.mjs';
import { contentOf, contentOfEvents, dataset, formsOf, pointsOf } from './content.mjs';

export const STATIC = 'static HTML';
export const BARE = 'bare Lit';
export const OURS = 'our tag';
export const PASTED = 'our tag, words inside';
export const DRAWN = 'our tag, drawn on the server';

/** What each tag shows, and how many bytes of code it may cost. */
export const JOBS = [
  { name: 'quote-card', attributes: { quote: 'q-lau-2025-05-14-generations' } },
  { name: 'stockpile-gauge', attributes: { figure: 'h20-orders-2025-q1' } },
  { name: 'self-sufficiency-meter', attributes: { indicator: 'ss-cn-ms-gpu-2027-rev202601' } },
  { name: 'ban-timeline', attributes: {} },
  { name: 'control-chart', attributes: {} },
  { name: 'export-status', attributes: { chip: 'h20' } },
];

const PARSED = "document.getElementById('after') !== null";
const isReady = (name) => `document.querySelector('chip-${name}')?.ready === true`;
const isDrawn = (tag) => `document.querySelector('${tag}')?.shadowRoot?.childElementCount > 0`;

/**
 * @typedef {{ job: string, name: string, body: string, head?: string, marks: { readable: string, rendered: string } }} Subject
 */

/**
 * `readable` is asked before scripts have run, `rendered` when the content is what it will stay.
 *
 * @returns {Promise<Subject[]>}
 */
export async function subjectsOf({ name, attributes }, origin) {
  const { pasted, empty, words, drawn } = await formsOf(name, attributes, origin);
  const ready = isReady(name);
  const [bare, script] = await bareOf(name, words);
  const same = (mark) => ({ readable: mark, rendered: mark });
  return [
    { name: STATIC, body: words, marks: same(PARSED) },
    { name: BARE, body: `<${bare}></${bare}>${script}`, marks: same(isDrawn(bare)) },
    { name: OURS, body: empty, marks: same(ready) },
    { name: PASTED, body: pasted, marks: { readable: PARSED, rendered: ready } },
    { name: DRAWN, body: drawn, marks: { readable: PARSED, rendered: ready } },
  ].map((subject) => ({ job: name, ...subject }));
}

async function bareOf(name, words) {
  if (name === 'control-chart') return ['bare-points', await barePoints(`bare-${name}`, pointsOf(dataset.chips))];
  const content = name === 'ban-timeline' ? contentOfEvents(dataset) : contentOf(words);
  return ['bare-words', await bareWords(`bare-${name}`, content)];
}

/** Every tag of ours on one page, from the script with all of them. */
export function allTags() {
  const tags = JOBS.map(({ name, attributes }) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<chip-${name}${written.join('')}></chip-${name}>`;
  });
  const body = `<chip-policy-provider>${tags.join('')}<chip-as-of-control></chip-as-of-control></chip-policy-provider>
<script type="module" src="/embeds/chip-policy-elements.js"></script>`;
  const names = [...JOBS.map(({ name }) => name), 'as-of-control'];
  const ready = names.map(isReady).join(' && ');
  return { job: 'all eight tags', name: OURS, body, marks: { readable: ready, rendered: ready } };
}
