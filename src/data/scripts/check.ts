/** `npm run check`: validates every record, runs the checks, and says how the dataset stands. */
import { inspect } from './inspect.js';
import { reportOn } from './report.js';

const inspection = inspect();
for (const line of reportOn(inspection)) console.log(line);
if (inspection.faults.length > 0) process.exitCode = 1;
