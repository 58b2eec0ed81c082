import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders to this machine only, for tests and pictures. `mounts` is a list of
 * `[address prefix, folder]`; the first folder that has the file wins.
 *
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(mounts) {
  const server = createServer((request, response) => {
    const file = findFile(mounts, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

function findFile(mounts, address) {
  for (const [prefix, folder] of mounts) {
    if (!address.startsWith(prefix)) continue;
    const inside = path.normalize(`/${address.slice(prefix.length)}`);
    const named = path.join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (existsSync(named) && statSync(named).isFile()) return named;
  }
  return undefined;
}
