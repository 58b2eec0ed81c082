import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** The host's own address stands in it, because 'self' is nobody for WebKit in a frame without an origin. */
const policy = ({ origin }) =>
  `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const OPEN = { 'access-control-allow-origin': '*' };

/**
 * Ways in which a newsroom's host may serve dist/embeds, byte for byte, each in a sub-folder: to everybody; with the
 * strictest policy; without the header that a frame without an origin needs; with every script of a tag missing, or late.
 */
const HOSTS = {
  open: { headers: OPEN },
  strict: { headers: OPEN, policy },
  closed: { headers: {} },
  broken: { headers: OPEN, isMissing: (file) => isTag(file) },
  slow: { headers: OPEN, delay: (file) => (isTag(file) ? 400 : 0) },
};

const isTag = (file) => /^[^/]+\.js$/.test(file) && !['loader.js', 'resizer.js'].includes(file);

/** A middleware of the test server: `/hosts/strict/news/embeds/quote-card.js`. */
export async function embedHosts(context, next) {
  const [, name, file] = /^\/hosts\/(\w+)\/news\/embeds\/([^?]+)$/.exec(context.path) ?? [];
  const host = HOSTS[name];
  if (!host) return next();
  await new Promise((resolve) => setTimeout(resolve, host.delay?.(file) ?? 0));
  const source = path.join('dist/embeds', path.posix.normalize(`/${file}`));
  context.set({ ...host.headers, 'cache-control': 'no-store' });
  if (host.policy) context.set('content-security-policy', host.policy(context));
  if (host.isMissing?.(file) || !existsSync(source) || !statSync(source).isFile()) {
    context.status = 404;
    context.body = '';
    return undefined;
  }
  context.type = path.extname(source);
  context.body = createReadStream(source);
  return undefined;
}
