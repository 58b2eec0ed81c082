#!/usr/bin/env node
/** The command line: finds the command, prints its help or runs it, and turns what was thrown into words and a code. */
import type { Command } from './command.js';
import { codeOf, EXIT, UsageError, type ExitCode } from './faults.js';
import { list } from './list.js';
import { oembed } from './oembed.js';
import { version } from './release-files.js';
import { render } from './render.js';
import { snippet } from './snippet.js';
import { print, say } from './terminal.js';
import { validate } from './validate.js';

const COMMANDS: Readonly<Record<string, Command>> = { list, snippet, render, oembed, validate };

const help = (): string => `chip-policy-elements <command> [flags]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

  chip-policy-elements <command> --help   flags and examples
  chip-policy-elements --version

Ends with 0 when all is well, 1 when data is wrong or missing, 2 when the command is written wrongly.`;

async function run([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(help());
    return name === undefined ? EXIT.badUsage : EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    print(version());
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`“${name}” is no command. There are ${Object.keys(COMMANDS).join(', ')}.`);
  if (args.includes('--help') || args.includes('-h')) {
    print(command.help);
    return EXIT.ok;
  }
  return command.run(args);
}

// Somebody who reads only the first lines (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.ok : 1));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error)) throw error;
  say(error.message);
  if (code === EXIT.badUsage) say('Help: chip-policy-elements --help');
  process.exitCode = code;
}
