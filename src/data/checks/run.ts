/** Runs checks over a dataset, and weighs what they find against the exceptions. */
import { COLLECTION_NAMES } from '../api/dataset.js';
import type { Check, Fault, FullDataset, Logger } from './check.js';
import { allEntries, entriesOf } from './entries.js';

export interface Finding extends Fault {
  readonly check: string;
}

/** A known fault that stays for a reason. When the fault is gone, the exception is the fault. */
export interface Exception {
  readonly check: string;
  /** Collection and id: `sources/peoples-daily-copy-2025-06-10`. */
  readonly record: string;
  readonly reason: string;
}

export function runChecks(checks: readonly Check[], data: FullDataset): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const logger: Logger = { error: (fault) => findings.push({ check: check.name, ...fault }) };
    runCheck(check, logger, data);
  }
  return findings;
}

function runCheck(check: Check, logger: Logger, data: FullDataset): void {
  switch (check.scope) {
    case 'record':
      for (const entry of allEntries(data)) check.check(logger, entry);
      return;
    case 'collection':
      for (const collection of COLLECTION_NAMES) {
        check.check(logger, { collection, records: entriesOf(data, collection) });
      }
      return;
    case 'dataset':
      check.check(logger, data);
      return;
    default:
      check satisfies never;
  }
}

/** `records/events/x.yml: title.en: is too long (title-length)` */
export function toText({ check, collection, id, field, message }: Finding): string {
  const where = field === undefined ? '' : ` ${field}:`;
  return `records/${collection}/${id}.yml:${where} ${message} (${check})`;
}

export interface Weighed {
  readonly faults: readonly Finding[];
  readonly excused: readonly Finding[];
  /** Exceptions that excuse nothing any more, in words. */
  readonly unneeded: readonly string[];
}

export function weigh(findings: readonly Finding[], exceptions: readonly Exception[]): Weighed {
  const excuses = (exception: Exception, finding: Finding): boolean =>
    exception.check === finding.check && exception.record === `${finding.collection}/${finding.id}`;
  const isExcused = (finding: Finding): boolean => exceptions.some((e) => excuses(e, finding));
  return {
    faults: findings.filter((finding) => !isExcused(finding)),
    excused: findings.filter(isExcused),
    unneeded: exceptions
      .filter((exception) => !findings.some((finding) => excuses(exception, finding)))
      .map(({ check, record }) => `exceptions.yml: ${record} no longer fails ${check}; remove the exception`),
  };
}
