import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
  readonly integrity?: string;
  readonly resolved?: string;
}

test('an install asks for each package once and for no list of its versions; otherwise npm run fix', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  const fromRegistry = Object.entries(packages).filter(([, { integrity }]) => integrity);
  const elsewhere = fromRegistry.filter(([, { resolved }]) => !resolved?.startsWith('https://registry.invalid/'));
  assert.deepEqual(elsewhere, []);
  assert.match(readFileSync('.npmrc', 'utf8'), /^replace-registry-host=always$/m);
});
