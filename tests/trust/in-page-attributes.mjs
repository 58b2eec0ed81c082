/** Runs in a page with all tags: writes hostile words into attributes, and says what is wrong with what came of it. */
import { EACH } from './articles.mjs';
import { alwaysWrong, frame, give, seen, shortened, until } from './in-page.mjs';
import { SUBJECTS } from './records.mjs';

/** How long an element may stay silent, as one does that was asked for nothing. */
const SILENCE = 1500;
/** What is wrong with them is told apart from what is shown, and that comes all the same. */
const LOOKS = ['theme', 'variant', 'order', 'heading-level'];
const AT_ONCE = 24;

/** What stands in the article before an attribute is changed: with our data, and with an author's own numbers. */
export const BASES = [
  ...Object.values(EACH),
  '<chip-stockpile-gauge value="16" unit="chips" label="Ours"><p>Own words.</p></chip-stockpile-gauge>',
  '<chip-self-sufficiency-meter value="40" label="Ours"><p>Own words.</p></chip-self-sufficiency-meter>',
  `<chip-policy-provider>${EACH['quote-card']}</chip-policy-provider>`,
];

/** Words that an editor might well write: what they make an element draw is what our templates can draw. */
const PLAIN = [
  'Plain words',
  '2025',
  '2025-05-14',
  '1',
  '2',
  '40',
  '',
  'fr',
  'line',
  'reported',
  'tightens',
  'US',
  'china',
];

/** Everything that was said in the console; the page's own tripwire hears what is not ours. */
const lines = [];
const { warn } = console;
console.warn = (...values) => {
  lines.push(values.join(' '));
  warn(...values);
};

const drawable = new Map();

/** Shows an element once for each text in one of its attributes; resolves to how many were shown, and what was wrong. */
export async function tryAttribute(base, name, texts) {
  const markup = BASES[base];
  if (!drawable.has(base)) {
    const all = [];
    for (const one of namesOf(markup)) all.push(...(await drawn(markup, one, PLAIN)));
    drawable.set(base, {
      allowed: new Set(all.flatMap(({ parts }) => parts)),
      known: all.map(({ words }) => words).join(''),
    });
    lines.length = 0;
  }
  const { allowed, known } = drawable.get(base);
  const results = await drawn(markup, name, texts);
  const faults = globalThis.heard.splice(0);
  const said = lines.splice(0);
  if (said.length > texts.length * 2) faults.push(`${said.length} lines for ${texts.length} values`);
  faults.push(...said.filter((line) => line.length > 300).map((line) => `a line without end: ${line.slice(0, 80)}`));
  texts.forEach((text, i) => {
    const found = alwaysWrong(results[i], text, allowed, known);
    if (results[i].problem.length > 300) found.push('the line for the editor has no end');
    if (found.length > 0) faults.push(`${shortened(text)}: ${found.join('; ')}`);
  });
  const shown = results.filter(({ isReady }) => isReady).length;
  return { shown, faults: faults.map((fault) => `${tagOf(markup)} ${name}: ${fault}`) };
}

const tagOf = (markup) => /chip-[a-z-]+/.exec(markup)[0];

/** The attributes that an element reads, in the order in which it declares them. */
export const namesOf = (markup) => ['lang', ...customElements.get(tagOf(markup)).observedAttributes];

async function drawn(markup, name, texts) {
  const place = document.body.appendChild(document.createElement('main'));
  const results = [];
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const some = texts.slice(start, start + AT_ONCE);
    results.push(...(await Promise.all(some.map((text) => drawnWith(place, markup, [[name, text]]).then(look)))));
    place.replaceChildren();
  }
  place.remove();
  return results;
}

/** Puts an element on the page with attributes set in this order, and waits until there is nothing more to come. */
async function drawnWith(place, markup, attributes) {
  const box = document.createElement('div');
  // Read in a document of its own, where no tag is ours yet: the attributes are there when the element comes to life.
  box.append(...new DOMParser().parseFromString(markup, 'text/html').body.children);
  const holder = box.querySelector(tagOf(markup));
  const element = holder.querySelector('chip-quote-card') ?? holder;
  for (const [name, value] of attributes) holder.setAttribute(name, value);
  let fault;
  box.addEventListener('chip-data-error', ({ code, detail }) => {
    if (code !== 'invalid-choice' || !LOOKS.some((name) => detail.startsWith(`${name}:`))) fault ??= code;
  });
  place.append(box);
  await until(() => element.ready || fault !== undefined, SILENCE);
  // The words of what is wrong come when something is.
  if (fault !== undefined) await until(() => element.ready || element.shadowRoot.querySelector('.problem'), SILENCE);
  await element.updateComplete;
  await frame();
  await frame();
  await element.updateComplete;
  return element;
}

function look(element) {
  const problem = element.shadowRoot.querySelector('.problem')?.textContent ?? '';
  return { ...seen(element), isReady: element.ready === true, problem };
}

