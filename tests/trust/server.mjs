import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { answers } from './hostile-answers.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** Folders by the beginning of the address. */
const FOLDERS = {
  '/embeds/': 'dist/embeds',
  // Another copy of the same files at another address is another module to a browser.
  '/other-embeds/': 'dist/embeds',
  '/others/': 'tests/trust/node_modules',
  '/trust/': 'tests/trust',
};

/**
 * A newsroom's host for tests: the built embeds, what other people's pages bring with them, pages that a test writes, and
 * under `/hostile/` every answer that a broken or hostile server may give. A second origin is a second server.
 */
export async function startServer() {
  const pages = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    asked.push(request.url);
    const page = pages.get(pathname);
    const answer = pathname.startsWith('/hostile/') ? answers[pathname.slice('/hostile/'.length)] : undefined;
    if (page) response.writeHead(200, page.headers).end(page.body);
    else if (answer) answer(response, request);
    else sendFile(pathname, response);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Every address that was asked for, in order. */
    asked,
    /** Puts a page on the host and gives its address. */
    add(body, { headers = {}, type = TYPES['.html'] } = {}) {
      const address = `/pages/${pages.size + 1}`;
      pages.set(address, { body, headers: { 'content-type': type, ...headers } });
      return origin + address;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function sendFile(pathname, response) {
  const [prefix, folder] = Object.entries(FOLDERS).find(([start]) => pathname.startsWith(start)) ?? [];
  const file =
    folder && path.join(folder, path.posix.normalize(`/${decodeURIComponent(pathname.slice(prefix.length))}`));
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  });
  createReadStream(file).pipe(response);
}
