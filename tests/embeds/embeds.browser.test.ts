import { expect } from '@open-wc/testing';
import type { DataErrorEvent } from '../../src/shared/element/chip-events.js';
import { itWhereItCan, mount, next, until, withConsoleGuard } from '../support/index.js';

/** The built files, as a page loads them. */
const embed = (name: string, copy = ''): Promise<unknown> => import(`/dist/embeds/${name}.js${copy}`);

const requests = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace('/dist/embeds/', ''));

describe('the script of one tag', () => {
  before(() => embed('quote-card'));

  it('defines its tag and no other', () => {
    expect(customElements.get('chip-quote-card')).to.be.a('function');
    expect(customElements.get('chip-ban-timeline')).to.equal(undefined);
  });

  it('fetches its own quotation and nothing of the timeline', async () => {
    const card = mount('<chip-quote-card quote="q-lau-2025-05-14-stockpile"><p>Own.</p></chip-quote-card>');
    await next(card, 'chip-ready');
    const data = requests().filter((path) => path.startsWith('data/'));
    expect(data).to.deep.equal(['data/quotes/q-lau-2025-05-14-stockpile.json']);
  });

  it('asks for the collection once when a page shows many records of it', async () => {
    const ids = [
      'q-lau-2025-05-14-generations',
      'q-lau-2025-05-14-cluster',
      'q-lau-2025-05-14-dynamic',
      'q-lau-2025-05-14-returns',
      'q-lau-2025-05-14-scaling',
      'q-lau-2025-05-14-software',
      'q-lau-2025-05-14-otherchips',
      'q-huang-2025-05-21-failure',
    ];
    const place = mount(`<div>${ids.map((id) => `<chip-quote-card quote="${id}"></chip-quote-card>`).join('')}</div>`);
    await Promise.all([...place.children].map((card) => next(card, 'chip-ready')));
    const data = requests().filter((path) => path.startsWith('data/'));
    expect(data.filter((path) => path === 'data/quotes.json')).to.have.length(1);
    expect(data).not.to.include('data/quotes/q-huang-2025-05-21-failure.json');
  });
});

describe('the timeline of a pasted script', () => {
  const text = (timeline: Element): string => timeline.shadowRoot?.textContent ?? '';

  it('fetches the titles in the page’s language, and the rest when a reader opens an entry', async () => {
    await embed('chip-policy-elements');
    const timeline = mount('<chip-ban-timeline lang="fr"><p>Texte.</p></chip-ban-timeline>');
    await next(timeline, 'chip-ready');
    const asked = (): string[] => requests().filter((path) => /^data\/(index\/)?events/.test(path));
    expect(asked()).to.deep.equal(['data/index/events.fr.json']);
    expect(text(timeline)).to.include('Washington contrôle la mémoire HBM');
    expect(text(timeline)).not.to.include('La règle crée l’ECCN 3A090.c pour la HBM');

    const entry = timeline.shadowRoot?.querySelector<HTMLDetailsElement>('#chip-event-dec-2024-hbm-sme-fdp details');
    if (entry) entry.open = true;
    await until(() => text(timeline).includes('La règle crée l’ECCN 3A090.c pour la HBM'), 'the summary has arrived');
    expect(asked()).to.deep.equal(['data/index/events.fr.json', 'data/events.json']);
    expect(entry?.open).to.equal(true);
  });

  it(
    'keeps its list and says so in the open entry when the rest does not come',
    withConsoleGuard(
      async () => {
        // A folder of its own, so that nothing of it was fetched before: it has the index and lost the rest.
        const records = '/elsewhere/data';
        const fetched = window.fetch.bind(window);
        window.fetch = (input, init) => {
          const { pathname } = input instanceof URL ? input : new URL(input instanceof Request ? input.url : input);
          const isIndex = pathname === '/elsewhere/data/index/events.en.json';
          return isIndex
            ? fetched('/dist/embeds/data/index/events.en.json', init)
            : Promise.reject(new TypeError('no network'));
        };
        try {
          const timeline = mount(`<chip-ban-timeline records="${records}"><p>Own.</p></chip-ban-timeline>`);
          await next(timeline, 'chip-ready');
          const error = next<DataErrorEvent>(timeline, 'chip-data-error');
          const entry = timeline.shadowRoot?.querySelector<HTMLDetailsElement>(
            '#chip-event-dec-2024-hbm-sme-fdp details',
          );
          entry?.querySelector('summary')?.click();
          expect((await error).code).to.equal('data-unreachable');
          await until(() => entry?.querySelector('.problem') !== null, 'the entry says what is wrong');
          expect(entry?.querySelector('.problem')?.textContent).to.equal(
            'The data could not be loaded. Reload the page to try again.',
          );
          expect(entry?.querySelector('.detail')).to.equal(null);
          expect(timeline.shadowRoot?.querySelectorAll('li[data-id]').length).to.be.greaterThan(100);
        } finally {
          window.fetch = fetched;
        }
      },
      { expected: ['data-unreachable'] },
    ),
  );

  it('has every source under “Data”', async () => {
    const timeline = mount('<chip-ban-timeline></chip-ban-timeline>');
    await next(timeline, 'chip-ready');
    [...(timeline.shadowRoot?.querySelectorAll<HTMLElement>('.actions button') ?? [])]
      .find((button) => button.textContent?.trim() === 'Data')
      ?.click();
    const source = 'https://www.govinfo.gov/content/pkg/FR-2024-12-05/html/2024-28270.htm';
    await until(() => text(timeline).includes(source), 'the table names its sources');
  });
});

