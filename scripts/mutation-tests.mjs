import { installIfNeeded } from './install.mjs';
import { hashOf, saveScore, scoreOfToday } from './mutation-scores.mjs';
import { countLine } from './steps.mjs';

/**
 * Changes the code whose mistakes no reader would see (a date, a citation, an escaped sign) in every small way, and shows
 * which changes no test noticed. At least 85 of 100 must be noticed in each module. An argument selects modules by a
 * part of their name, and measures them anew; without one, those are measured of which the code or the tests changed. What
 * may survive, and why, stands in tests/mutation/survivors.md; `npm run trust` prints the scores.
 */
const LEAST = 0.85;
const [part = ''] = process.argv.slice(2);

await installIfNeeded('tests/mutation', 'Stryker, 73 MB');
const { modules } = await import('../tests/mutation/modules.mjs');
const { mutate } = await import('../tests/mutation/mutate.mjs');

const total = { passed: 0, failed: 0 };
for (const one of modules.filter(({ name }) => name.includes(part))) {
  const known = part === '' ? scoreOfToday(one) : undefined;
  // Of what is copied now: somebody may go on writing while it runs.
  const hash = hashOf(one);
  const { changes, noticed, survivors = [] } = known ?? (await mutate(one));
  const score = noticed / changes;
  if (!known) saveScore(one, { changes, noticed, hash });
  const when = known ? `, unchanged since ${known.date}` : '';
  console.log(
    `${one.name.padEnd(18)} ${(score * 100).toFixed(1).padStart(5)} %  ${noticed} of ${changes} noticed${when}`,
  );
  for (const { place, change } of survivors) console.log(`  ${place}  ${change}`);
  total[score >= LEAST ? 'passed' : 'failed'] += 1;
}
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
