import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

interface Package {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const scripts = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
const registering = scripts.filter((entry) => /(^|\/)define$|^\.\/embeds\//.test(entry));
const silent = scripts.filter((entry) => !registering.includes(entry));

describe('the package', () => {
  for (const [entry, target] of Object.entries(exports)) {
    test(`${entry} leads to files that were built`, () => {
      const missing = Object.values(typeof target === 'string' ? { target } : target).filter(
        (file) => !existsSync(file),
      );
      assert.deepEqual(missing, []);
    });
  }

  for (const entry of silent) {
    test(`${entry} can be imported in Node and registers no tag`, () => {
      assert.deepEqual(tagsAfterImport(entry), []);
    });
  }

  for (const entry of registering.filter((name) => name.endsWith('/define') && name !== './define')) {
    test(`${entry} registers its own tag and no other, also when it is imported twice`, () => {
      const name = entry.split('/')[1] ?? '';
      assert.deepEqual(tagsAfterImport(entry), [`chip-${name}`]);
    });
  }
});

/** Imports an entry by the package's own name in a fresh process, as a server that renders would. */
function tagsAfterImport(entry: string): string[] {
  const specifier = `chip-policy-elements${entry.slice(1)}`;
  const program = `
    await import('lit');
    const tags = [];
    const define = customElements.define;
    customElements.define = function (tag, ...rest) { tags.push(tag); return define.call(this, tag, ...rest); };
    await import(${JSON.stringify(specifier)});
    console.log(JSON.stringify(tags));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}
