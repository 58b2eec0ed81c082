import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { listFiles } from '../scripts/files.mjs';
import { publishedTags } from '../scripts/published-tags.mjs';
import * as classes from '../dist/elements/index.js';

interface Named {
  readonly name: string;
  readonly fieldName?: string;
}

interface Published {
  readonly tagName: string;
  readonly name: string;
  readonly path: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const tags = publishedTags() as unknown as readonly Published[];
const shared = listFiles('src/shared').filter((file) => file.endsWith('.ts'));
const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

const sourceOf = ({ path: file }: Published): string => {
  const folder = path.posix.dirname(file.replace('dist/', 'src/'));
  return [...listFiles(folder), ...shared].map((source) => readFileSync(source, 'utf8')).join('\n');
};

for (const tag of tags) {
  describe(`what the manifest says of ${tag.tagName}`, () => {
    test('attributes: those that the class observes, and no other', () => {
      const own = (classes as unknown as Record<string, { observedAttributes: string[] }>)[tag.name]!;
      // A language is an attribute of HTML itself.
      const observed = own.observedAttributes.filter((name) => name !== 'lang').sort();
      assert.deepEqual(names(tag.attributes), observed);
    });

    test('events: chip-…, each with its class', () => {
      const known = Object.values(classes as unknown as Record<string, { eventName?: string }>).map(
        ({ eventName }) => eventName,
      );
      for (const name of names(tag.events)) assert.ok(known.includes(name), name);
    });

    test('parts and custom properties: each is in a template or a style', () => {
      const source = sourceOf(tag);
      for (const name of names(tag.cssParts)) {
        assert.match(source, new RegExp(`part=["\`']?[^>"]*\\b${name}\\b|['"\`]${name}['"\` ]`), name);
      }
      for (const name of names(tag.cssProperties))
        assert.ok(source.includes(`var(${name}`) || source.includes(`${name}:`), name);
    });
  });
}

describe('what editors complete', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`dist/editors/${name}`, 'utf8'));

  test('VS Code: a look of the quote card, with its description', () => {
    const { tags: known } = read('vscode.html-custom-data.json') as {
      tags: { name: string; attributes: { name: string; description: { value: string }; values?: Named[] }[] }[];
    };
    const variant = known
      .find(({ name }) => name === 'chip-quote-card')!
      .attributes.find(({ name }) => name === 'variant')!;
    assert.deepEqual(variant.values, [{ name: 'card' }, { name: 'pull' }, { name: 'line' }]);
    assert.ok(variant.description.value.length > 10);
  });

  test('JetBrains: the destinations of an export status and the event of a timeline', () => {
    const { contributions } = read('web-types.json') as {
      contributions: {
        html: {
          elements: {
            name: string;
            attributes: { name: string; value: { type: unknown } }[];
            js: { events: Named[] };
          }[];
        };
      };
    };
    const find = (tag: string) => contributions.html.elements.find(({ name }) => name === tag)!;
    const to = find('chip-export-status').attributes.find(({ name }) => name === 'to')!;
    assert.ok((to.value.type as string[]).includes("'china'"));
    assert.deepEqual(names(find('chip-ban-timeline').js.events), [
      'chip-data-error',
      'chip-event-select',
      'chip-ready',
    ]);
  });
});
