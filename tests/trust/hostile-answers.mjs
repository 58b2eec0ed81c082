import { gzipSync } from 'node:zlib';

/** What a server may answer when an element asks for an author's file: broken, slow, endless, wrong or hostile. */

const json =
  (body, headers = {}) =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);

const MEGABYTE = 'a'.repeat(1_000_000);

/** Sends pieces until there is none, or until nobody listens. */
async function pour(response, pieces, pause = 0) {
  for (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await roomIn(response);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  response.end();
}

function roomIn(response) {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

function* endless(piece, most = 2000) {
  for (let i = 0; i < most; i += 1) yield piece;
}

/** 300 MB of zeros in 300 KB. */
const bomb = gzipSync(Buffer.alloc(300_000_000, '0'), { level: 1 });

const GOOD = JSON.stringify({
  quotes: [
    { id: 'mine', date: '2025-05-14', speaker: 'A. Speaker', role: 'Speaker', venue: 'Press', text: 'We have enough.' },
  ],
  events: [{ id: 'mine', title: 'A decision', date: '2025-05-14' }],
});

/** By name; each is asked for at `/hostile/<name>`. */
export const answers = {
  'good.json': json(GOOD),
  'good-trickle.json': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    void pour(response, GOOD, 2);
  },
  'good-as-text': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(GOOD),
  'good-as-html': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(GOOD),
  'good-as-image': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(GOOD),
  'good-without-type': (response) => response.writeHead(200).end(GOOD),
  'good-with-bom.json': json(`\uFEFF${GOOD}`),
  'empty.json': json(''),
  'spaces.json': json(' \n\t '),
  'truncated.json': json(GOOD.slice(0, -20)),
  'cut-off.json': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': GOOD.length });
    response.write(GOOD.slice(0, 30));
    setTimeout(() => response.destroy(), 20);
  },
  'reset.json': (response) => response.destroy(),
  'page.html': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><script>pwned()</script>'),
  'not-found.json': (response) => response.writeHead(404).end(GOOD),
  'not-allowed.json': (response) => response.writeHead(403).end('<h1>403</h1>'),
  'broken-server.json': (response) => response.writeHead(500).end(GOOD),
  'teapot.json': (response) => response.writeHead(418).end(),
  'no-content.json': (response) => response.writeHead(204).end(),
  'redirect-loop.json': (response) => response.writeHead(302, { location: '/hostile/redirect-loop.json' }).end(),
  'redirect-to-script.json': (response) => response.writeHead(302, { location: 'javascript:pwned()' }).end(),
  'redirect-to-data.json': (response) =>
    response.writeHead(302, { location: `data:application/json,${encodeURIComponent(GOOD)}` }).end(),
  'twelve-megabytes.json': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    void pour(response, ['{"note": "', ...endless(MEGABYTE, 12), '"}']);
  },
  'endless.json': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    void pour(response, endless(MEGABYTE));
  },
  'bomb.json': json(bomb, { 'content-encoding': 'gzip' }),
  'false-gzip.json': json(GOOD, { 'content-encoding': 'gzip' }),
  'deep-lists.json': json('['.repeat(200_000)),
  'deep-lists-closed.json': json(`{"events": ${'['.repeat(90_000)}${']'.repeat(90_000)}}`),
  'deep-groups.json': json(`{"events": ${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}}`),
  'polluting.json': json('{"__proto__": {"polluted": true}, "events": [{"title": "x", "date": "2025"}]}'),
  'polluting-deep.json': json(
    '{"events": [{"title": "x", "date": "2025", "thresholds": {"__proto__": {"polluted": "yes"}}}]}',
  ),
  'polluting-constructor.json': json(
    '{"events": [{"title": "x", "date": "2025", "constructor": {"prototype": {"polluted": true}}}]}',
  ),
  'polluting.csv': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/csv' })
      .end('title,date,__proto__.polluted,constructor.prototype.polluted\nx,2025,yes,yes\n'),
  'latin1.json': json(Buffer.from('{"events": [{"title": "caf\xe9", "date": "2025"}]}', 'latin1')),
  'utf16.json': json(Buffer.from(`\uFEFF${GOOD}`, 'utf16le')),
  'zeros.json': json(Buffer.alloc(1000)),
  'hundred-thousand-records.json': json(
    JSON.stringify({ events: Array.from({ length: 100_001 }, () => ({ title: 'x', date: '2025' })) }),
  ),
};

/** Those that hold good data after all, whatever their type says. */
export const GOOD_ANSWERS = [
  'good.json',
  'good-trickle.json',
  'good-as-text',
  'good-as-html',
  'good-as-image',
  'good-without-type',
  'good-with-bom.json',
];
