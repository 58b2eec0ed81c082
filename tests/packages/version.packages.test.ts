import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { installIfNeeded } from '../../scripts/install.mjs';
import { run } from './registry.mjs';

/** What a release writes is written in a copy. */
const folder = mkdtempSync(path.join(tmpdir(), 'chip-version-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const TOOLS = 'scripts/release/node_modules';

/** The notes of today are not those of this test. */
const isCopied = (from: string): boolean => from !== TOOLS && !/\.changeset.(?!README)[\w-]+\.md$/.test(from);

before(async () => {
  await installIfNeeded('scripts/release', 'what reads change notes');
  const root = ['package.json', 'package-lock.json', '.npmrc', '.changeset', 'CHANGELOG.md', 'scripts'];
  const data = ['package.json', 'CHANGELOG.md', 'CORRECTIONS.md', 'released-ids.json'].map(
    (name) => `src/data/${name}`,
  );
  for (const file of [...root, ...data]) {
    const options = { recursive: true, preserveTimestamps: true, filter: isCopied };
    cpSync(file, path.join(folder, file), options);
  }
  symlinkSync(path.resolve(TOOLS), path.join(folder, TOOLS), 'junction');
  const git = 'git -c user.name=Test -c user.email=test@example.invalid';
  await run(`git init && git add src/data && ${git} commit -m released && git tag chip-policy-data@0.1.0`, folder);
});

test('without a note nothing is released', async () => {
  assert.equal(
    await run('npm run --silent release:version', folder),
    'There is no note in .changeset, so there is nothing to release.\n',
  );
});

test('a note becomes the next version, in the package, in what asks for it, in the lock file and in the changelog', async () => {
  const note = (name: string, kind: string, words: string): void =>
    writeFileSync(path.join(folder, `.changeset/${name}.md`), `---\n'${name}': ${kind}\n---\n\n${words}\n`);
  note('chip-policy-data', 'patch', 'A date is corrected.');
  note('chip-policy-elements', 'minor', 'The quote card can stand in a sentence.');
  const ids = JSON.parse(read('src/data/released-ids.json')) as { events: string[] };
  ids.events.push('some-rule-2026');
  writeFileSync(path.join(folder, 'src/data/released-ids.json'), JSON.stringify(ids));

  await run('npm run --silent release:version', folder);

  const elements = JSON.parse(read('package.json')) as { version: string; dependencies: Record<string, string> };
  assert.equal(elements.version, '0.2.0');
  assert.equal(elements.dependencies['chip-policy-data'], '^0.1.1');
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
  assert.equal(packages['']?.version, '0.2.0');
  assert.match(
    read('CHANGELOG.md'),
    /^## 0\.2\.0\n\n### Minor Changes\n\n- (\w+: )?The quote card can stand in a sentence\.$/m,
  );
  const [, data = ''] = read('src/data/CHANGELOG.md').split(/^## /m);
  assert.match(data, /^0\.1\.1\n\n- Ids added: 1 \(`events\/some-rule-2026`\)\.\n- Ids moved: none\./);
  assert.match(data, /### Patch Changes\n\n- (\w+: )?A date is corrected\.\n/);
});
