import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { escapeAttribute, h, inLine, present, toHtml, toMarkdown, toText } from '../../src/embeds/snippet/nodes.js';

const words = h('p', {}, 'Nvidia & ', h('strong', {}, 'AMD'), ', “20 < 21”');
const link = h('a', { href: 'https://a.example/?b=1&c="2"' }, 'Reuters');

describe('as HTML, a snippet', () => {
  test('escapes what a page would read as markup, each time that it comes', () => {
    assert.equal(toHtml(['a & b & <i> & <b>']), 'a &amp; b &amp; &lt;i&gt; &amp; &lt;b&gt;');
    assert.equal(escapeAttribute('"x" & "y" <z>'), '&quot;x&quot; &amp; &quot;y&quot; &lt;z&gt;');
    assert.equal(toHtml([link]), '<a href="https://a.example/?b=1&amp;c=&quot;2&quot;">Reuters</a>');
  });

  test('has its attributes apart', () => {
    assert.equal(
      toHtml([h('blockquote', { cite: 'https://a.example/', lang: 'fr' }, 'Assez')]),
      '<blockquote cite="https://a.example/" lang="fr">Assez</blockquote>',
    );
  });

  test('leaves the quotation marks of a sentence as they are', () => {
    assert.equal(toHtml([words]), '<p>Nvidia &amp; <strong>AMD</strong>, “20 &lt; 21”</p>');
    assert.equal(toHtml(['"Enough"']), '"Enough"');
  });

  test('has each block on a line of its own, blocks inside blocks indented', () => {
    assert.equal(
      toHtml([
        h('blockquote', { lang: 'fr' }, h('p', {}, 'Un'), h('ul', {}, h('li', {}, 'Deux'))),
        h('p', {}, 'Trois'),
      ]),
      '<blockquote lang="fr">\n  <p>Un</p>\n  <ul>\n    <li>Deux</li>\n  </ul>\n</blockquote>\n<p>Trois</p>',
    );
    assert.equal(toHtml([h('p', {}, 'Un')], '  '), '  <p>Un</p>');
    assert.equal(toHtml([h('li', {}, 'Un', h('p', {}, 'Deux'))]), '<li>\n  Un\n  <p>Deux</p>\n</li>');
  });

  test('stays within a line for emphasis, works and links', () => {
    for (const tag of ['a', 'em', 'strong', 'cite'] as const) {
      assert.equal(toHtml([h('p', {}, 'In ', h(tag, {}, 'x'))]), `<p>In <${tag}>x</${tag}></p>`);
    }
    assert.equal(
      inLine(['H20: ', link, '.']),
      'H20: <a href="https://a.example/?b=1&amp;c=&quot;2&quot;">Reuters</a>.',
    );
  });

  test('leaves out what is missing, and keeps a nought', () => {
    assert.deepEqual(h('a', { href: '', lang: undefined, cite: 'x' }, undefined, false, '', ['in', undefined]), {
      tag: 'a',
      attributes: { cite: 'x' },
      children: ['in'],
    });
    assert.deepEqual(present([['a', false], undefined, '', '0']), ['a', '0']);
  });
});

describe('as Markdown, a snippet', () => {
  test('escapes each sign that Markdown reads as its own', () => {
    assert.equal(toMarkdown(['\\ ` * _ [ ] < > a*b*']), '\\\\ \\` \\* \\_ \\[ \\] \\< \\> a\\*b\\*');
  });

  test('has an address without what would end it', () => {
    const address = 'https://a.example/x (y) <z>\\\t';
    assert.equal(toMarkdown([h('a', { href: address }, 'b')]), '[b](https://a.example/x%20%28y%29%20%3Cz%3E%5C%09)');
    assert.equal(toMarkdown([h('a', {}, 'b')]), '[b]()');
  });

  test('marks emphasis, works, strong words and terms', () => {
    assert.equal(
      toMarkdown([h('p', {}, h('em', {}, 'a'), ' ', h('cite', {}, 'b'), ' ', h('strong', {}, 'c'))]),
      '*a* *b* **c**',
    );
    assert.equal(toMarkdown([h('dl', {}, h('dt', {}, 'Value'), h('dd', {}, '5'))]), '**Value**\n\n5');
  });

  test('marks quotations on each line, lists and headlines of each level', () => {
    assert.equal(toMarkdown([h('blockquote', {}, h('p', {}, 'a'), h('p', {}, 'b'))]), '> a\n> \n> b');
    assert.equal(toMarkdown([h('ul', {}, h('li', {}, 'a'), h('li', {}, 'b'))]), '- a\n- b');
    assert.equal(toMarkdown([h('ol', {}, h('li', {}, 'a'), h('li', {}, 'b'))]), '1. a\n2. b');
    assert.equal(toMarkdown([h('h2', {}, 'a'), h('h6', {}, 'b')]), '## a\n\n###### b');
  });
});

describe('as plain text, a snippet', () => {
  test('has an address in brackets after its words', () => {
    assert.equal(toText([h('p', {}, 'By ', h('a', { href: 'https://a.example/' }, 'A'))]), 'By A (https://a.example/)');
    assert.equal(toText([h('a', {}, 'A')]), 'A');
  });

  test('escapes nothing, and has its blocks apart', () => {
    assert.equal(toText([words, 'b']), 'Nvidia & AMD, “20 < 21”\n\nb');
    assert.equal(toText([h('blockquote', {}, h('p', {}, 'a'), h('p', {}, 'b'))]), 'a\n\nb');
    assert.equal(toText([h('ul', {}, h('li', {}, 'a'), h('li', {}, 'b'))]), '• a\n• b');
    assert.equal(toText([h('ol', {}, h('li', {}, 'a'), h('li', {}, 'b'))]), '1. a\n2. b');
  });
});
