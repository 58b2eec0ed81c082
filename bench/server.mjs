import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves as a newsroom's host does, to this machine only: packed with gzip, and unlike the tests' server from memory, so that
 * no disk is measured. `mounts` is a list of `[address prefix, folder]`; `pages` are set while it runs.
 *
 * @param {readonly (readonly [string, string])[]} mounts
 */
export async function serveAsHost(mounts) {
  const pages = new Map();
  const packed = new Map();
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const body = pages.get(address) ?? packed.get(address) ?? pack(mounts, address, packed);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(address)] ?? 'text/html';
    const headers = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' };
    response
      .writeHead(200, { ...headers, 'content-length': body.length, 'access-control-allow-origin': '*' })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    setPage: (address, html) => pages.set(address, gzipSync(html, { level: 9 })),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function pack(mounts, address, packed) {
  for (const [prefix, folder] of mounts) {
    if (!address.startsWith(prefix)) continue;
    const file = path.join(folder, path.normalize(`/${address.slice(prefix.length)}`));
    if (!existsSync(file) || !statSync(file).isFile()) continue;
    const body = gzipSync(readFileSync(file), { level: 9 });
    packed.set(address, body);
    return body;
  }
  return undefined;
}
