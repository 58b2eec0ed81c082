/** How a command ends, for whoever calls it from a script. */
export const EXIT = { ok: 0, badData: 1, badUsage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was written wrongly, or needs something that is not there. */
export class UsageError extends Error {}

/** What the command was given to read is wrong, or does not hold what was asked for. */
export class DataFault extends Error {}

/** The words and the code for what was thrown; undefined for what nobody expected. */
export function codeOf(error: unknown): ExitCode | undefined {
  if (error instanceof UsageError || isWrongFlag(error)) return EXIT.badUsage;
  // Snippets and static rendering tell an id that is unknown, or a date that is none, in this way.
  if (error instanceof DataFault || error instanceof RangeError) return EXIT.badData;
  return undefined;
}

const isWrongFlag = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
