import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { listFiles } from '../../scripts/files.mjs';
import { allReady, startBrowser } from './browser.mjs';
import { EXAMPLES, folderOf, installExamples } from './examples.mjs';
import { run } from './registry.mjs';

const PICTURES = '.cache/pictures-of-examples';
/** No framework shall tell its maker that our tests run. */
const quiet = 'NEXT_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1 NG_CLI_ANALYTICS=false';

/** Where the words are in the HTML that the host sends, before any script. */
const rendered = ['astro', 'eleventy', 'next'];

let browser: Awaited<ReturnType<typeof startBrowser>>;
for (const pair of quiet.split(' ')) {
  const [name = '', value] = pair.split('=');
  process.env[name] = value;
}

before(async () => {
  await installExamples();
  browser = await startBrowser();
  mkdirSync(PICTURES, { recursive: true });
});
after(() => browser.close());

type Visit = Awaited<ReturnType<typeof browser.visit>>;

for (const name of EXAMPLES) {
  describe(`the example for ${name}`, () => {
    if (name !== 'plain') {
      test('builds, with the types of its templates', async () => {
        await run('npm run build', folderOf(name));
      });
    }

    test('shows the article, prints nothing and asks nobody', async () => {
      await visiting(name, {}, async ({ page, printed, outside }) => {
        await allReady(page);
        assert.match(
          await page.locator('chip-export-status [part=sentence]').innerText(),
          /^H20: licence required since/,
        );
        assert.match(await page.locator('chip-quote-card [part=words]').innerText(), /for a few more generations/);
        assert.ok((await page.locator('chip-ban-timeline [part=entry]').count()) > 2);
        await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
        assert.deepEqual(printed, []);
        assert.deepEqual(outside, []);
      });
    });

    test('answers the event of the timeline', async () => {
      await visiting(name, {}, async ({ page }) => {
        await allReady(page);
        await page.locator('chip-ban-timeline summary').first().click();
        await page.getByText(/^Opened: [\w-]+-2025/).waitFor();
      });
    });

    if (rendered.includes(name)) {
      test('is whole without any script', async () => {
        await visiting(name, { javaScriptEnabled: false }, async ({ page }) => {
          assert.match(await page.locator('chip-quote-card [part=words]').innerText(), /for a few more generations/);
          assert.match(
            await page.locator('chip-export-status [part=sentence]').innerText(),
            /^H20: licence required since/,
          );
        });
      });
    }
  });
}

async function visiting(name: string, options: object, look: (visit: Visit) => Promise<void>): Promise<void> {
  const host = name === 'next' ? await startNext() : undefined;
  const visit = host ? await browser.open(host.origin, '/', options) : await browser.visit(hosted(name), '/', options);
  try {
    await look(visit);
  } finally {
    await visit.leave();
    host?.close();
  }
}

/** What a host serves: what was built, or the folder itself. The plain one takes its script from the installed package. */
function hosted(name: string): string {
  return name === 'plain' ? folderOf(name) : path.join(folderOf(name), 'dist');
}

async function startNext(): Promise<{ origin: string; close: () => void }> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
  const program = path.join(folderOf('.'), 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [program, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folderOf('next'),
    stdio: 'ignore',
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`next start ended with ${server.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { origin, close: () => void server.kill() };
}

test('each example says in its own words how a stranger starts it, with scripts that it has', () => {
  for (const name of EXAMPLES) {
    const read = (file: string) => readFileSync(`examples/${name}/${file}`, 'utf8');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const [, first = '', second = ''] = /^```sh\n(.+)\n(.+)\n```/m.exec(read('README.md')) ?? [];
    assert.equal(first, 'npm install', name);
    const [, script = ''] = /^npm (?:run )?(\w+)/.exec(second) ?? [];
    assert.ok(scripts[script], `${name}: ${second}`);
  }
});

test('each example looks the same, although each has its own style sheet to be copied with it', () => {
  const sheets = listFiles('examples').filter((file) => path.basename(file) === 'article.css');
  assert.equal(sheets.length, EXAMPLES.length);
  assert.equal(new Set(sheets.map((file) => readFileSync(file, 'utf8'))).size, 1);
});
