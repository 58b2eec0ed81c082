import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { listFiles } from '../../scripts/files.mjs';
import { elementNames } from '../../scripts/outputs.mjs';
import { writeRelease } from '../../scripts/release.mjs';
import { TAG_NAMES } from '../../src/embeds/tags.js';
import type { Release } from '../../src/embeds/snippet/release.js';

const FOLDER = 'dist/embeds/';
const FILE = `${FOLDER}release.json`;
const readRelease = (): Pick<Release, 'version' | 'files'> =>
  JSON.parse(readFileSync(FILE, 'utf8')) as Pick<Release, 'version' | 'files'>;
const { version, files } = readRelease();

describe('release.json', () => {
  test('names the version of the package', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, own.version);
  });

  for (const file of ['quote-card.js', 'loader.js', 'resizer.js', 'embed/embed.js', 'data/quotes.json']) {
    test(`gives ${file} the hash of what a browser receives`, () => {
      const hash = createHash('sha384')
        .update(readFileSync(FOLDER + file))
        .digest('base64');
      assert.equal(files[file], `sha384-${hash}`);
    });
  }

  test('has every script that a page names, and every file of data, of one record too', () => {
    const published = listFiles('dist/embeds')
      .map((file) => file.slice(FOLDER.length))
      .filter((file) => /^[^/]+\.js$|^embed\/.+\.js$|^data\//.test(file));
    assert.deepEqual(Object.keys(files).sort(), published.sort());
    assert.ok('data/quotes/q-lau-2025-05-14-generations.json' in files);
    assert.ok('data/corrections.json' in files);
  });

  test('is the same when it is written again', () => {
    const before = readFileSync(FILE, 'utf8');
    writeRelease();
    assert.equal(readFileSync(FILE, 'utf8'), before);
  });
});

describe('what a page loads around the tags', () => {
  test('can name every tag that there is, and each has its script', () => {
    assert.deepEqual([...TAG_NAMES], elementNames());
    assert.deepEqual(
      TAG_NAMES.filter((name) => !existsSync(`${FOLDER}${name}.js`)),
      [],
    );
  });
});

describe('what is in the scripts of others', () => {
  test('goes along with its licences, and each script says where', () => {
    const licences = readFileSync(`${FOLDER}licences.txt`, 'utf8');
    for (const words of ['lit-html\n\nBSD 3-Clause License\n\nCopyright (c) 2017 Google LLC', 'd3-array', 'valibot']) {
      assert.ok(licences.includes(words), words);
    }
    for (const name of [...TAG_NAMES, 'chip-policy-elements', 'forms', 'loader', 'resizer']) {
      assert.match(readFileSync(`${FOLDER}${name}.js`, 'utf8'), /^\/\*! MIT, see licences\.txt \*\//, name);
    }
  });
});
