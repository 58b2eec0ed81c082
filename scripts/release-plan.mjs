import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installIfNeeded } from './install.mjs';
import { PACKAGES } from './pack.mjs';

/**
 * What the notes in .changeset add up to. The program of changesets leaves a workspace's root out, and our elements are the
 * root, so its parts are given both packages by name.
 *
 * @returns {Promise<{ plan: any, apply: () => Promise<string[]> }>}
 */
export async function releasePlan() {
  await installIfNeeded('scripts/release', 'what reads change notes');
  const cwd = process.cwd();
  const list = Object.entries(PACKAGES).map(([, folder]) => {
    const dir = path.resolve(folder);
    return { dir, packageJson: JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')) };
  });
  const root = { dir: cwd, packageJson: { name: 'repository', version: '0.0.0', private: true } };
  const packages = { root, packages: list, tool: 'npm' };
  const require = createRequire(path.resolve('scripts/release/package.json'));
  const part = (name) => require(`@changesets/${name}`).default;
  const { parse } = require('@changesets/config');
  const written = JSON.parse(readFileSync('.changeset/config.json', 'utf8'));
  const config = parse({ ...written, changelog: require.resolve(written.changelog) }, packages);
  const plan = part('assemble-release-plan')(await part('read')(cwd), packages, config, undefined);
  return { plan, apply: () => part('apply-release-plan')(plan, packages, config) };
}