describe('two copies on one page', () => {
  it(
    'are harmless: the same script twice, and all tags after one',
    withConsoleGuard(async () => {
      await embed('quote-card');
      const first = customElements.get('chip-quote-card');
      await embed('quote-card', '?again');
      await embed('chip-policy-elements');
      expect(customElements.get('chip-quote-card')).to.equal(first);
      expect(customElements.get('chip-ban-timeline')).to.be.a('function');
    }),
  );

  it('agree under one provider, although the card is of another copy', async () => {
    await embed('chip-policy-elements');
    const provider = mount(
      `<chip-policy-provider as-of="2025-05-20">
         <chip-quote-card quote="q-lau-2025-05-14-stockpile"></chip-quote-card>
         <chip-stockpile-gauge figure="tencent-stockpile-2025-q1"></chip-stockpile-gauge>
       </chip-policy-provider>`,
    );
    await Promise.all([...provider.children].map((element) => next(element, 'chip-ready')));
    const dates = [...provider.children].map((element) =>
      element.shadowRoot?.querySelector('[part="as-of"]')?.textContent?.trim(),
    );
    expect(dates).to.deep.equal(['As of 20 May 2025', 'As of 20 May 2025']);
  });
});

describe('the script of the control', () => {
  before(() => embed('as-of-control'));

  it('moves a provider of another copy and the gauge inside', async () => {
    await embed('chip-policy-elements');
    const provider = mount(
      `<chip-policy-provider>
         <chip-as-of-control></chip-as-of-control>
         <chip-stockpile-gauge figure="tencent-stockpile-2025-q1"></chip-stockpile-gauge>
       </chip-policy-provider>`,
    );
    const [control, gauge] = [...provider.children];
    await Promise.all([...provider.children].map((element) => next(element, 'chip-ready')));
    control?.shadowRoot?.querySelector<HTMLElement>('[part=previous]')?.click();
    const asOf = (): string => gauge?.shadowRoot?.querySelector('[part="as-of"]')?.textContent?.trim() ?? '';
    for (let i = 0; i < 100 && asOf() !== 'As of 14 July 2026'; i += 1) await new Promise(requestAnimationFrame);
    expect(asOf()).to.equal('As of 14 July 2026');
  });

  it('fetches the rules and nothing else of the data', () => {
    expect(requests().filter((path) => path.startsWith('data/rules'))).to.deep.equal(['data/rules.json']);
  });
});

describe('the place of the article’s text', () => {
  itWhereItCan('count layout shifts', 'does not move what stands below when the text was as tall', async () => {
    await embed('chip-policy-elements');
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    const lines = Array.from({ length: 30 }, (_, i) => `<p>Line ${i} of the article’s own text.</p>`).join('');
    const place = mount(`<div><p>Above.</p><chip-quote-card>${lines}</chip-quote-card><p>Below.</p></div>`);
    const card = place.querySelector('chip-quote-card') as HTMLElement & { quote: string };
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.observe({ type: 'layout-shift' });
    const shown = next(card, 'chip-ready');
    card.quote = 'q-toner-2025-05-07-success';
    await shown;
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    expect(shift).to.equal(0);
  });
});
