/** The only place of the command line that writes to it: results to standard output, words about them to the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** To a file, whose folder is made, or to standard output. */
export function deliver(content: string | Uint8Array, out: string | undefined): void {
  if (out === undefined) return void process.stdout.write(content);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, content);
}

/** One line that is written over on a terminal, a line for every tenth part elsewhere. */
export class Progress {
  #done = 0;
  readonly #total: number;

  constructor(total: number) {
    this.#total = total;
  }

  step(name: string): void {
    this.#done += 1;
    const line = `${this.#done}/${this.#total} ${name}`;
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
      if (this.#done === this.#total) process.stderr.write('\n');
    } else if (this.#done === this.#total || this.#done % Math.ceil(this.#total / 10) === 0) say(line);
  }
}
