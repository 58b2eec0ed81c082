import { readFileSync, writeFileSync } from 'node:fs';
import { packageExports } from './outputs.mjs';

/**
 * Keeps the `exports` of package.json in step with the folders of src/elements and src/embeds; with
 * --check only compares. They are listed one by one because tools do not check wildcards.
 */
const file = 'package.json';
const contents = JSON.parse(readFileSync(file, 'utf8'));
const fresh = packageExports();

if (!process.argv.includes('--check')) {
  writeFileSync(file, `${JSON.stringify({ ...contents, exports: fresh }, null, 2)}\n`);
} else if (JSON.stringify(contents.exports) !== JSON.stringify(fresh)) {
  console.error(`exports in ${file} do not match src/elements and src/embeds. They should be:`);
  console.error(JSON.stringify(fresh, null, 2));
  console.error('Run: npm run fix');
  process.exitCode = 1;
}
