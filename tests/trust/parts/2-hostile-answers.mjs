import { answers, GOOD_ANSWERS } from '../hostile-answers.mjs';
import { startServer } from '../server.mjs';
import { DRIVER, pageWith, visit } from '../visit.mjs';

export const part = 'hostile answers to an author’s `src`';

/** What a browser itself prints of a file that it cannot have; no script can keep it from that. */
const BROWSERS_OWN = /^error: a file could not be loaded$/;

const TAGS = ['chip-quote-card', 'chip-ban-timeline'];
const ADDRESSES = [
  'javascript:pwned()',
  'data:application/json,{"events":[]}',
  'about:blank',
  'http://',
  'http://[::1',
  'ftp://hostile.example/x.json',
  'view-source:http://hostile.example/',
  'chrome://version',
  '\u0000',
  '//',
  '',
];

export async function run({ browser, server }) {
  const elsewhere = await startServer();
  const { page, complaints, close } = await visit(browser, server.add(pageWith(DRIVER)));
  await page.waitForFunction(() => globalThis.trust && customElements.get('chip-quote-card'));
  const faults = [];
  let cases = 0;
  const given = [
    ...Object.keys(answers).map((name) => ({ src: `/hostile/${name}`, isGood: GOOD_ANSWERS.includes(name) })),
    ...ADDRESSES.map((src) => ({ src, isGood: false })),
    // Another origin that allows nobody to read its answers.
    { src: `${elsewhere.origin}/hostile/good.json`, isGood: false },
  ];
  for (const tag of TAGS) {
    for (const one of given) {
      cases += 1;
      const fault = await page.evaluate(tryAddress, { tag, ...one });
      if (fault) faults.push(`${tag} src=${one.src}: ${fault}`);
    }
  }
  faults.push(...(await complaints()).filter((line) => !BROWSERS_OWN.test(line)));
  const polluted = await page.evaluate(() => 'polluted' in {});
  if (polluted) faults.push('every object of the page has a new property');
  await close();
  await elsewhere.close();
  return { cases, faults };
}

/** In the page: what is wrong with how an element takes an address, or nothing. */
async function tryAddress({ tag, src, isGood }) {
  const element = document.createElement(tag);
  element.append('The article’s own words.');
  element.setAttribute('src', src);
  if (tag === 'chip-quote-card') element.setAttribute('quote', 'mine');
  const said = globalThis.trust.settled(element);
  document.body.append(element);
  const code = await said;
  const { hasArticle, words } = globalThis.trust.seen(element);
  const isReady = element.ready === true;
  element.remove();
  if (isGood) return isReady ? '' : `good data is not shown (${code})`;
  // Bytes that are no UTF-8 become replacement characters, which are text; columns that are not ours are left alone.
  if (/latin1\.json$|\.csv$/.test(src) && tag === 'chip-ban-timeline') return isReady ? '' : `not shown (${code})`;
  if (isReady) return `shows “${words.replace(/\s+/g, ' ').slice(0, 200)}”`;
  if (!/^src-|^unknown-record$/.test(code)) return `says “${code}”`;
  return hasArticle ? '' : 'the article’s text is gone';
}
