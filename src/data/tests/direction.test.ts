import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDataset, type ParseResult } from '../api/parse.js';

const told = ({ errors = [] }: ParseResult): string[] => errors.map(({ path, message }) => `${path}: ${message}`);

describe('invisible characters that turn the direction of text', () => {
  const event = (title: string) => ({ events: [{ title, date: '2025' }] });
  const refusal = (found: string): string =>
    'events[0].title.en: must not hold an invisible character (U+202A to U+202E, U+2066 to U+2069) that turns what ' +
    `follows; found “${found}”`;

  test('are refused where they would turn the date beside the text, or letters themselves', () => {
    for (const title of ['\u202eabc', '\u202eabc\u202c', '\u202babc', '\u2067abc', 'abc\u2069']) {
      assert.deepEqual(told(parseDataset(event(title))), [refusal(title)]);
    }
  });

  test('are kept where they end with what they mark, as Arabic text has them', () => {
    for (const title of ['\u2067abc\u2069', '\u202babc\u202c', '\u200fabc\u200e']) {
      assert.equal(parseDataset(event(title)).dataset?.events?.[0]?.title.en, title);
    }
  });

  test('are refused in the name of a speaker, and left out of the credit', () => {
    const quote = { text: 'Enough.', date: '2025-05-14', speaker: 'A. \u202eSpeaker' };
    assert.match(told(parseDataset({ quotes: [quote] })).join(), /^actors\.name\.en: must not hold an invisible/);
    const { dataset } = parseDataset({ ...event('A title'), meta: { credit: 'Us \u202e' } });
    assert.deepEqual(dataset?.meta, {});
  });
});
