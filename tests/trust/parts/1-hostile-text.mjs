import { SUBJECTS } from '../records.mjs';
import { HOSTILE_STRINGS } from '../strings.mjs';
import { DRIVER, pageWith, visit } from '../visit.mjs';

export const part = 'hostile text in every field of every record';

export async function run({ browser, server }) {
  const { page, complaints, close } = await visit(browser, server.add(pageWith(DRIVER)));
  await page.waitForFunction(() => globalThis.trust && customElements.get('chip-quote-card'));
  const faults = [];
  let cases = 0;
  for (const [index, { property }] of SUBJECTS.entries()) {
    for (const way of property ? ['property', 'src'] : ['src']) {
      faults.push(...(await page.evaluate(tryAll, { index, way, texts: HOSTILE_STRINGS })));
      cases += HOSTILE_STRINGS.length;
    }
  }
  faults.push(...(await complaints()));
  await close();
  return { cases, faults };
}

const tryAll = ({ index, way, texts }) => globalThis.trust.tryTexts(index, way, texts);
