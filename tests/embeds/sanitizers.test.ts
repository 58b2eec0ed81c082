import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import createDOMPurify from 'dompurify';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import sanitizeHtml from 'sanitize-html';
import { snippet } from '../../src/embeds/snippet/snippet.js';
import { dangers, dataset, everyForm, flat, HASH, label, linksIn, missing, readable, release } from './every-form.js';

/**
 * Every snippet through what content systems put it through. WordPress's own filter is in tests/wordpress, because it needs
 * PHP. Miniflux is written in Go: its rules are repeated here as its source has them.
 */
const purify = createDOMPurify(new JSDOM('').window);

const parse = (html: string): Root => fromHtml(html, { fragment: true });

/** Its list of tags, shortened to what a snippet can hold; of others the children stay. */
const FEED_TAGS = new Set(
  'a abbr b blockquote br caption cite code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s small span strong sub sup table tbody td th thead time tr u ul'.split(
    ' ',
  ),
);
const FEED_GONE = new Set(['script', 'style', 'noscript', 'iframe']);

function feedReader(html: string): string {
  const kept = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || FEED_GONE.has(node.tagName) || node.properties['hidden'] !== undefined) return [];
    const children = node.children.flatMap(kept);
    if (!FEED_TAGS.has(node.tagName)) return children;
    const { href, src, alt } = node.properties;
    return [{ ...node, properties: { href, src, alt }, children } satisfies Element];
  };
  return toHtml({ type: 'root', children: parse(html).children.flatMap(kept) });
}

const SANITIZERS: Readonly<Record<string, (html: string) => string>> = {
  DOMPurify: (html) => purify.sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'GitHub’s schema': (html) => toHtml(sanitize(parse(html), defaultSchema)),
  'a feed reader': feedReader,
};

/** Markdown is made HTML before anything is sanitized; what is pasted as plain text is text. */
const asHtml = (form: string, written: string): string => (form === 'markdown' ? micromark(written) : written);

describe('every form of every element', async () => {
  const pasted = await everyForm({ step: 8 });

  test('comes in every language, from real records', () => {
    const kinds = new Set(pasted.map(({ name, form, language }) => `${name} ${form} ${language}`));
    assert.equal(kinds.size, 6 * 8 * 3);
    assert.ok(pasted.length > 900, String(pasted.length));
  });

  test('has no data: address, no inline script and no drawing before anything is taken away', () => {
    for (const each of pasted) {
      const html = asHtml(each.form, each.html);
      assert.deepEqual(dangers(html, ['script', 'iframe']), [], label(each));
      for (const [, source] of html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)) assert.equal(source, '', label(each));
    }
  });

  for (const [name, clean] of Object.entries(SANITIZERS)) {
    describe(name, () => {
      const cleaned = pasted.map((each) => ({
        each,
        before: asHtml(each.form, each.html),
        after: clean(asHtml(each.form, each.html)),
      }));

      test('leaves the claim, its date and its source', () => {
        for (const { each, after } of cleaned) {
          const lost = missing(readable(after), each.promised);
          assert.deepEqual(lost, [], `${label(each)}\n${after}`);
        }
      });

      test('leaves a link to the source', () => {
        for (const { each, after } of cleaned) {
          const { links } = each.promised;
          if (links.length === 0) continue;
          const left = each.form === 'text' ? links.filter((link) => readable(after).includes(link)) : linksIn(after);
          assert.ok(
            left.some((link) => links.includes(link)),
            `${label(each)}\n${after}`,
          );
        }
      });

      test('leaves nothing that runs', () => {
        for (const { each, after } of cleaned) assert.deepEqual(dangers(after), [], `${label(each)}\n${after}`);
      });

      test('takes no word away and prints none that was not there to read', () => {
        for (const { each, before, after } of cleaned) {
          const words = (html: string): string => flat(readable(html)).replaceAll(' ', '');
          assert.equal(words(after), words(before), label(each));
        }
      });
    });
  }
});

