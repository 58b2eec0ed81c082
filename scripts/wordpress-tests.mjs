import { installIfNeeded } from './install.mjs';
import { listFiles } from './files.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Runs the plugin and every snippet in a whole WordPress. It comes from npm, 180 MB, and is installed here and not with the
 * rest, because nothing else needs it. An argument selects files by a part of their name.
 */
const [part = ''] = process.argv.slice(2);

await installIfNeeded('tests/wordpress', 'WordPress for its tests, 180 MB');
runTests(listFiles('tests/wordpress').filter((file) => file.endsWith('.wordpress.test.ts') && file.includes(part)));
