import { ARTICLE, EACH, waitForAll } from '../articles.mjs';
import { pageWith, visit } from '../visit.mjs';

export const part = 'two copies, any order, moved about';

const ONE = '/embeds/chip-policy-elements.js';
/** The same files at another address are another module to a browser, with another copy of everything. */
const OTHER = '/other-embeds/chip-policy-elements.js';
const QUOTE = EACH['quote-card'];
const provided = (markup) => `<chip-policy-provider as-of="2026-06">${markup}</chip-policy-provider>`;

const CASES = {
  'the script twice': { body: ARTICLE, scripts: [ONE, ONE] },
  'two copies of the script': { body: ARTICLE, scripts: [ONE, OTHER] },
  'two copies, a provider from one around elements from the other': {
    body: provided(QUOTE),
    scripts: ['/embeds/policy-provider.js', '/other-embeds/quote-card.js'],
  },
  'the provider’s script last': {
    body: provided(QUOTE),
    scripts: ['/embeds/quote-card.js', '/embeds/policy-provider.js'],
  },
  'the elements made before any script': { body: ARTICLE, scripts: [], late: true },
  'inserted as text by the page': { act: insertAsText },
  'cloned, with and without a document of its own': { body: QUOTE, act: clone },
  'moved to another document and back': { body: QUOTE, act: moveToFrame },
  'in somebody’s open and closed shadow root': { act: inShadowRoots },
  'in a template, then stamped': { act: stamp },
  'attributes set in any order': { act: anyOrder },
};

export async function run({ browser, server }) {
  const faults = [];
  for (const [name, { body = '<main></main>', scripts = [ONE], act, late }] of Object.entries(CASES)) {
    const { page, complaints, close } = await visit(browser, server.add(pageWith(body, { scripts })));
    if (late) await page.evaluate((src) => import(src), ONE);
    if (act) {
      await page.waitForFunction(() => customElements.get('chip-quote-card'));
      faults.push(...(await page.evaluate(act)).map((fault) => `${name}: ${fault}`));
    }
    const shown = body.includes('chip-') || act === insertAsText ? await waitForAll(page) : [];
    faults.push(...[...shown, ...(await complaints())].map((fault) => `${name}: ${fault}`));
    await close();
  }
  const { faults: leaks, figures } = await addAndRemove(browser, server);
  return { cases: Object.keys(CASES).length + 1, faults: [...faults, ...leaks], figures };
}

async function insertAsText() {
  document.querySelector('main').innerHTML =
    '<chip-quote-card quote="q-lau-2025-05-14-generations"><p>Own.</p></chip-quote-card>'.repeat(3);
  return [];
}

async function clone() {
  const first = document.querySelector('chip-quote-card');
  while (first.ready !== true) await new Promise((resolve) => setTimeout(resolve, 20));
  const copies = [first.cloneNode(true), document.importNode(first, true), first.cloneNode(false)];
  document.body.append(...copies);
  new DOMParser().parseFromString(first.outerHTML, 'text/html').body.firstElementChild.cloneNode(true);
  return copies.some((copy) => copy.getAttribute('quote') === null) ? ['a clone lost its attributes'] : [];
}

async function moveToFrame() {
  const card = document.querySelector('chip-quote-card');
  const frame = document.body.appendChild(document.createElement('iframe'));
  for (let i = 0; i < 3; i += 1) {
    frame.contentDocument.body.append(card);
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(card);
  }
  frame.remove();
  return [];
}

async function inShadowRoots() {
  const cards = ['open', 'closed'].map((mode) => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode });
    const card = document.createElement('chip-quote-card');
    card.setAttribute('quote', 'q-lau-2025-05-14-generations');
    root.append(card);
    return card;
  });
  const end = performance.now() + 5000;
  while (performance.now() < end && !cards.every(({ ready }) => ready))
    await new Promise((done) => setTimeout(done, 20));
  return cards.every(({ ready }) => ready) ? [] : ['shows nothing there'];
}

async function stamp() {
  const template = document.createElement('template');
  template.content.append(document.createElement('chip-quote-card'));
  template.content.firstChild.setAttribute('quote', 'q-lau-2025-05-14-generations');
  const card = document.body.appendChild(template.content.cloneNode(true).firstChild);
  const end = performance.now() + 5000;
  while (performance.now() < end && !card.ready) await new Promise((done) => setTimeout(done, 20));
  return card.ready ? [] : ['shows nothing'];
}

async function anyOrder() {
  const attributes = Object.entries({
    quote: 'q-lau-2025-05-14-generations',
    'as-of': '2026-06',
    variant: 'pull',
    heading: 'A headline',
    'heading-level': '2',
    original: '',
    theme: 'dark',
    lang: 'fr',
  });
  const seen = new Set();
  for (let turn = 0; turn < attributes.length; turn += 1) {
    const order = [...attributes.slice(turn), ...attributes.slice(0, turn)];
    for (const list of [order, order.toReversed()]) {
      const card = document.body.appendChild(document.createElement('chip-quote-card'));
      for (const [name, value] of list) {
        card.setAttribute(name, value);
        if (turn % 2) await card.updateComplete;
      }
      while (!card.ready || !card.shadowRoot.textContent.includes('Données'))
        await new Promise((done) => setTimeout(done, 20));
      await card.updateComplete;
      seen.add(card.shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''));
      card.remove();
    }
  }
  return seen.size === 1 ? [] : [`${seen.size} different results`];
}

const ROUNDS = 500;

/** Adds and removes every element many times; what the browser counts before and after must be the same. */
async function addAndRemove(browser, server) {
  const { page, complaints, close } = await visit(browser, server.add(pageWith(`<main>${ARTICLE}</main>`)));
  const faults = await waitForAll(page);
  const session = await page.context().newCDPSession(page);
  const counters = async () => {
    for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners, heap: await page.evaluate(() => performance.memory.usedJSHeapSize) };
  };
  const rounds = (count) =>
    page.evaluate(async (many) => {
      const main = document.querySelector('main');
      const all = [...main.childNodes];
      for (let i = 0; i < many; i += 1) {
        main.replaceChildren();
        main.append(...all);
        if (i % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, count);
  await rounds(20);
  const before = await counters();
  await rounds(ROUNDS);
  const after = await counters();
  faults.push(...(await complaints()));
  await close();
  if (after.jsEventListeners > before.jsEventListeners)
    faults.push(`${after.jsEventListeners - before.jsEventListeners} listeners stay`);
  if (after.nodes > before.nodes * 1.02) faults.push(`${after.nodes - before.nodes} nodes stay`);
  if (after.heap > before.heap * 1.15) faults.push(`${after.heap - before.heap} bytes stay`);
  const change = `${ROUNDS} times in and out: nodes ${before.nodes} → ${after.nodes}, listeners ${before.jsEventListeners} → ${after.jsEventListeners}, heap ${mega(before.heap)} → ${mega(after.heap)} MB`;
  return { faults, figures: [change] };
}

const mega = (bytes) => (bytes / 1e6).toFixed(1);
