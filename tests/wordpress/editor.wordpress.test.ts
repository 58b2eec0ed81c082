import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { boot } from './wordpress.mjs';

/** The author may not write any HTML. Nobody signs in: the test is about the editor. */
const SIGNED_IN = `<?php
add_filter('determine_current_user', fn() => (get_user_by('login', 'anna') ?: (object) ['ID' => 0])->ID, 100);
function auth_redirect() {}`;

const CHILDREN =
  '<blockquote cite="https://example.org/a"><p>« Nous avons assez de puces. »</p></blockquote><p><strong>Martin Lau</strong>, 14 mai 2025</p><p>Source : <a href="https://example.org/a">The Register</a></p>';

const SCRIPT = '<script type="module" src="https://example.org/quote-card.js"></script>';

interface Block {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly innerBlocks: readonly Block[];
  readonly isValid: boolean;
}

/** What the editor's own scripts offer in its page. */
interface Editor {
  readonly blocks: {
    createBlock: (name: string, attributes: object, inner?: readonly Block[]) => Block;
    pasteHandler: (paste: { HTML: string; mode?: string }) => Block[];
    serialize: (blocks: readonly Block[]) => string;
    parse: (content: string) => Block[];
  };
  readonly data: {
    select: (store: string) => Record<string, (...values: unknown[]) => unknown>;
    dispatch: (store: string) => Record<string, (...values: unknown[]) => Promise<unknown>>;
  };
}
declare const wp: Editor;

