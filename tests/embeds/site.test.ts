import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { dataset } from 'chip-policy-data/quotes';
import { fromAddress, tagAttributes, toAddress } from '../../src/embeds/site/state.js';
import { isDrawn, leftOf, SYSTEMS } from '../../src/embeds/site/left.js';
import type { FORMS } from '../../src/embeds/snippet/forms.js';
import { fromHost } from '../../src/embeds/snippet/release.js';
import { snippet } from '../../src/embeds/snippet/snippet.js';

describe('the address of the embed page', () => {
  test('holds every choice, there and back', () => {
    const address = '?element=ban-timeline&chip=h20&lang=fr&as-of=2025-06-01&theme=dark&width=320&mode=pin&form=iframe';
    assert.equal(toAddress(fromAddress(address)), address);
  });

  test('that is empty or wrong leads to something that can be shown', () => {
    for (const address of ['', '?element=marquee&lang=xx&form=<b>&width=9']) {
      const { element, lang, form, width, mode } = fromAddress(address);
      assert.deepEqual([element, lang, form, width, mode], ['quote-card', 'en', 'tag', '600', 'follow']);
    }
  });

  test('puts on the tag only what was chosen', () => {
    assert.deepEqual(tagAttributes(fromAddress('?element=quote-card&quote=q-1&theme=auto')), { quote: 'q-1' });
    assert.deepEqual(tagAttributes(fromAddress('?element=quote-card&quote=q-1&theme=dark&as-of=2025')), {
      quote: 'q-1',
      'as-of': '2025',
      theme: 'dark',
    });
    assert.deepEqual(tagAttributes(fromAddress('?element=quote-card&on%20click=x&quote=q-1')), { quote: 'q-1' });
  });
});

describe('what will be left of a snippet', () => {
  const { window } = new JSDOM('');
  for (const name of ['DOMParser', 'Node', 'Element', 'document'] as const) {
    Object.assign(globalThis, { [name]: window[name] });
  }
  const release = fromHost({ version: '0.1.0', files: {} }, 'https://news.example/chips/');
  const write = (form: (typeof FORMS)[number]): Promise<string> =>
    snippet(
      'quote-card',
      { quote: 'q-lau-2025-05-14-generations' },
      { form, language: 'en', mode: 'pin', dataset, release },
    );
  const system = (name: string) => SYSTEMS.find((other) => other.name === name)!;
  const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const wordsIn = (html: string): string => words(new JSDOM(html).window.document.body.textContent);

  for (const form of ['tag', 'div', 'iframe', 'mail'] as const) {
    test(`${form}: the same words as DOMPurify and sanitize-html leave`, async () => {
      const written = await write(form);
      const purified = createDOMPurify(window).sanitize(written);
      assert.equal(words(leftOf(written, system('DOMPurify')).textContent), wordsIn(purified));
      assert.equal(words(leftOf(written, system('sanitize-html')).textContent), wordsIn(sanitizeHtml(written)));
    });

    test(`${form}: nowhere anything that runs, everywhere the quotation, its date and its source`, async () => {
      const written = await write(form);
      for (const each of SYSTEMS) {
        const left = leftOf(written, each);
        assert.equal(left.querySelectorAll('script, iframe, style, [onclick], [style]').length, 0, each.name);
        const text = words(left.textContent);
        assert.match(text, /for a few more generations/, each.name);
        assert.match(text, /14 May 2025/, each.name);
        assert.match(text, /The Register/, each.name);
      }
    });
  }

  test('says whether the element itself will be drawn', () => {
    assert.equal(isDrawn('tag', system('WordPress, editor')), 'drawn');
    assert.equal(isDrawn('tag', system('WordPress, author')), 'text');
    assert.equal(isDrawn('div', system('WordPress, author')), 'with-loader');
    assert.equal(isDrawn('div', system('GitHub')), 'text');
    assert.equal(isDrawn('iframe', system('WordPress, author')), 'text');
  });
});
