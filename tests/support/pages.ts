import { mount } from './mount.js';

/** A page of a newsroom in a frame: with its own tags, its own requests, its own layout. */
export interface NewsPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** What it said on the console or threw. */
  readonly errors: readonly string[];
}

/** The way in which the test server answers, see scripts/embed-hosts.mjs. */
export type Host = 'open' | 'strict' | 'closed' | 'broken' | 'slow';

/** Address of a published file on a host of its own (`news.localhost`), or on the host of the test page. */
export const fileAt = (host: Host, file: string, origin = location.origin): string =>
  `${origin}/hosts/${host}/news/embeds/${file}`;

/** The same server under another name, which makes it another origin. */
export const OTHER_ORIGIN = `http://news.localhost:${location.port}`;

export async function openPage(body: string, { head = '', height = 700 } = {}): Promise<NewsPage> {
  // A frame below the fold is out of sight, and what is out of sight is not loaded.
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  const frame = mount<HTMLIFrameElement>(
    `<iframe title="A page of a newsroom" width="640" height="${height}"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  await loaded;
  const window = frame.contentWindow as NewsPage['window'] | null;
  if (!window) throw new Error('the page did not load');
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  window.document.addEventListener('securitypolicyviolation', (event) => errors.push(event.violatedDirective));
  for (const method of ['error', 'warn', 'info', 'log'] as const) {
    window.console[method] = (...values: unknown[]) => errors.push(`${method}: ${values.join(' ')}`);
  }
  return { frame, document: window.document, window, errors };
}

/** Adds a script as a snippet does, and waits until it has run. */
export function addScript({ document }: NewsPage, src: string, type = 'module'): Promise<unknown> {
  const script = document.createElement('script');
  script.type = type;
  script.src = src;
  const done = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${src} could not be loaded: was it built?`)));
  });
  document.body.append(script);
  return done;
}

/** The files under `embeds/` that a page asked for, in order of name. */
export const filesOf = ({ window }: NewsPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.replace(/^.*\/embeds\//, ''))
    .sort();
