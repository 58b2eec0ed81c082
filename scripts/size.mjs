import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listFiles } from './files.mjs';

/** Prints what a reader downloads: each pasted script, and the chunks that it may ask for. */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(10);

console.log(`${'file'.padEnd(60)}${['raw', 'gzip', 'brotli'].map((s) => s.padStart(10)).join('')}`);
for (const file of listFiles('dist/embeds').filter((name) => name.endsWith('.js'))) {
  const contents = readFileSync(file);
  const sizes = [contents, gzipSync(contents), brotliCompressSync(contents)];
  const name = path.posix.relative('dist/embeds', file);
  console.log(name.padEnd(60) + sizes.map(({ length }) => kilobytes(length)).join(''));
}
