import type { ExitCode } from './faults.js';

/** One command: a file of its own, named after it. */
export interface Command {
  readonly summary: string;
  /** Usage, flags and examples, as `--help` prints them. */
  readonly help: string;
  /** Prints the result; throws what is wrong. */
  run(args: readonly string[]): Promise<ExitCode>;
}

/** The languages of the interface. */
export const LANGUAGES = ['en', 'fr', 'zh-Hans', 'ar'] as const;
