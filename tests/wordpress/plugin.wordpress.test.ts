import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { boot, VERSIONS } from './wordpress.mjs';

/** Stands for the built script: the hash that WordPress prints is the hash of this. */
const SCRIPT = 'export {};\n';
const HASH = 'sha384-' + createHash('sha384').update(SCRIPT).digest('base64');
const FOLDER = 'http://newsroom.test/wp-content/plugins/chip-policy-elements/embeds/';

const CHILDREN =
  '<blockquote cite="https://example.org/a"><p lang="fr">« Nous avons assez de puces. »</p></blockquote>' +
  '<p><strong>Martin Lau</strong>, 14 mai 2025</p><p>Source : <a href="https://example.org/a">The Register</a></p>';
const TAG = `<chip-quote-card quote="q-one" lang="fr" theme="dark" records="https://example.org/data/">${CHILDREN}</chip-quote-card>`;
const DIV = `<div data-chip="quote-card" data-quote="q-one" data-as-of="2025-06-01">${CHILDREN}</div>`;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

for (const version of Object.keys(VERSIONS) as (keyof typeof VERSIONS)[]) {
  describe(`the plugin in WordPress ${version}`, () => {
    let site: Awaited<ReturnType<typeof boot>>;

    before(async () => {
      site = await boot(version);
      for (const file of ['quote-card.js', 'stockpile-gauge.js', 'loader.js']) {
        site.write(`plugins/chip-policy-elements/embeds/${file}`, SCRIPT);
      }
      await site.php(`
        $id = wp_create_user('anna', 'secret', 'anna@newsroom.test');
        (new WP_User($id))->set_role('author');`);
    });

    const activate = () =>
      site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
        $error = activate_plugin('chip-policy-elements/chip-policy-elements.php');
        return is_wp_error($error) ? $error->get_error_message() : is_plugin_active('chip-policy-elements/chip-policy-elements.php');`);

    /** Published by the author, who may not write any HTML; answers with what was stored and its address. */
    const publish = (content: string) =>
      site.php(
        `wp_set_current_user(get_user_by('login', 'anna')->ID); kses_init();
        if (current_user_can('unfiltered_html')) return null;
        $id = wp_insert_post(wp_slash(['post_title' => 'Chips', 'post_status' => 'publish', 'post_content' => $input]), true);
        return ['stored' => get_post($id)->post_content, 'address' => get_permalink($id)];`,
        content,
      ) as Promise<{ stored: string; address: string }>;

    const scripts = (html: string) => html.match(/<script[^>]*chip-policy-elements[^>]*>/g) ?? [];

    test('without the plugin an author keeps the text and the div, not the tag', async () => {
      assert.equal((await publish(TAG)).stored, CHILDREN);
      assert.equal((await publish(DIV)).stored, DIV);
    });

    test('it is activated', async () => {
      assert.equal(await activate(), true);
    });

    test('every attribute of every element is allowed, and none that no element has', async () => {
      const allowed = (await site.php(`return wp_kses_allowed_html('post');`)) as Record<
        string,
        Record<string, boolean>
      >;
      const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
      const declared = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
      const tags = Object.keys(allowed).filter((tag) => tag.startsWith('chip-'));
      assert.deepEqual(tags.sort(), declared.map(({ tagName }) => tagName).sort());
      const general = ['as-of', 'theme', 'src', 'merge', 'compact', 'records', 'integrity', 'pinned', 'corrections'];
      for (const { tagName = '', attributes = [] } of declared) {
        const expected = [...attributes.map(({ name }) => name), ...general, 'lang', 'dir', 'id', 'class'];
        assert.deepEqual(Object.keys(allowed[tagName] ?? {}).sort(), [...new Set(expected)].sort(), tagName);
      }
    });

    test('an author may paste the tag with its children', async () => {
      assert.equal((await publish(TAG)).stored, TAG);
      assert.equal((await publish(DIV)).stored, DIV);
    });

    test('nothing that runs can be hidden in it', async () => {
      const bad =
        '<chip-quote-card quote="q-one" onclick="alert(1)" style="position:fixed" src="javascript:alert(1)" records="javascript:alert(1)" corrections="data:text/html,x"><p onmouseover="alert(1)">Words</p><script>alert(1)</script></chip-quote-card>';
      assert.equal(
        (await publish(bad)).stored,
        '<chip-quote-card quote="q-one" src="alert(1)" records="alert(1)" corrections="text/html,x"><p>Words</p>alert(1)</chip-quote-card>',
      );
    });

    test('in a comment the tag is not allowed', async () => {
      const kept = (await site.php(`return wp_kses($input, 'pre_comment_content');`, TAG)) as string;
      assert.ok(!kept.includes('<chip-'), kept);
    });

    test('the page of the tag has its script once, as a module with its hash, from this site', async () => {
      const { address } = await publish(`${TAG}\n\n<p>Words between.</p>\n\n${TAG}`);
      const found = scripts(await site.page(address));
      assert.equal(found.length, 1, found.join('\n'));
      for (const part of [
        ' type="module"',
        ` src="${FOLDER}quote-card.js"`,
        ` integrity="${HASH}"`,
        ' crossorigin="anonymous"',
      ]) {
        assert.ok(found[0]?.includes(part), `${part} in ${found[0]}`);
      }
    });

    test('the page of the div has the loader once, with its hash', async () => {
      const found = scripts(await site.page((await publish(DIV + DIV)).address));
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0]?.includes(` src="${FOLDER}loader.js"`) && found[0].includes(HASH), found[0]);
    });

    test('a page without one has no script', async () => {
      const { address } = await publish('<p>Words about chip-quote-card and data-chip.</p>');
      assert.deepEqual(scripts(await site.page(address)), []);
    });

    test('a script that did not come with the plugin is not loaded', async () => {
      const { address } = await publish('<chip-ban-timeline><p>2 decisions.</p></chip-ban-timeline>');
      assert.deepEqual(scripts(await site.page(address)), []);
    });

    test('the classic editor’s paragraphs leave a tag on several lines whole', async () => {
      const lines = TAG.replaceAll('><', '>\n  <');
      const html = await site.page((await publish(`Before.\n\n${lines}\n\nAfter.`)).address);
      assert.ok(html.includes(lines), html.slice(html.indexOf('Before.') - 50, html.indexOf('After.') + 50));
      assert.ok(html.includes('<p>Before.</p>'));
      assert.ok(!html.includes('<p><chip-'));
    });

    test('the block prints the tag with its saved children', async () => {
      const block =
        '<!-- wp:chip-policy/embed {"element":"stockpile-gauge","record":"one","language":"fr","date":"2025-06-01","theme":"dark"} -->\n' +
        '<!-- wp:paragraph -->\n<p lang="fr">Environ <strong>300 000</strong> puces, <a href="https://example.org/a">Reuters</a></p>\n<!-- /wp:paragraph -->\n' +
        '<!-- /wp:chip-policy/embed -->';
      const { stored, address } = await publish(block);
      assert.equal(stored, block);
      const html = await site.page(address);
      assert.match(
        html,
        /<chip-stockpile-gauge figure="one" lang="fr" as-of="2025-06-01" theme="dark">\s*<p lang="fr">Environ <strong>300 000<\/strong> puces, <a href="https:\/\/example\.org\/a">Reuters<\/a><\/p>\s*<\/chip-stockpile-gauge>/,
      );
      assert.equal(scripts(html).length, 1);
      assert.ok(scripts(html)[0]?.includes('stockpile-gauge.js'));
    });

    test('the block escapes what it is given', async () => {
      const render = (attributes: object, content: string) =>
        site.php(
          `return render_block(['blockName' => 'chip-policy/embed', 'attrs' => $input[0], 'innerBlocks' => [],
          'innerHTML' => $input[1], 'innerContent' => [$input[1]]]);`,
          [attributes, content],
        ) as Promise<string>;
      assert.equal(
        await render({ record: '"><script>alert(1)</script>' }, '<p onclick="x">Words</p><script>alert(1)</script>'),
        '<chip-quote-card quote="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"><p>Words</p>alert(1)</chip-quote-card>',
      );
      assert.equal(await render({ element: 'nothing' }, '<p>Words</p>'), '<p>Words</p>');
    });

    test('a folder of the newsroom’s own is used, with the same hash', async () => {
      const { address } = await publish(TAG);
      await site.php(`update_option('chip_policy_elements_base', 'https://static.newsroom.test/chips');`);
      const [script] = scripts(
        (await site.page(address)).replaceAll('https://static.newsroom.test/chips/', '$&chip-policy-elements/'),
      );
      assert.ok(script?.includes('src="https://static.newsroom.test/chips/') && script.includes(HASH), script);
    });

    test('uninstalling leaves no option, and the article its text', async () => {
      const { address } = await publish(TAG);
      const left: unknown = await site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
        deactivate_plugins('chip-policy-elements/chip-policy-elements.php');
        uninstall_plugin('chip-policy-elements/chip-policy-elements.php');
        global $wpdb;
        return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%chip%policy%'");`);
      assert.deepEqual(left, []);
      const html = await site.page(address);
      assert.ok(html.includes('Nous avons assez de puces.') && html.includes('https://example.org/a'));
      assert.deepEqual(scripts(html), []);
    });
  });
}
