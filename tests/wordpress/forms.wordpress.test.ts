import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { dangers, everyForm, flat, label, linksIn, missing, readable, type Pasted } from '../embeds/every-form.js';
import { boot } from './wordpress.mjs';

/** Every snippet through WordPress's own filter, as it runs when an author saves, and through its embedding of an address. */
describe('every form of every element in WordPress 6.5.5', async () => {
  const pasted = await everyForm({ step: 8 });
  let site: Awaited<ReturnType<typeof boot>>;

  before(async () => {
    site = await boot('6.5.5');
    await site.php(`(new WP_User(wp_create_user('anna', 'secret', 'anna@newsroom.test')))->set_role('author');`);
  });

  /** What is stored when an author saves each. */
  const saved = (): Promise<string[]> =>
    site.php(
      `wp_set_current_user(get_user_by('login', 'anna')->ID); kses_init();
      return array_map(fn($html) => wp_unslash(apply_filters('content_save_pre', wp_slash($html))), $input);`,
      pasted.map(({ html }) => html),
    ) as Promise<string[]>;

  function expectReadable({ form, promised, ...each }: Pasted, after: string): void {
    const where = `${label({ form, promised, ...each })}\n${after}`;
    // Markdown is text to WordPress, with its own signs in it.
    const text = form === 'markdown' ? readable(after).replaceAll('\\', '') : readable(after);
    assert.deepEqual(missing(text, promised), [], where);
    const left = form === 'text' || form === 'markdown' ? [text] : linksIn(after);
    const { links } = promised;
    const kept =
      links.length === 0 ||
      links.some((link) => left.some((there) => there.includes(link) || there.includes(encodeURI(link))));
    assert.ok(kept, where);
    assert.deepEqual(dangers(after), [], where);
  }

  const words = (html: string): string => flat(readable(html)).replaceAll(' ', '');

  for (const plugin of [false, true]) {
    test(`an author saves it ${plugin ? 'with' : 'without'} the plugin: claim, date, source and link stay, nothing runs`, async () => {
      if (plugin) {
        await site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
          return activate_plugin('chip-policy-elements/chip-policy-elements.php');`);
      }
      const after = await saved();
      for (const [i, each] of pasted.entries()) {
        expectReadable(each, after[i] ?? '');
        assert.equal(words(after[i] ?? ''), words(each.html), label(each));
        // The tag and the div are kept whole, but for the script.
        const markup = each.html.replace(/\n<script.*<\/script>$/, '').trim();
        if (each.form === 'div' || (each.form === 'tag' && plugin)) assert.equal(after[i]?.trim(), markup);
      }
    });
  }

  test('the page shows what was saved, with the classic editor’s paragraphs', async () => {
    const some = pasted.filter(({ language }) => language === 'fr');
    const shown = (await site.php(
      `wp_set_current_user(get_user_by('login', 'anna')->ID); kses_init();
      return array_map(fn($html) => apply_filters('the_content', wp_unslash(apply_filters('content_save_pre', wp_slash($html)))), $input);`,
      some.map(({ html }) => html),
    )) as string[];
    for (const [i, each] of some.entries()) {
      const { form } = each;
      if (form === 'markdown' || form === 'text') continue;
      assert.equal(plain(shown[i] ?? ''), plain(each.html), `${label(each)}\n${shown[i]}`);
      assert.deepEqual(dangers(shown[i] ?? ''), [], label(each));
      if (form === 'tag' || form === 'div') expectOneParent(shown[i] ?? '', each);
    }
  });

  /** WordPress sets its own quotation marks, dashes and apostrophes. */
  const plain = (html: string): string =>
    words(html)
      .replace(/["'“”„‘’′″–—-]/g, '')
      .replaceAll('…', '...')
      .replaceAll('×', 'x');

  /** Nothing of the readable text stands outside of the tag, where it would be read a second time. */
  function expectOneParent(html: string, each: Pasted): void {
    assert.equal(readable(html, each.form === 'div' ? 'div' : `chip-${each.name}`), '', `${label(each)}\n${html}`);
  }

  test('the address of a page is embedded: claim, date, source and link stay, and the frame', async () => {
    const some = pasted.filter(({ form }) => form === 'oembed');
    const embedded = (await site.php(
      `return array_map(function ($html) {
        $answer = fn($result, $arguments, $url) => [
          'headers' => [], 'response' => ['code' => 200, 'message' => 'OK'], 'cookies' => [], 'filename' => null,
          'body' => str_contains($url, '.json')
            ? wp_json_encode(['version' => '1.0', 'type' => 'rich', 'html' => $html, 'width' => 600, 'height' => 420, 'title' => 'T'])
            : '<html><head><link rel="alternate" type="application/json+oembed" href="https://newsroom.example/one.json"></head></html>',
        ];
        add_filter('pre_http_request', $answer, 10, 3);
        $embedded = wp_oembed_get('https://newsroom.example/one.html');
        remove_filter('pre_http_request', $answer, 10);
        return $embedded;
      }, $input);`,
      some.map(({ html }) => html),
    )) as (string | false)[];
    for (const [i, each] of some.entries()) {
      const html = embedded[i] || '';
      assert.match(html, /^<blockquote[^>]*>[^]*<\/blockquote><iframe [^>]*><\/iframe>$/, label(each));
      assert.match(html, /<iframe [^>]*sandbox="allow-scripts"/, label(each));
      assert.deepEqual(missing(readable(html), each.promised), [], `${label(each)}\n${html}`);
      const { links } = each.promised;
      assert.ok(links.length === 0 || linksIn(html).some((link) => links.includes(link)), `${label(each)}\n${html}`);
      assert.deepEqual(dangers(html, ['iframe']), [], label(each));
    }
  });
});
