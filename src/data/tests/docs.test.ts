/** What the pages of this package say is tried: commands, examples with their output, ids, links. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as v from 'valibot';
import { COLLECTION_NAMES } from '../api/dataset.js';
import { readMeta } from '../scripts/read-meta.js';
import { DATA_DIR, DIST_DIR } from '../scripts/paths.js';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'METHOD.md', 'CORRECTIONS.md', 'LICENSE.md'];
const page = (name: string): string => readFileSync(join(DATA_DIR, name), 'utf8');
const blocks = (name: string, language: string): string[] =>
  [...page(name).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

const run = (code: string): string => {
  assert.ok(existsSync(DIST_DIR), 'run npm run build -w chip-policy-data first');
  const args = ['--input-type=module', '-e', code];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: DATA_DIR,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
};

blocks('README.md', 'js').forEach((code, index) => {
  test(`example ${index + 1} of the README runs and prints what it says`, () => {
    const promised = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
    const printed = run(code)
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd());
    if (promised.length > 0) assert.deepEqual(printed, promised);
    else assert.ok(printed.every((line) => line !== '' && !line.includes('undefined')));
  });
});

test('the one-liner of the README classifies the H20 on four dates', () => {
  const code = /-e "(.*)"$/m.exec(page('README.md'))?.[1] ?? '';
  assert.deepEqual(run(code).trimEnd().split('\n'), [
    '2024-06-01 not-controlled',
    '2025-04-08 not-controlled',
    '2025-04-09 licence-required',
    '2026-02-01 licence-required',
  ]);
});

for (const name of PAGES) {
  test(`every record that ${name} names exists`, () => {
    const named = page(name).matchAll(/`([a-z]+)\/([a-z0-9][a-z0-9.-]*)`/g);
    const missing = [...named]
      .filter(([, collection]) => (COLLECTION_NAMES as readonly string[]).includes(collection ?? ''))
      .map(([, collection = '', id = '']) => `records/${collection}/${id}.yml`)
      .filter((path) => !existsSync(join(DATA_DIR, path)));
    assert.deepEqual(missing, []);
  });

  test(`every npm command in ${name} is a script`, () => {
    const { scripts } = v.parse(
      v.object({ scripts: v.record(v.string(), v.string()) }),
      JSON.parse(page('package.json')),
    );
    const commands = [...page(name).matchAll(/npm run ([a-z-]+)/g)].map(([, script]) => script);
    assert.deepEqual(
      commands.filter((script) => script === undefined || !(script in scripts)),
      [],
    );
  });
}

test('the finished record in CONTRIBUTING.md is the real one', () => {
  const file = 'records/events/feb-2025-3a090-correction.yml';
  assert.ok(page('CONTRIBUTING.md').includes(file));
  assert.ok(blocks('CONTRIBUTING.md', 'yaml').includes(page(file)));
});

test('the credit is the same line everywhere', () => {
  const { credit } = readMeta();
  assert.equal(credit, 'chip-policy-data contributors, CC BY 4.0');
  for (const name of ['README.md', 'LICENSE.md']) assert.ok(page(name).includes(`> ${credit}\n`));
});
