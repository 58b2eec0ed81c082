import { A_FEW, HOSTILE_STRINGS } from '../strings.mjs';
import { TABLES } from '../tables.mjs';
import { driverOf, pageWith, visit } from '../visit.mjs';

export const part = 'hostile tables by `src`';

export async function run({ browser, server }) {
  const { page, complaints, close } = await visit(browser, server.add(pageWith(driverOf('in-page-tables.mjs'))));
  await page.waitForFunction(() => globalThis.trust && customElements.get('chip-quote-card'));
  const result = { cases: 0, faults: [] };
  const add = ({ cases, faults }) => {
    result.cases += cases;
    result.faults.push(...faults);
  };
  add(await page.evaluate(() => globalThis.trust.tryFiles()));
  const names = Object.keys(TABLES);
  for (const [i, collection] of names.entries()) {
    // Each string in the words of one of the collections: all share the code that reads a table.
    const texts = HOSTILE_STRINGS.filter((_, n) => n % names.length === i);
    add(await page.evaluate(tryOne, { call: 'tryWords', collection, texts }));
    add(await page.evaluate(tryOne, { call: 'tryColumns', collection, texts: A_FEW }));
  }
  result.faults.push(...(await complaints()));
  await close();
  return result;
}

const tryOne = ({ call, collection, texts }) => globalThis.trust[call](collection, texts);
