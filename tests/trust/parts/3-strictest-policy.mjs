import { ARTICLE, EACH, pressEverything, waitForAll } from '../articles.mjs';
import { pageWith, visit } from '../visit.mjs';

export const part = 'the strictest policy, every element pressed';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Our scripts make no policy of their own, so a page may allow none at all. */
const NO_POLICIES = 'all tags where no policy may be made';
const headersFor = (name) => ({
  'content-security-policy':
    name === NO_POLICIES ? POLICY.replace('trusted-types lit-html', "trusted-types 'none'") : POLICY,
});

/** What is pasted, and the scripts that it needs. */
const PASTES = {
  'all tags from one script': [ARTICLE, ['chip-policy-elements']],
  'all tags in a provider': [
    `<chip-policy-provider as-of="2026-06">${ARTICLE}</chip-policy-provider>`,
    ['chip-policy-elements'],
  ],
  ...Object.fromEntries(Object.entries(EACH).map(([name, markup]) => [`${name} alone`, [markup, [name]]])),
  'each tag from a script of its own': [ARTICLE, Object.keys(EACH)],
  [NO_POLICIES]: [ARTICLE, ['chip-policy-elements']],
  'the loader': [
    '<div data-chip="quote-card" data-quote="q-lau-2025-05-14-generations"><blockquote>“Enough.”</blockquote></div>',
    ['loader'],
  ],
};

/** Languages whose words are files of their own. */
const LANGUAGES = ['en', 'fr', 'zh-Hans', 'ar'];

export async function run({ browser, server }) {
  const faults = [];
  let cases = 0;
  for (const [name, [markup, scripts]] of Object.entries(PASTES)) {
    for (const language of name === 'all tags from one script' ? LANGUAGES : ['en']) {
      cases += 1;
      const found = await visitStrict({ browser, server, markup, scripts, language, headers: headersFor(name) });
      faults.push(...found.map((fault) => `${name}, ${language}: ${fault}`));
    }
  }
  return { cases, faults };
}

async function visitStrict({ browser, server, markup, scripts, language, headers }) {
  const body = pageWith(markup, {
    start: `<!doctype html><html lang="${language}">`,
    // A policy of an icon that is data would be broken by the page itself.
    icon: '/embeds/no-icon',
    scripts: scripts.map((script) => `/embeds/${script}.js`),
  });
  const { page, complaints, close } = await visit(browser, server.add(body, { headers }));
  const missing = await waitForAll(page);
  await page.evaluate(pressEverything);
  await page.waitForTimeout(300);
  const inline = await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) =>
      [...root.querySelectorAll('style, [onclick]')].map(({ localName }) => `has a <${localName}>`),
    );
  });
  const all = [...missing, ...inline, ...(await complaints())];
  await close();
  return all.filter((line) => !line.includes('could not be loaded'));
}
