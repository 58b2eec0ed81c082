/** Runs in a page with all tags: gives tables by `src`, and says what is wrong with what came of them. */
import { alwaysWrong, frame, isRefused, seen, settled, shortened } from './in-page.mjs';
import { FILES, rowWith, TABLES, tableOf } from './tables.mjs';

const AT_ONCE = 24;
const PLAIN = 'Plain words';

const allowed = new Map();
const inherited = Object.getOwnPropertyNames(Object.prototype).join();

/** Every column of a collection's table holds a text in turn; resolves to the number of cases and what was wrong. */
export async function tryColumns(collection, texts) {
  const plain = rowWith(collection, PLAIN);
  const rows = Object.keys(plain).flatMap((column) =>
    texts.map((text) => ({ text, what: `${collection}, ${column}`, row: { ...plain, [column]: text } })),
  );
  return tryRows(collection, rows);
}

/** The words of all columns at once say a text. */
export const tryWords = (collection, texts) =>
  tryRows(
    collection,
    texts.map((text) => ({ text, what: collection, row: rowWith(collection, text), isWhole: true })),
  );

async function tryRows(collection, rows) {
  const faults = [];
  if (!allowed.has(collection)) {
    const plain = rowWith(collection, PLAIN);
    // A source without an address is no link.
    const both = await Promise.all([plain, { ...plain, url: '' }].map((row) => shownOf(collection, tableOf(row))));
    allowed.set(collection, new Set(both.flatMap(({ parts }) => parts)));
  }
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const some = rows.slice(start, start + AT_ONCE);
    const results = await Promise.all(some.map(({ row }) => shownOf(collection, tableOf(row))));
    some.forEach(({ text, what, isWhole }, i) => {
      const found = alwaysWrong(results[i], text, allowed.get(collection));
      const { isReady, code, words } = results[i];
      if (!isReady && !['src-invalid', 'src-not-data', 'unknown-record'].includes(code))
        found.push(`not told (${code})`);
      // An indicator without a title is named by its country and scope.
      const mayBeEmpty = collection === 'indicators' && text.trim() === '';
      if (isWhole && !mayBeEmpty && isReady === isRefused(text))
        found.push(isReady ? 'not refused' : `not shown (${code})`);
      // A file is UTF-8, which has no half characters.
      if (isWhole && isReady && !words.includes(text.trim().toWellFormed())) found.push('the words are not as written');
      if (found.length > 0) faults.push(`${what}, ${shortened(text)}: ${found.join('; ')}`);
    });
  }
  return { cases: rows.length, faults: [...faults, ...pollution(), ...globalThis.heard.splice(0)] };
}

/** Files that are broken as a whole, on a timeline. */
export async function tryFiles() {
  const plain = await shownOf('events', tableOf(rowWith('events', PLAIN)));
  const faults = [];
  for (const [what, content, expected] of FILES) {
    const result = await shownOf('events', content);
    const found = alwaysWrong(result, typeof content === 'string' ? content : '', new Set(plain.parts));
    if (!result.isReady && !['src-invalid', 'src-not-data'].includes(result.code))
      found.push(`not told (${result.code})`);
    if (expected !== 'either' && result.isReady !== (expected === 'shown')) {
      found.push(result.isReady ? 'shown all the same' : `not shown (${result.detail})`);
    }
    if (found.length > 0) faults.push(`a table with ${what}: ${found.join('; ')}`);
  }
  return { cases: FILES.length, faults: [...faults, ...pollution(), ...globalThis.heard.splice(0)] };
}

async function shownOf(collection, content) {
  const { tag, ask = {} } = TABLES[collection];
  const element = document.createElement(tag);
  element.append('The article’s own words.');
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  for (const [name, value] of Object.entries({ ...ask, src: `${url}#own.csv` })) element.setAttribute(name, value);
  let detail = '';
  element.addEventListener('chip-data-error', (event) => (detail = event.detail));
  const said = settled(element);
  document.body.append(element);
  const code = await said;
  await frame();
  await frame();
  await element.updateComplete;
  const result = { ...seen(element), isReady: element.ready === true, code, detail: shortened(detail) };
  element.remove();
  URL.revokeObjectURL(url);
  return result;
}

/** What a table has left on every object of the page. */
function pollution() {
  const now = Object.getOwnPropertyNames(Object.prototype).join();
  return now === inherited && {}.polluted === undefined ? [] : [`every object has something of a table: ${now}`];
}
