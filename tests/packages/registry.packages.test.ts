import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { pack, PACKAGES } from '../../scripts/pack.mjs';
import { allReady, startBrowser } from './browser.mjs';
import { run, startRegistry } from './registry.mjs';

type Name = keyof typeof PACKAGES;
const NAMES = Object.keys(PACKAGES) as Name[];

const QUOTE = 'q-lau-2025-05-14-generations';
const rooms = mkdtempSync(path.join(tmpdir(), 'chip-policy-'));

let registry: Awaited<ReturnType<typeof startRegistry>>;
let browser: Awaited<ReturnType<typeof startBrowser>>;
/** A project that asked for chip-policy-elements and nothing else. */
let project: string;

before(async () => {
  [registry, browser] = await Promise.all([startRegistry(), startBrowser()]);
  // Ours first: the other one depends on it.
  for (const name of NAMES) await registry.npm(`publish ${pack(name).file}`);
  project = await installed('elements', 'chip-policy-elements');
});

after(async () => {
  registry.close();
  await browser.close();
  rmSync(rooms, { recursive: true, force: true });
});

describe('from a registry into an empty project', () => {
  test('what arrives is what was packed', async () => {
    for (const name of NAMES) {
      const integrity = (await registry.npm(`view ${name} dist.integrity`)).trim();
      const hash = createHash('sha512')
        .update(readFileSync(pack(name).file))
        .digest('base64');
      assert.equal(integrity, `sha512-${hash}`);
    }
  });

  test('chip-policy-elements brings Lit, the data and little else', () => {
    assert.deepEqual(packagesIn(project), [
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      '@vanillaes/csv',
      'chip-policy-data',
      'chip-policy-elements',
      'd3-array',
      'internmap',
      'lit',
      'lit-element',
      'lit-html',
      'valibot',
    ]);
  });

  test('chip-policy-data answers with the working, in Node alone', async () => {
    const folder = await installed('data', 'chip-policy-data');
    assert.deepEqual(packagesIn(folder), ['@vanillaes/csv', 'chip-policy-data', 'valibot']);
    const output = await node(
      folder,
      `import { classify } from 'chip-policy-data/classify';
       import { chips } from 'chip-policy-data/chips';
       import { rules } from 'chip-policy-data/rules';
       const h20 = chips.find(({ id }) => id === 'nvidia-h20');
       for (const date of ['2025-04-08', '2025-04-09']) console.log(classify(h20, { date, destination: 'china', rules }).outcome);`,
    );
    assert.equal(output, 'not-controlled\nlicence-required\n');
  });

  test('the command line runs as npx runs it', async () => {
    const snippet = await run(
      `npx --no-install chip-policy-elements snippet quote-card --id ${QUOTE} --lang fr --form text`,
      project,
    );
    assert.match(snippet, /Martin Lau/);
  });

  test('static HTML asks for @lit-labs/ssr and then holds the card', async () => {
    const program = `import { renderStatic } from 'chip-policy-elements/static';
      console.log(await renderStatic('quote-card', { quote: '${QUOTE}' }, { language: 'en' }));`;
    await assert.rejects(node(project, program), /Cannot find package '@lit-labs\/ssr'/);
    const folder = await installed('static', 'chip-policy-elements @lit-labs/ssr');
    assert.match(await node(folder, program), /for a few more generations/);
  });
});

