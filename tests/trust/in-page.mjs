/** Runs in a page with all tags: shows hostile data one case at a time and says what is wrong with what came of it. */
import { FILES, SUBJECTS } from './records.mjs';

const ARTICLE = 'The article’s own words.';
const PLAIN = 'Plain words';
const PATIENCE = 5000;
/** What a program prints when it has lost a value. */
const LOST = ['undefined', 'NaN', '[object', 'Infinity', 'function', 'Symbol('];
const ADDRESSES = ['href', 'src', 'cite', 'action', 'formaction', 'data', 'poster', 'xlink:href'];

/** The tags and attributes that our templates write for harmless words, by element and way. */
const known = new Map();

/** Elements on the page at once: the pictures among them need two frames, which they then share. */
const AT_ONCE = 24;

/** Shows each text in every field of a record; resolves to what was wrong, so that little travels. */
export async function tryTexts(index, way, texts) {
  const subject = SUBJECTS[index];
  const key = `${index} ${way}`;
  if (!known.has(key)) {
    const [plain] = await drawn(subject, way, [PLAIN]);
    known.set(key, new Set(plain.parts));
  }
  const faults = [];
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const some = texts.slice(start, start + AT_ONCE);
    const results = await drawn(subject, way, some);
    faults.push(...globalThis.heard.splice(0).map((line) => `${subject.tag} by ${way}: ${line}`));
    some.forEach((text, i) => {
      const found = faultsOf(results[i], { text, subject, allowed: known.get(key) });
      if (found.length > 0) faults.push(`${subject.tag} by ${way}, ${shortened(text)}: ${found.join('; ')}`);
    });
  }
  return faults;
}

export const shortened = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

async function drawn(subject, way, texts) {
  const place = document.body.appendChild(document.createElement('main'));
  const results = await Promise.all(texts.map((text) => drawnOne(place, subject, way, text)));
  place.remove();
  return results;
}

async function drawnOne(place, subject, way, text) {
  const element = document.createElement(subject.tag);
  element.append(ARTICLE);
  const release = give(element, subject, way, text);
  const said = settled(element);
  place.append(element);
  const code = await said;
  await frame();
  await frame();
  await element.updateComplete;
  const looks = [seen(element)];
  for (const label of element.ready ? ['Data', 'Cite'] : []) {
    if (await openPanel(element, label)) looks.push(seen(element));
  }
  release();
  return {
    code,
    isReady: element.ready === true,
    hasArticle: looks[0].hasArticle,
    parts: looks.flatMap(({ parts }) => parts),
    addresses: looks.flatMap(({ addresses }) => addresses),
    words: looks.map(({ words }) => words).join('\n'),
  };
}

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Gives an element a file of its own in which every free text says the same; the answer takes it away again. */
export function give(element, { collection, property }, way, text) {
  const file = FILES[collection](text);
  if (way === 'property') {
    element[property] = property === 'record' ? file[collection][0] : file[collection];
    return () => undefined;
  }
  const url = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
  element.setAttribute('src', url);
  return () => URL.revokeObjectURL(url);
}

/** Waits until an element shows something or says why not; resolves to the code of what is wrong. */
export async function settled(element) {
  const said = new Promise((resolve) => {
    element.addEventListener('chip-ready', () => resolve(''), { once: true });
    element.addEventListener('chip-data-error', ({ code }) => resolve(code), { once: true });
    setTimeout(() => resolve('silent'), PATIENCE);
  });
  const code = await said;
  await element.updateComplete;
  return code;
}

/** Whether there is such a panel; it then stands open. */
async function openPanel(element, label) {
  const button = [...element.shadowRoot.querySelectorAll('[part=actions] button')].find(
    ({ textContent }) => textContent.trim() === label,
  );
  button?.click();
  if (button) await until(() => element.shadowRoot.querySelector(`[part=${label.toLowerCase()}]`));
  await element.updateComplete;
  return button !== undefined;
}

/** Waits until something holds, or for as long as patience lasts. */
export async function until(holds, patience = PATIENCE) {
  const end = performance.now() + patience;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve));
}

/** What the element shows: its words, every tag with its attributes, and the addresses that it leads to. */
export function seen(element) {
  const nodes = [...element.shadowRoot.querySelectorAll('*')];
  const parts = new Set();
  const addresses = [];
  for (const node of nodes) {
    parts.add(node.localName);
    for (const { name, value } of node.attributes) {
      parts.add(`${node.localName} ${name}`);
      if (ADDRESSES.includes(name)) addresses.push(value);
    }
  }
  const slot = element.shadowRoot.querySelector('slot:not([name])');
  const hasArticle = slot !== null && element.offsetHeight > 0;
  return { parts: [...parts], addresses, words: element.shadowRoot.textContent, hasArticle };
}

function faultsOf({ code, ...seenOf }, { text, subject, allowed }) {
  const { isReady, words } = seenOf;
  const faults = [];
  const mustRefuse = isRefused(text) || isForbiddenName(text, subject);
  if (mustRefuse && code !== 'src-invalid') faults.push(`not refused (${code})`);
  if (!mustRefuse && !isReady) faults.push(`not shown (${code})`);
  if (isReady && subject.collection !== 'rules' && !words.includes(text)) faults.push('the words are not as written');
  return [...faults, ...alwaysWrong(seenOf, text, allowed)];
}

/** What nothing may come of, whatever was given and whether it is shown or refused. `known` words are no fault. */
export function alwaysWrong({ isReady, hasArticle, parts, addresses, words }, text, allowed, known = text) {
  const faults = [];
  if (!isReady && !hasArticle) faults.push('the article’s text is gone');
  const strange = new Set(parts.filter((part) => isReady && !allowed.has(part)));
  if (strange.size > 0) faults.push(`not of our templates: ${[...strange].join(', ')}`);
  const wrong = addresses.filter((address) => !/^(?:https?:|mailto:|#)/.test(address));
  if (wrong.length > 0) faults.push(`leads to ${wrong.join(', ')}`);
  for (const word of LOST)
    if (![text, known].some((one) => one.includes(word)) && words.includes(word)) faults.push(`shows ${word}`);
  return faults;
}

/** Text that no field takes: there is nothing to see in it, or it would turn what stands beside it. */
export const isRefused = (text) => text.trim() === '' || turnsWhatFollows(text);

/** An invisible character that would turn the date and the source beside the text as well. */
function turnsWhatFollows(text) {
  const count = (signs) => text.match(signs)?.length ?? 0;
  return (
    /[\u202d\u202e]/.test(text) ||
    count(/[\u202a\u202b]/g) !== count(/\u202c/g) ||
    count(/[\u2066-\u2068]/g) !== count(/\u2069/g)
  );
}

const isForbiddenName = (text, { collection }) =>
  collection === 'events' && ['__proto__', 'constructor', 'prototype'].includes(text);
