import manifest from '../../../custom-elements.json' with { type: 'json' };
import { A_FEW, HOSTILE_STRINGS } from '../strings.mjs';
import { driverOf, pageWith, visit } from '../visit.mjs';

export const part = 'hostile attributes, in any order';

/** What an author names is asked for: only these may lead to another host, and only to the one that was named. */
const ADDRESSES = ['src', 'records', 'corrections'];
/** Of all hostile strings each attribute gets a few, each another few, so that every string is tried. */
const SHARE = 6;
const SEED = 2025;

export async function run({ browser, server }) {
  const inWords = await tryAll({ browser, server, wants: (name) => !ADDRESSES.includes(name) });
  const inAddresses = await tryAll({ browser, server, wants: (name) => ADDRESSES.includes(name) });
  const orders = await tryOrders({ browser, server });
  const named = new Set([...inAddresses.texts].flatMap((text) => hostIn(text, server.origin)));
  const unasked = inAddresses.complaints.filter((line) => !isTo(named, line));
  const { cases, shown } = {
    cases: inWords.cases + inAddresses.cases,
    shown: inWords.shown + inAddresses.shown,
  };
  return {
    cases: cases + orders.cases,
    faults: [...inWords.faults, ...inWords.complaints, ...inAddresses.faults, ...unasked, ...orders.faults],
    figures: [
      `${cases} values: ${shown} shown, ${cases - shown} left the article’s own text`,
      `${orders.cases} times the same attributes in another order, or drawn again`,
    ],
  };
}

async function open({ browser, server }) {
  const visited = await visit(browser, server.add(pageWith(driverOf('in-page-attributes.mjs'))));
  await visited.page.waitForFunction(() => globalThis.trust && customElements.get('chip-quote-card'));
  return visited;
}

/** Every attribute that an element declares, on each of its bases. */
async function tryAll({ browser, server, wants }) {
  const { page, complaints, close } = await open({ browser, server });
  const bases = await page.evaluate(() => globalThis.trust.BASES.map((markup) => globalThis.trust.namesOf(markup)));
  const result = { cases: 0, shown: 0, faults: forgottenBy(bases.flat()), texts: new Set() };
  let turn = 0;
  for (const [base, names] of bases.entries()) {
    // An element that comes a second time, with an author's own numbers, was tried with what all elements have.
    const isSecond = bases.findIndex((other) => String(other) === String(names)) < base;
    const shared = (name) => isSecond && bases.slice(0, base).every((others) => others.includes(name));
    for (const name of names.filter((one) => wants(one) && !shared(one))) {
      const some = Array.from({ length: SHARE }, (_, i) => HOSTILE_STRINGS[(turn + i) % HOSTILE_STRINGS.length]);
      turn += SHARE;
      const texts = [...A_FEW, ...some];
      const { shown, faults } = await page.evaluate(
        (asked) => globalThis.trust.tryAttribute(asked.base, asked.name, asked.texts),
        { base, name, texts },
      );
      result.cases += texts.length;
      result.shown += shown;
      result.faults.push(...faults);
      texts.forEach((text) => result.texts.add(text));
    }
  }
  result.complaints = await complaints();
  await close();
  return result;
}

async function tryOrders({ browser, server }) {
  const { page, complaints, close } = await open({ browser, server });
  const count = await page.evaluate(() => globalThis.trust.BASES.length);
  const { cases, faults } = await page.evaluate(() => globalThis.trust.tryAgain());
  const result = { cases, faults };
  for (let base = 0; base < count; base += 1) {
    const ordered = await page.evaluate((asked) => globalThis.trust.tryOrders(asked.base, asked.texts, asked.seed), {
      base,
      texts: A_FEW,
      seed: SEED + base,
    });
    result.cases += ordered.cases;
    result.faults.push(...ordered.faults);
  }
  result.faults.push(...(await complaints()));
  await close();
  return result;
}

/** Attributes that the manifest knows and no element here reads: a new element has no base yet. */
function forgottenBy(names) {
  const declared = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ attributes = [] }) => attributes),
  );
  const forgotten = declared.filter(({ name }) => !names.includes(name));
  return forgotten.map(({ name }) => `the attribute ${name} of the manifest is tried on no element`);
}

function hostIn(text, base) {
  try {
    return [new URL(text, base).host];
  } catch {
    return [];
  }
}

function isTo(hosts, complaint) {
  const [, address] = /^asked for (.*)$/s.exec(complaint) ?? [];
  return address !== undefined && hosts.has(new URL(address).host);
}