describe('the block in the editor of WordPress 6.5.5', () => {
  let site: Awaited<ReturnType<typeof boot>>;
  let browser: Browser;
  let page: Page;
  let published = '';
  const problems: string[] = [];

  before(async () => {
    site = await boot('6.5.5');
    site.write('mu-plugins/signed-in.php', SIGNED_IN);
    const script = readFileSync('dist/embeds/stockpile-gauge.js', 'utf8');
    site.write('plugins/chip-policy-elements/embeds/stockpile-gauge.js', script);
    await site.php(`(new WP_User(wp_create_user('anna', 'secret', 'anna@newsroom.test')))->set_role('author');
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      return activate_plugin('chip-policy-elements/chip-policy-elements.php');`);
    const { executablePath, args, env } = await findBrowser();
    browser = await chromium.launch({ executablePath, args, env });
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /chip|embed\.js/.test(message.text() + message.location().url)) {
        problems.push(message.text());
      }
    });
    await page.route('**', serve);
    await page.goto('http://newsroom.test/wp-admin/post-new.php');
    await page.waitForFunction(
      () => typeof wp === 'object' && wp.data?.select('core/editor')?.['getCurrentPostId']?.(),
    );
    await page.evaluate(() => wp.data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false));
  });

  async function serve(route: Route): Promise<void> {
    const request = route.request();
    if (!request.url().startsWith('http://newsroom.test/')) return route.abort();
    const body = request.postDataBuffer() ?? undefined;
    const answer = await site.answer({
      url: request.url(),
      method: request.method(),
      headers: request.headers(),
      body,
    });
    return route.fulfill(answer);
  }

  after(() => browser?.close());

  test('it is offered, and stands in the article with what readers see without JavaScript', async () => {
    await page.evaluate(() => {
      const words = wp.blocks.createBlock('core/paragraph', { content: 'About <strong>300,000</strong> chips.' });
      const block = wp.blocks.createBlock('chip-policy/embed', { element: 'stockpile-gauge' }, [words]);
      return wp.data.dispatch('core/block-editor')['insertBlocks']?.([block]);
    });
    // The editor draws the article in a frame, or in the page when one block is older than that.
    const frame = page.locator('iframe[name="editor-canvas"]');
    const canvas = (await frame.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
    const shown = canvas.locator('[data-type="chip-policy/embed"]');
    await shown.first().waitFor();
    assert.match(await shown.first().innerText(), /About 300,000 chips\./);
  });

  test('its choices are at the side', async () => {
    await page.evaluate(async () => {
      const [id] = wp.data.select('core/block-editor')['getBlockOrder']?.() as string[];
      await wp.data.dispatch('core/block-editor')['selectBlock']?.(id);
      await wp.data.dispatch('core/edit-post')['openGeneralSidebar']?.('edit-post/block');
    });
    assert.equal(await page.getByLabel('Element', { exact: true }).inputValue(), 'stockpile-gauge');
    await page.getByLabel('Record', { exact: true }).fill('h20-orders-2025-q1');
    await page.getByLabel('Language', { exact: true }).fill('fr');
    await page.getByLabel('As of', { exact: true }).fill('2025-06-01');
    await page.getByLabel('Theme', { exact: true }).selectOption('dark');
    const chosen = await page.evaluate(
      () => (wp.data.select('core/block-editor')['getBlocks']?.() as Block[])[0]?.attributes,
    );
    assert.deepEqual(chosen, {
      element: 'stockpile-gauge',
      record: 'h20-orders-2025-q1',
      language: 'fr',
      date: '2025-06-01',
      theme: 'dark',
    });
  });

  test('the author publishes it, and the page has the tag, its text and its script', async () => {
    published = await page.evaluate(async () => {
      const editor = wp.data.dispatch('core/editor');
      await editor['editPost']?.({ title: 'Chips', status: 'publish' });
      await editor['savePost']?.();
      return wp.data.select('core/editor')['getPermalink']?.() as string;
    });
    const html = await site.page(published);
    assert.match(
      html,
      /<chip-stockpile-gauge figure="h20-orders-2025-q1" lang="fr" as-of="2025-06-01" theme="dark">\s*<p>About <strong>300,000<\/strong> chips\.<\/p>\s*<\/chip-stockpile-gauge>/,
    );
    assert.equal(html.match(/<script[^>]*stockpile-gauge\.js[^>]*integrity="sha384-/g)?.length, 1);
  });

  test('a reader of that page sees the element, from this site alone', async () => {
    const reader = await browser.newPage();
    const asked: string[] = [];
    await reader.route('**', (route) => {
      if (!route.request().url().startsWith('http://newsroom.test/')) asked.push(route.request().url());
      return serve(route);
    });
    await reader.goto(published);
    const gauge = reader.locator('chip-stockpile-gauge');
    // In French, as the author chose, and not in the article's own words.
    await gauge.getByText('Déclaré le 2 avril 2025').waitFor({ timeout: 10_000 });
    assert.deepEqual(
      asked.filter((url) => !url.includes('gravatar')),
      [],
    );
    await reader.close();
  });

  test('what was saved is valid when it is opened again', async () => {
    const blocks = await page.evaluate(() => {
      const content = wp.data.select('core/editor')['getEditedPostContent']?.() as string;
      return wp.blocks.parse(content).map(({ name, isValid }) => ({ name, isValid }));
    });
    assert.deepEqual(blocks, [{ name: 'chip-policy/embed', isValid: true }]);
  });

  const paste = (html: string) =>
    page.evaluate(
      (HTML) =>
        wp.blocks.pasteHandler({ HTML, mode: 'BLOCKS' }).map(({ name, attributes, innerBlocks }) => ({
          name,
          attributes,
          inner: wp.blocks.serialize(innerBlocks).replace(/<!--[^]*?-->|\n/g, ''),
        })),
      html,
    );

  for (const [form, open, close] of [
    ['div', '<div data-chip="quote-card" data-quote="q-one" data-lang="fr">', '</div>'],
    ['tag', '<chip-quote-card quote="q-one" lang="fr">', '</chip-quote-card>'],
  ] as const) {
    test(`a ${form} that is pasted becomes the block, with its text`, async () => {
      const [block, ...rest] = await paste(`${open}${CHILDREN}${close}${SCRIPT}`);
      assert.deepEqual(rest, []);
      assert.equal(block?.name, 'chip-policy/embed');
      assert.deepEqual(block.attributes, {
        element: 'quote-card',
        record: 'q-one',
        language: 'fr',
        date: '',
        theme: '',
      });
      for (const part of [
        '« Nous avons assez de puces. »',
        '<strong>Martin Lau</strong>',
        'href="https://example.org/a"',
      ]) {
        assert.ok(block.inner.includes(part), block.inner);
      }
    });
  }

  test('a pinned tag that is pasted stays as it is, without its script', async () => {
    const pinned = `<chip-quote-card quote="q-one" lang="fr" records="https://example.org/data/" pinned="2026-01-13">${CHILDREN}</chip-quote-card>`;
    assert.deepEqual(await paste(pinned + SCRIPT), [{ name: 'core/html', attributes: { content: pinned }, inner: '' }]);
  });

  for (const [kind, more] of [
    ['block', ''],
    ['tag that stays HTML', ' pinned="2026-01-13"'],
  ] as const) {
    test(`a ${kind} that is pasted from a hostile page keeps its words and nothing that runs`, async () => {
      const hostile =
        '<p onclick="alert(1)">Words.<img src="x" onerror="alert(1)"><script>alert(1)</script></p>' +
        '<p><a href="javascript:alert(1)" onmouseover="alert(1)">A link.</a></p>' +
        '<iframe srcdoc="<script>alert(1)</script>"></iframe><style>p { color: red }</style>';
      const [pasted] = await paste(
        `<chip-quote-card quote="q-one"${more} onclick="alert(1)">${hostile}</chip-quote-card>`,
      );
      const kept = `${pasted?.inner ?? ''}${JSON.stringify(pasted?.attributes['content'] ?? '')}`;
      assert.match(kept, /Words\..*A link\./);
      assert.doesNotMatch(kept, /alert|<script|<img|<iframe|<style|javascript:|\son\w+=/);
    });
  }

  test('any other div that is pasted is what it was', async () => {
    const [block] = await paste('<div class="a"><p>Words.</p></div>');
    assert.equal(block?.name, 'core/paragraph');
  });

  test('nothing of ours was wrong in the console', () => {
    assert.deepEqual(problems, []);
  });
});
