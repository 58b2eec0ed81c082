import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attributesIn, languageIn, themeIn } from '../../src/embeds/page/address.js';
import { messagesFor } from '../../src/embeds/page/height-report.js';

const known = ['lang', 'quote', 'as-of', 'theme', 'src', 'records', 'corrections'];
const taken = (query: string): Record<string, string> =>
  Object.fromEntries(attributesIn(new URLSearchParams(query), { known, page: 'http://localhost:8000/embed/?x' }));

describe('from its address the page for a frame', () => {
  test('takes the attributes that the element reads', () => {
    assert.deepEqual(taken('tag=quote-card&quote=q-1&lang=fr&as-of=2025-05-14&theme=dark'), {
      lang: 'fr',
      quote: 'q-1',
      'as-of': '2025-05-14',
      theme: 'dark',
    });
  });

  test('takes nothing else', () => {
    assert.deepEqual(taken('onclick=alert(1)&style=color:red&class=a&id=b&slot=c&childId=d&__proto__=e'), {});
  });

  for (const [address, why] of [
    ['https://example.org/a.csv', 'is https'],
    ['/data/a.csv', 'is on the same host'],
    ['../a.csv', 'is on the same host'],
    ['http://localhost:8000/a.csv', 'is on the same host'],
  ] as const) {
    test(`takes ${address}, which ${why}`, () => assert.deepEqual(taken(`src=${address}`), { src: address }));
  }

  for (const address of [
    'http://example.org/a.csv',
    'http://localhost:8001/a.csv',
    '//example.org/a.csv',
    'data:text/csv,a',
    'javascript:alert(1)',
    'blob:http://localhost:8000/0',
    'file:///etc/hosts',
    'https://',
  ]) {
    test(`takes no data from ${address}`, () => {
      for (const name of ['src', 'records', 'corrections']) assert.deepEqual(taken(`${name}=${address}`), {});
    });
  }

  test('takes a language and a theme that are one', () => {
    const read = (query: string): unknown[] => {
      const parameters = new URLSearchParams(query);
      return [languageIn(parameters), themeIn(parameters)];
    };
    assert.deepEqual(read('lang=fr-CA&theme=dark'), ['fr-CA', 'dark']);
    assert.deepEqual(read('lang="><b>&theme=url(x)'), [undefined, undefined]);
    assert.deepEqual(read(''), [undefined, undefined]);
  });
});

test('a height is told in the form of our script, of AMP and of pym.js', () => {
  assert.deepEqual(messagesFor(321, 'pym-0'), [
    { type: 'chip-policy-elements:height', height: 321 },
    { sentinel: 'amp', type: 'embed-size', height: 321 },
    'pymxPYMxpym-0xPYMxheightxPYMx321',
  ]);
  assert.deepEqual(messagesFor(321, null).length, 2);
  assert.deepEqual(messagesFor(321, null, 'a1B2').at(-1), { message: 'height', value: 321, secret: 'a1B2' });
});