/** A sensible value for each attribute that is not an address. */
const SENSIBLE = {
  'as-of': '2026-01-01',
  bandwidth: '900',
  chip: 'h20',
  'claim-status': 'estimate',
  compact: '',
  country: 'CN',
  'die-area': '800',
  direction: 'tightens loosens',
  figure: 'h20-orders-2025-q1',
  from: '2024',
  heading: 'Ours',
  'heading-level': '2',
  high: '20',
  highlight: 'h20 h100',
  indicator: 'ss-cn-bernstein-2028',
  instrument: 'rule market',
  jurisdiction: 'US CN',
  label: 'Ours',
  lang: 'fr',
  limit: '5',
  low: '10',
  'monthly-use': '2',
  order: 'desc',
  original: '',
  pinned: '2026-01-01',
  quote: 'q-lau-2025-05-14-generations',
  'reference-value': '30',
  rule: 'oct-2023',
  scope: 'all-ics',
  select: 'h20-reversal-2025',
  since: '2024-06',
  'target-value': '70',
  'target-year': '2028',
  theme: 'dark',
  to: '2026',
  tpp: '4800',
  unit: 'wafers',
  value: '16',
  variant: 'pull',
  year: '2025',
};

/** Sets the same attributes in several orders, before the element is on the page and after; each time it must look the same. */
export async function tryOrders(base, texts, seed) {
  const markup = BASES[base];
  const random = randomFrom(seed);
  const names = namesOf(markup).filter(
    (name) => !['src', 'records', 'corrections', 'integrity', 'merge'].includes(name),
  );
  const to = tagOf(markup) === 'chip-export-status' ? 'china' : SENSIBLE.to;
  const sets = [names.map((name) => [name, name === 'to' ? to : (SENSIBLE[name] ?? '')])];
  for (let i = 0; i < 3; i += 1) sets.push(names.map((name) => [name, texts[Math.floor(random() * texts.length)]]));
  const faults = [];
  let cases = 0;
  const place = document.body.appendChild(document.createElement('main'));
  for (const set of sets) {
    const orders = [set, [...set].reverse(), ...[0, 1, 2].map(() => shuffled(set, random))];
    const elements = await Promise.all(orders.map((order) => drawnWith(place, markup, order)));
    const looks = await Promise.all(elements.map(still));
    const [expected] = looks;
    if (set === sets[0] && !elements[0].ready) faults.push(`${tagOf(markup)} shows nothing with sensible attributes`);
    const late = await drawnWith(place, markup, []);
    const holder = late.closest(tagOf(markup));
    for (const [name, value] of orders[3]) holder.setAttribute(name, value);
    await until(() => drawing(late.shadowRoot) === expected);
    looks.push(drawing(late.shadowRoot));
    cases += looks.length;
    looks.forEach((one, i) => {
      if (one === expected) return;
      const what = i < orders.length ? JSON.stringify(orders[i]).slice(0, 300) : 'set on the page';
      faults.push(
        `${tagOf(markup)} looks otherwise with its attributes in another order: ${what}: ${differ(one, expected)}`,
      );
    });
    place.replaceChildren();
  }
  place.remove();
  lines.length = 0;
  return { cases, faults: [...faults, ...globalThis.heard.splice(0)] };
}

/** What an element shows once it shows the same for some frames. */
async function still(element) {
  let last;
  let same = 0;
  await until(() => {
    const now = drawing(element.shadowRoot);
    same = now === last ? same + 1 : 0;
    last = now;
    return same > 10;
  });
  return last;
}

/** Tags, attributes and words; in which order attributes were written is nothing that a reader could see. */
function drawing(node) {
  if (node.nodeType === Node.COMMENT_NODE) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${node.nodeName} ${attributes.join(' ')}>${[...node.childNodes].map(drawing).join('')}</>`;
}

function differ(one, other) {
  let i = 0;
  while (one[i] === other[i]) i += 1;
  return `${one.slice(Math.max(0, i - 40), i + 80)} ≠ ${other.slice(Math.max(0, i - 40), i + 80)}`;
}

/** Draws an element again that nothing was changed of; nothing on the page may change. */
export async function tryAgain() {
  const place = document.body.appendChild(document.createElement('main'));
  const elements = BASES.map((markup) => drawnWith(place, markup, []));
  for (const subject of SUBJECTS) {
    for (const way of subject.property ? ['property', 'src'] : ['src']) {
      const element = document.createElement(subject.tag);
      give(element, subject, way, 'Plain words');
      place.append(element);
      elements.push(until(() => element.ready).then(() => element));
    }
  }
  const faults = [];
  for (const element of await Promise.all(elements)) {
    await still(element);
    const observer = new MutationObserver(() => undefined);
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(element.shadowRoot, everything);
    observer.observe(element, everything);
    element.requestUpdate();
    await element.updateComplete;
    await frame();
    const changes = observer.takeRecords().map(({ type, target }) => `${type} of ${target.nodeName}`);
    observer.disconnect();
    if (!element.ready) faults.push(`<${element.localName}> shows nothing`);
    if (changes.length > 0) faults.push(`<${element.localName}> drawn again changes ${changes.join(', ')}`);
  }
  place.remove();
  return { cases: elements.length, faults: [...faults, ...globalThis.heard.splice(0)] };
}

/** Numbers from 0 to 1, the same on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, random) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0]);
}
