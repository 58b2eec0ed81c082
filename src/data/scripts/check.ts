/** `npm run check`: validates every record, runs the checks, and says how the dataset stands. `-- --list` names them. */
import { CHECKS } from '../checks/index.js';
import { inspect } from './inspect.js';
import { reportOn } from './report.js';

function list(): void {
  for (const { name, description } of CHECKS) console.log(`${name.padEnd(24)} ${description}`);
}

function check(): void {
  const inspection = inspect();
  for (const line of reportOn(inspection)) console.log(line);
  if (inspection.faults.length > 0) process.exitCode = 1;
}

if (process.argv.includes('--list')) list();
else check();
