import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The only file that Mocha is given: the tests are written for Node's own runner, and get Mocha in its place. */
register('./node-test-hooks.mjs', import.meta.url);
for (const file of process.env.TESTS_IN_MOCHA.split(' ')) await import(pathToFileURL(path.resolve(file)).href);