describe('types, as a strict project without skipLibCheck reads them', () => {
  for (const resolution of [
    { module: 'NodeNext', moduleResolution: 'NodeNext' },
    { module: 'ESNext', moduleResolution: 'Bundler' },
  ]) {
    test(`${resolution.moduleResolution}: every entry compiles, and an element found by its tag has its properties`, async () => {
      const { exports } = readJson(`${project}/node_modules/chip-policy-elements/package.json`) as {
        exports: Record<string, unknown>;
      };
      // Static HTML and the types for templates need what this project has not.
      const entries = Object.keys(exports).filter(
        (entry) => !/\.json$|^\.\/(static|react|solid|svelte|vue)$/.test(entry),
      );
      const imports = entries.map((entry) => `import 'chip-policy-elements${entry.slice(1)}';`).join('\n');
      const compilerOptions = {
        ...resolution,
        target: 'ES2022',
        strict: true,
        noEmit: true,
        types: [],
        skipLibCheck: false,
      };
      writeFileSync(`${project}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['use.mts'] }));
      writeFileSync(
        `${project}/use.mts`,
        `${imports}
import type { QuoteCardElement } from 'chip-policy-elements/quote-card';
import { quotes } from 'chip-policy-data/quotes';
const card = document.createElement('chip-quote-card');
card.variant = 'pull';
card.record = quotes[0];
card.asOf = '2025-05-15';
export const same: QuoteCardElement = card;
// @ts-expect-error there is no such look
card.variant = 'poster';
document.querySelector('chip-ban-timeline')?.addEventListener('chip-event-select', (event) => {
  const id: string | undefined = event.id;
  return id;
});
`,
      );
      await run(`"${process.execPath}" "${path.resolve('node_modules/typescript/bin/tsc')}" -p .`, project);
    });
  }
});

describe('side effects, as bundlers believe them', () => {
  test('a class that nobody uses costs nothing', async () => {
    assert.equal(await bundle(`import { QuoteCardElement } from 'chip-policy-elements';`), '');
    assert.equal(await bundle(`import { classify } from 'chip-policy-data';`), '');
  });

  test('one class brings no other element', async () => {
    const code = await bundle(`export { QuoteCardElement } from 'chip-policy-elements';`);
    assert.match(code, /QuoteCardElement/);
    assert.doesNotMatch(code, /BanTimelineElement|ControlChartElement/);
  });

  test('an import for its effect stays', async () => {
    const code = await bundle(`import 'chip-policy-elements/define';`);
    for (const tag of readdirSync('src/elements').filter((name) => !name.includes('.'))) {
      assert.ok(code.includes(`chip-${tag}`), tag);
    }
  });
});

describe('in a browser', () => {
  test('the modules, put together by a bundler, show the card and ask nobody', async () => {
    const folder = path.join(rooms, 'bundled');
    mkdirSync(folder);
    writeFileSync(`${folder}/index.html`, pageWith('/card.js'));
    writeFileSync(`${folder}/card.js`, await bundle(`import 'chip-policy-elements/quote-card/define';`));
    await expectCard(folder);
  });

  test('the script to paste shows it straight out of the package, with the hash of the release', async () => {
    const embeds = `${project}/node_modules/chip-policy-elements/dist/embeds`;
    const { files } = readJson(`${embeds}/release.json`) as { files: Record<string, string> };
    const hash = createHash('sha384')
      .update(readFileSync(`${embeds}/quote-card.js`))
      .digest('base64');
    assert.equal(files['quote-card.js'], `sha384-${hash}`);
    writeFileSync(`${project}/index.html`, pageWith('/node_modules/chip-policy-elements/dist/embeds/quote-card.js'));
    await expectCard(project);
  });
});

const pageWith = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<link rel="icon" href="data:,"><script type="module" src="${script}"></script>
<chip-quote-card quote="${QUOTE}"><blockquote>The article’s own words.</blockquote></chip-quote-card>`;

async function expectCard(folder: string): Promise<void> {
  const { page, printed, outside, leave } = await browser.visit(folder);
  await allReady(page);
  assert.match(await page.locator('chip-quote-card [part=words]').innerText(), /for a few more generations/);
  assert.deepEqual(outside, []);
  assert.deepEqual(printed, []);
  await leave();
}

async function installed(name: string, packages: string): Promise<string> {
  const folder = path.join(rooms, name);
  mkdirSync(folder);
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, type: 'module' }));
  await registry.npm(`install ${packages}`, folder);
  return folder;
}

function packagesIn(folder: string): string[] {
  const { packages } = readJson(`${folder}/node_modules/.package-lock.json`) as { packages: Record<string, unknown> };
  return Object.keys(packages)
    .map((place) => place.replace(/^.*node_modules\//, ''))
    .sort();
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

function node(folder: string, program: string): Promise<string> {
  writeFileSync(`${folder}/program.mjs`, program);
  return run(`"${process.execPath}" program.mjs`, folder);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
