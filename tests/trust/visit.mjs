import { setTripwires } from './tripwires.mjs';

/**
 * Opens a page of the test server in a context of its own. No request leaves this machine: an address elsewhere is
 * answered with nothing and counts as a complaint.
 */
export async function visit(browser, url, { context: options = {}, before = [] } = {}) {
  const context = await browser.newContext(options);
  const elsewhere = [];
  const { origin } = new URL(url);
  await context.route(
    (address) => address.protocol.startsWith('http') && address.hostname !== new URL(origin).hostname,
    (route) => {
      elsewhere.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(setTripwires);
  for (const script of before) await context.addInitScript(script);
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    elsewhere.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => elsewhere.push('opened a window'));
  await page.goto(url);
  return {
    page,
    /** Everything that the page heard and that we must not cause. */
    complaints: async () => [...(await page.evaluate(() => [...(globalThis.heard ?? [])])), ...elsewhere],
    close: () => context.close(),
  };
}

/** A page with markup in its body and, unless others are named, the script of all tags. */
export function pageWith(body, options = {}) {
  const { head = '', scripts = ['/embeds/chip-policy-elements.js'], icon = 'data:,' } = options;
  const start = options.start ?? '<!doctype html><html lang="en">';
  const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
  return `${start}<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="${icon}">${head}</head><body>${body}${tags}</body></html>`;
}

/** Script that gives a page the functions of a file beside this one as `trust`. */
export const driverOf = (file) =>
  `<script type="module">import * as trust from "/trust/${file}"; globalThis.trust = trust;</script>`;

export const DRIVER = driverOf('in-page.mjs');