describe('one quotation, word for word', () => {
  const write = (form: 'tag' | 'div' | 'iframe' | 'oembed' | 'markdown') =>
    snippet(
      'quote-card',
      { quote: 'q-lau-2025-05-14-generations', variant: 'line' },
      { form, language: 'fr', mode: 'pin', dataset, release, date: '2026-01-13' },
    );
  const WORDS =
    '« Cela nous aide donc à regarder notre stock actuel de puces haut de gamme et à dire que nous devrions en avoir assez pour continuer à entraîner nos modèles pendant encore quelques générations. »';
  const WHO =
    '<p><strong>Martin Lau</strong>, président, présentation des résultats du 1er trimestre 2025 de Tencent, 14 mai 2025</p>';
  const SOURCE =
    '<p>Source : <a href="https://www.theregister.com/2025/05/15/tencent_q1_25/">The Register, 15 mai 2025</a> · affirmation de l’entreprise · Données : octobre 2026</p>';
  const lines = (html: string): string[] =>
    html
      .replace(/&nbsp;|[\u00a0\u202f]/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);

  test('the tag through sanitize-html', async () => {
    assert.deepEqual(lines(sanitizeHtml(await write('tag'))), [
      '<blockquote>',
      `<p>${WORDS}</p>`,
      '</blockquote>',
      WHO,
      SOURCE,
    ]);
  });

  test('the div through DOMPurify keeps what the loader reads', async () => {
    const [first = '', ...rest] = lines(purify.sanitize(await write('div')));
    assert.equal(
      first,
      '<div data-chip="quote-card" data-quote="q-lau-2025-05-14-generations" data-variant="line" data-lang="fr" data-records="https://newsroom.example/embeds/data/" data-integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" data-pinned="2026-01-13" data-corrections="https://newsroom.example/embeds/data/corrections.json">',
    );
    assert.deepEqual(rest.slice(-3), [WHO, SOURCE, '</div>']);
  });

  test('a div that shows one chip names it apart from the element', async () => {
    const [first] = lines(
      await snippet(
        'ban-timeline',
        { chip: 'nvidia-h20', limit: '1' },
        { form: 'div', language: 'en', mode: 'follow', dataset, release },
      ),
    );
    assert.equal(first, '<div data-chip="ban-timeline" data-chip-id="nvidia-h20" data-limit="1" data-lang="en">');
  });

  test('the frame through a feed reader', async () => {
    assert.deepEqual(lines(feedReader(await write('iframe'))), [
      '<blockquote>',
      `<p>${WORDS}</p>`,
      '</blockquote>',
      WHO,
      SOURCE,
    ]);
  });

  test('Markdown through GitHub’s schema', async () => {
    const html = SANITIZERS['GitHub’s schema']?.(micromark(await write('markdown'))) ?? '';
    assert.deepEqual(lines(html).slice(0, 5), ['<blockquote>', `<p>${WORDS}</p>`, '</blockquote>', WHO, SOURCE]);
  });

  test('oEmbed is a quotation and a frame and nothing else', async () => {
    const { html } = JSON.parse(await write('oembed')) as { html: string };
    assert.match(html, /^<blockquote>(?:(?!<\/?(?:blockquote|iframe)\b)[^])*<\/blockquote><iframe [^<>]*><\/iframe>$/);
    assert.deepEqual(
      missing(readable(html), {
        claim: WORDS,
        date: '14 mai 2025',
        sources: ['The Register'],
        links: [],
      }),
      [],
    );
  });

  test('the script is there with its hash, and is the one thing that is lost', async () => {
    const html = await write('tag');
    assert.ok(
      html.endsWith(
        `<script type="module" src="https://newsroom.example/embeds/quote-card.js" integrity="${HASH}" crossorigin="anonymous"></script>`,
      ),
    );
  });
});
