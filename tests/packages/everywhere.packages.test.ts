import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { folderOf, installExamples } from './examples.mjs';
import { run } from './registry.mjs';

/** What Custom Elements Everywhere asks of a framework, asked with our elements: no children and children, attributes, properties, rich data and events, at first and after a change. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  react: ['react.tsx'],
  solid: ['solid.tsx'],
  vue: ['vue.vue', 'vue.main.ts'],
  svelte: ['svelte.svelte', 'svelte.main.ts'],
  angular: ['angular.ts'],
};

let browser: Awaited<ReturnType<typeof startBrowser>>;
before(async () => {
  await installExamples();
  browser = await startBrowser();
});
after(() => browser.close());

for (const [name, files] of Object.entries(SOURCES)) {
  test(`${name} hands over attributes, properties, rich data and children, and hears events`, async () => {
    const visit = await browser.visit(await built(name, files));
    const { page, leave } = visit;
    await page.locator('output').getByText('chip-ready').waitFor();
    await page.locator('output').getByText('chip-data-error').waitFor();
    assert.deepEqual(await page.evaluate(stateOf), {
      lonely: '2025',
      variant: 'pull',
      compact: true,
      headingLevel: 4,
      record: 'first',
      children: ['first words'],
    });
    await page.getByText('change', { exact: true }).click();
    await page.locator('#more').waitFor({ state: 'attached' });
    assert.deepEqual(await page.evaluate(stateOf), {
      lonely: '2025',
      variant: 'line',
      compact: false,
      headingLevel: 2,
      record: 'second',
      children: ['second words', 'more'],
    });
    await leave();
  });
}

/** Runs in the page. */
function stateOf(): unknown {
  const card = document.querySelector('chip-quote-card')!;
  const known = globalThis as unknown as Record<'first' | 'second', unknown>;
  return {
    lonely: document.querySelector('chip-as-of-control')!.from,
    variant: card.variant,
    compact: card.compact,
    headingLevel: card.headingLevel,
    record: (['first', 'second'] as const).find((key) => known[key] === card.record),
    children: [...card.children].map(({ textContent }) => textContent),
  };
}

async function built(name: string, files: readonly string[]): Promise<string> {
  const folder = folderOf(name);
  for (const file of [...files, 'records.ts']) cpSync(`tests/packages/everywhere/${file}`, `${folder}/src/${file}`);
  const entry = files.at(-1)!;
  if (name === 'angular') {
    await run(`npm run build -- --browser src/${entry}`, folder);
  } else {
    const page = readFileSync(`${folder}/index.html`, 'utf8').replace(/src\/main\.tsx?/, `src/${entry}`);
    writeFileSync(`${folder}/index.html`, page.replace('<main id="article"></main>', ''));
    await run('npm run build', folder);
  }
  return path.join(folder, 'dist');
}
