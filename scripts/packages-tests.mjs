import { existsSync } from 'node:fs';
import { installIfNeeded } from './install.mjs';
import { listFiles } from './files.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Looks at both packages as others receive them: packed, published to a registry on this machine, installed from it, and used
 * in every framework. `npm run build` first. An argument selects files by a part of their name.
 */
const [part = ''] = process.argv.slice(2);

if (!existsSync('dist/embeds/release.json')) {
  console.error('There is nothing to pack: run npm run build first.');
  process.exit(1);
}
await installIfNeeded('tests/packages', 'a registry and tools that look at packages, 120 MB');
const files = listFiles('tests/packages').filter((file) => file.endsWith('.packages.test.ts') && file.includes(part));
// One after the other: they build in the same folders.
runTests(files, ['--test-concurrency=1']);
