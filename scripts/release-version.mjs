import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { idChanges, idLines, releasedNow, releasedWith, withIdLines } from './release-ids.mjs';
import { releasePlan } from './release-plan.mjs';

/** Turns the notes in .changeset into versions and changelogs, and takes the notes away. */
const { plan, apply } = await releasePlan();
if (plan.releases.length === 0) {
  console.log('There is no note in .changeset, so there is nothing to release.');
} else {
  for (const file of await apply()) console.log(file);
  const data = plan.releases.find(({ name }) => name === 'chip-policy-data');
  if (data) listIds(data);
  execFileSync('npm install --package-lock-only --no-audit --no-fund', { shell: true, stdio: 'inherit' });
}

/** The changelog of the data names the ids that a version added, moved, withdrew or corrected. */
function listIds({ oldVersion, newVersion }) {
  const file = 'src/data/CHANGELOG.md';
  const lines = idLines(idChanges(releasedWith(oldVersion), releasedNow()));
  writeFileSync(file, withIdLines(readFileSync(file, 'utf8'), newVersion, lines));
}
