/** The markup of one of each element with built-in data, as snippets paste it. */
export const EACH = {
  'ban-timeline': '<chip-ban-timeline from="2025" to="2025-06"><p>Own words.</p></chip-ban-timeline>',
  'quote-card':
    '<chip-quote-card quote="q-lau-2025-05-14-generations"><blockquote>“Enough.”</blockquote></chip-quote-card>',
  'stockpile-gauge': '<chip-stockpile-gauge figure="h20-orders-2025-q1"><p>At least $16 bn.</p></chip-stockpile-gauge>',
  'self-sufficiency-meter':
    '<chip-self-sufficiency-meter indicator="ss-cn-bernstein-2028"><p>93%.</p></chip-self-sufficiency-meter>',
  'control-chart': '<chip-control-chart highlight="h20"><p>Own words.</p></chip-control-chart>',
  'export-status': '<p>Nvidia’s <chip-export-status chip="h20">H20: licence required</chip-export-status>.</p>',
  'as-of-control': '<chip-as-of-control><p>As of October 2026.</p></chip-as-of-control>',
};

export const ARTICLE = Object.values(EACH).join('\n');

/** In a page: the tags that do not show their content, after waiting for them. */
export const waitForAll = (page) =>
  page
    .waitForFunction(
      () => {
        const all = [...document.querySelectorAll('*')].filter(
          ({ localName }) => localName.startsWith('chip-') && localName !== 'chip-policy-provider',
        );
        return all.length > 0 && all.every(({ ready }) => ready === true);
      },
      undefined,
      { timeout: 15_000 },
    )
    .then(
      () => [],
      async () =>
        page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(({ localName, ready }) => /^chip-(?!policy-provider)/.test(localName) && ready !== true)
            .map(({ localName }) => `<${localName}> shows nothing`),
        ),
    );

/** In a page: opens every panel of every element and every entry of the first timeline. */
export function pressEverything() {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    for (const button of root.querySelectorAll('button')) button.click();
    for (const summary of root.querySelectorAll('summary')) summary.click();
    for (const input of root.querySelectorAll('input')) {
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
  }
}
