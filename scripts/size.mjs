import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listFiles } from './files.mjs';

/**
 * Prints what a reader downloads: each pasted script, the loader, the page for a frame, and the chunks that they may ask
 * for. The smallest have a budget in bytes (tests/embeds/release.test.ts), so small sizes are told in bytes.
 */
const size = (bytes) => (bytes < 2048 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`).padStart(10);

console.log(`${'file'.padEnd(60)}${['raw', 'gzip', 'brotli'].map((s) => s.padStart(10)).join('')}`);
const isDownloaded = (name) => /^dist\/embeds\/([^/]+|(chunks|embed)\/.+)\.(js|css|html)$/.test(name);

for (const file of listFiles('dist/embeds').filter(isDownloaded)) {
  const contents = readFileSync(file);
  const sizes = [contents, gzipSync(contents, { level: 9 }), brotliCompressSync(contents)];
  const name = path.posix.relative('dist/embeds', file);
  console.log(name.padEnd(60) + sizes.map(({ length }) => size(length)).join(''));
}
