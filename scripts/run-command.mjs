import { spawn } from 'node:child_process';

/**
 * Runs one shell command to its end and keeps what it printed. A shell is used so that `npm` is
 * found on every system; commands are literals of this repository, never a user's words.
 */
export function runCommand(command, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, ...env } });
    let output = '';
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
