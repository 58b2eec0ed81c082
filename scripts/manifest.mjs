import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const file = 'custom-elements.json';

/** Writes the manifest that documentation and editors read; with --check only compares it. */
const manifest = await cli({
  argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  noWrite: true,
});
const fresh = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else if (fresh !== read(file)) {
  console.error(`${file} does not match the elements. Run: npm run fix`);
  process.exitCode = 1;
}

function read(name) {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return '';
  }
}
