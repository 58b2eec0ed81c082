/** Compiles api, schema and checks with the compiler's own command line, so that its messages are the usual ones. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { filesIn } from './outputs.js';
import { DATA_DIR } from './paths.js';

/** The compiler's complaints; none when all is well. It writes its output either way. */
export function compile(outDir: string): Promise<string> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const args = [tsc, '-p', DATA_DIR, '--outDir', outDir, '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? '' : output || 'the compiler failed'));
  });
}

/** What the compiler writes for the sources that are there. */
export const compiledFiles = (): string[] =>
  ['api', 'schema', 'checks'].flatMap((folder) =>
    filesIn(`${DATA_DIR}${folder}`)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path.slice(0, -'.ts'.length)}`)
      .flatMap((path) => [`${path}.js`, `${path}.d.ts`]),
  );
