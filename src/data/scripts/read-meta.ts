/** What the dataset says of itself: version, date to which the facts are known, credit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DatasetMeta } from '../api/dataset.js';
import { Day, Text } from '../schema/fields.js';
import { describeIssue } from './describe-issue.js';
import { parseYaml } from './parse-yaml.js';
import { DATA_DIR } from './paths.js';

const Meta = v.strictObject({ asOf: Day, credit: Text });
const Package = v.object({ version: Text });

/** @throws {Error} `meta.yml: asOf: is missing` */
export function readMeta(folder: string = DATA_DIR): Required<Omit<DatasetMeta, 'index'>> {
  const parsed = parseYaml(readFileSync(join(folder, 'meta.yml'), 'utf8'));
  if (parsed.faults) throw new Error(`meta.yml: ${parsed.faults.join('; ')}`);
  const meta = v.safeParse(Meta, parsed.value);
  if (!meta.success) throw new Error(`meta.yml: ${meta.issues.map(describeIssue).join('; ')}`);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { version: v.parse(Package, manifest).version, ...meta.output };
}
