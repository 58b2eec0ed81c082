import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGES } from './pack.mjs';

/** Publishes each package whose version is not on the registry yet; the data first, because the elements ask for it. */
for (const [name, folder] of Object.entries(PACKAGES)) {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const known = spawnSync(`npm view ${name}@${version} version`, { shell: true, encoding: 'utf8' });
  if (known.stdout.trim() === version) {
    console.log(`${name}@${version} is published already`);
    continue;
  }
  const { status } = spawnSync(`npm publish ${path.resolve(folder)} --access public`, {
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  // The next release compares itself with what is published now.
  spawnSync('git', ['tag', `${name}@${version}`], { stdio: 'inherit' });
}
