import { execFileSync } from 'node:child_process';
import { releasePlan } from './release-plan.mjs';

/** Turns the notes in .changeset into versions and changelogs, and takes the notes away. */
const { plan, apply } = await releasePlan();
if (plan.releases.length === 0) {
  console.log('There is no note in .changeset, so there is nothing to release.');
} else {
  for (const file of await apply()) console.log(file);
  execFileSync('npm install --package-lock-only --no-audit --no-fund', { shell: true, stdio: 'inherit' });
}
